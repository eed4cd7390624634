import type { Frame } from '../core/chart.ts';
import type { SizeName } from '../core/marks.ts';
import type { IdeaState } from './states.ts';

/** An annotation: in empty ground at a height of its own; beside the words of an entry and led to them; or right below them. */
export interface NotePlacement {
  readonly x: number;
  readonly width: number;
  readonly at: number | { readonly entry: string } | { readonly below: string };
}

/** Everything set by hand for one drawn size. */
export interface SizePlan {
  readonly frame: Frame;
  /** The strip of years: its upper and lower edge, its width, and its left edge where it lists and where it parts. */
  readonly strip: {
    readonly top: number;
    readonly bottom: number;
    readonly width: number;
    readonly x: number;
    readonly splitX: number;
  };
  /** From the strip to the middle of a mark, and from there to its words. */
  readonly reach: number;
  readonly textGap: number;
  /** Empty room below the last row. */
  readonly footRoom: number;
  /** Width of the dates' column; nothing where the date stands over the words. */
  readonly dateWidth: number | undefined;
  /** Whether entries that the state is not about have words; without them they stand on the strip's edge, at their dates. */
  readonly labelsQuiet: boolean;
  /** Which entries have words where they part; marks without them stand by the strip, and the counts in large figures. */
  readonly labelsSplit: 'all' | 'acts';
  /** Where they part, the width at which an act's words break, without a date of their own. */
  readonly actWidth?: number;
  /** Room of an entry by what it shows. */
  readonly pitch: {
    readonly focus: number;
    readonly quiet: number;
    readonly split: number;
    readonly act: number;
  };
  readonly size: { readonly focus: number; readonly quiet: number; readonly note: number; readonly total: number };
  /** Half the width of a circle, and of one that the state is not about. */
  readonly radius: number;
  readonly quietRadius: number;
  readonly notes: Readonly<Record<IdeaState, NotePlacement>>;
}

/** The hand-set plans. Words keep the page's margin where a drawing is shown from edge to edge. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    strip: { top: 28, bottom: 552, width: 44, x: 1, splitX: 400 },
    reach: 70,
    textGap: 15,
    footRoom: 0,
    dateWidth: 140,
    labelsQuiet: true,
    labelsSplit: 'all',
    pitch: { focus: 35, quiet: 20, split: 27, act: 46 },
    size: { focus: 15, quiet: 13.5, note: 18, total: 30 },
    radius: 5.5,
    quietRadius: 4.6,
    notes: {
      'first-term': { x: 604, width: 194, at: { entry: 'missiles-2020' } },
      'bills-and-plans': { x: 604, width: 194, at: { entry: 'hjres18' } },
      campaign: { x: 604, width: 194, at: { entry: 'soft-invasion-2024' } },
      'in-office': { x: 604, width: 194, at: { entry: 'order-2025' } },
      'words-and-acts': { x: 529, width: 262, at: 316 },
    },
  },
  medium: {
    frame: { width: 560, height: 400 },
    strip: { top: 22, bottom: 386, width: 42, x: 6, splitX: 196 },
    reach: 40,
    textGap: 14,
    footRoom: 2,
    dateWidth: 130,
    labelsQuiet: false,
    labelsSplit: 'acts',
    pitch: { focus: 31, quiet: 20, split: 15, act: 42 },
    size: { focus: 13.5, quiet: 13, note: 16, total: 28 },
    radius: 5,
    quietRadius: 4,
    notes: {
      'first-term': { x: 232, width: 328, at: { below: 'missiles-2020' } },
      'bills-and-plans': { x: 232, width: 328, at: { below: 'hjres18' } },
      campaign: { x: 232, width: 328, at: { below: 'soft-invasion-2024' } },
      'in-office': { x: 232, width: 328, at: { below: 'order-2025' } },
      'words-and-acts': { x: 292, width: 240, at: 232 },
    },
  },
  narrow: {
    frame: { width: 360, height: 232 },
    strip: { top: 6, bottom: 218, width: 36, x: 12, splitX: 149 },
    reach: 21,
    textGap: 11,
    footRoom: 4,
    dateWidth: undefined,
    labelsQuiet: false,
    labelsSplit: 'acts',
    actWidth: 128,
    pitch: { focus: 32, quiet: 20, split: 10.5, act: 30 },
    size: { focus: 12.5, quiet: 12.5, note: 14.5, total: 24 },
    radius: 4,
    quietRadius: 2.5,
    notes: {
      'first-term': { x: 80, width: 268, at: { below: 'missiles-2020' } },
      'bills-and-plans': { x: 80, width: 268, at: { below: 'hjres18' } },
      campaign: { x: 80, width: 268, at: { below: 'soft-invasion-2024' } },
      'in-office': { x: 80, width: 268, at: { below: 'order-2025' } },
      'words-and-acts': { x: 15, width: 112, at: 66 },
    },
  },
};
