import type { Frame } from '../core/chart.ts';
import type { SizeName } from '../core/marks.ts';
import type { KeyPlan } from './key.ts';
import type { MatrixState } from './states.ts';

/** How a row is set: text and signs; `pitch` is its height. */
export interface RowPlan {
  readonly pitch: number;
  readonly size: number;
  readonly radius: number;
}

/** Everything that is set by hand for the two sizes that draw a table. */
export interface TablePlan {
  readonly frame: Frame;
  /** Where the columns of the voices begin; the forms' names stand left of it. */
  readonly columnsLeft: number;
  readonly headSize: number;
  /** A voice's name breaks into two lines at this width. */
  readonly nameWidth: number;
  /** Baselines of the benches, the rule under them, the last line of the names, and the first row's top. */
  readonly head: { readonly bench: number; readonly rule: number; readonly names: number; readonly bottom: number };
  /** Between two kinds of action, and above the first row of a kind that has its heading. */
  readonly groupGap: number;
  readonly headingHeight: { readonly large: number; readonly even: number };
  /** Rows that stand back, rows the state is about, rows of the whole. */
  readonly small: RowPlan;
  readonly large: RowPlan;
  readonly even: RowPlan;
  /** What the focus row is higher by, for its note. */
  readonly noteHeight: number;
  /** From the middle of the signs to the note's baseline, under words and without them. */
  readonly noteDrop: { readonly large: number; readonly even: number };
  /** From the upper edge of a large row to the middle of its signs. */
  readonly inset: number;
  readonly noteSize: number;
  /** Whether a large row says below its name how things stood in March 2025. */
  readonly showsStatus: boolean;
  readonly key: KeyPlan;
  /** Whether the key names the signs of large rows too, which have their words below them. */
  readonly namesLargeSigns: boolean;
}

/** Heights of large rows differ, so that each state fills its frame alike. */
export const largePitch: Readonly<Record<'wide' | 'medium', Readonly<Record<MatrixState, number>>>> = {
  wide: { overt: 126, covert: 104, cooperative: 114, whole: 0 },
  medium: { overt: 86, covert: 68, cooperative: 72, whole: 0 },
};

/** The hand-set plans of the two tables. */
export const tablePlans: Readonly<Record<'wide' | 'medium', TablePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    columnsLeft: 246,
    headSize: 14,
    nameWidth: 80,
    head: { bench: 47, rule: 54, names: 86, bottom: 97 },
    groupGap: 16,
    headingHeight: { large: 30, even: 26 },
    small: { pitch: 24, size: 13.5, radius: 5 },
    large: { pitch: 110, size: 17, radius: 9 },
    even: { pitch: 28, size: 15, radius: 7.5 },
    noteHeight: 25,
    noteDrop: { large: 64, even: 30 },
    inset: 31,
    noteSize: 18,
    showsStatus: true,
    key: { left: 0, right: 799, y: 14, radius: 6, size: 13, isShort: false },
    namesLargeSigns: true,
  },
  medium: {
    frame: { width: 560, height: 400 },
    columnsLeft: 140,
    headSize: 13,
    nameWidth: 76,
    head: { bench: 36, rule: 42, names: 70, bottom: 78 },
    groupGap: 10,
    headingHeight: { large: 22, even: 18 },
    small: { pitch: 19, size: 13, radius: 4.2 },
    large: { pitch: 70, size: 13, radius: 7 },
    even: { pitch: 20, size: 13, radius: 5.5 },
    noteHeight: 20,
    noteDrop: { large: 47, even: 23 },
    inset: 21,
    noteSize: 15.5,
    showsStatus: false,
    key: { left: 0, right: 559, y: 11, radius: 5, size: 13, isShort: true },
    namesLargeSigns: false,
  },
};

/** The list of a phone: forms below each other, each with the voices that take a stand. */
export const listPlan = {
  frame: { width: 360, height: 232 },
  left: 15,
  right: 345,
  top: 18,
  nameSize: 14,
  voiceSize: 13,
  radius: 5,
  pitch: { overt: 61, covert: 61, cooperative: 66 },
  voiceOffset: 21,
  noteSize: 14.5,
  noteOffset: 44,
  noteHeight: 20,
  bandHeight: 74,
  whole: { pitch: 17.5, size: 13, groupGap: 5.5, ruleDrop: 8, signPitch: 17, signLeft: 190 },
  key: { left: 15, right: 345, y: 227, radius: 4.5, size: 12.5, isShort: true },
} as const;

/** The frame of each size. */
export const frames: Readonly<Record<SizeName, Frame>> = {
  narrow: listPlan.frame,
  medium: tablePlans.medium.frame,
  wide: tablePlans.wide.frame,
};
