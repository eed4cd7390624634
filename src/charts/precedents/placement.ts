import type { Frame } from '../core/chart.ts';
import type { SizeName } from '../core/marks.ts';
import type { PrecedentState } from './states.ts';

/** An annotation in empty ground, with its leader where it has one. */
export interface NotePlacement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly leader?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** Everything set by hand for one drawn size. */
export interface SizePlan {
  readonly frame: Frame;
  /** The names' left edge, and the width they break at. */
  readonly names: { readonly x: number; readonly width: number };
  /** The time axis: its ends, its line, and every how many years it has a number. */
  readonly axis: { readonly x1: number; readonly x2: number; readonly y: number; readonly step: number };
  /** Words end here. */
  readonly right: number;
  readonly rows: {
    /** Upper edge of the first row. */
    readonly top: number;
    /** Height of a row with one date, and of one the state is not about; what a second date adds, and a line on the basis. */
    readonly single: number;
    readonly quiet: number;
    readonly lane: number;
    readonly line: number;
    /** Room around the rows a state is about. */
    readonly padding: number;
  };
  /** Whether names stand as the record has them, or in a short form. */
  readonly hasFullNames: boolean;
  /** Whether all rows have words, or only those a state is about. */
  readonly labelsAll: boolean;
  /** Words on the legal basis break at this width. */
  readonly basisWidth: number;
  readonly size: { readonly name: number; readonly label: number; readonly note: number };
  /** From the middle of a mark to its corner, or to its side, and to its words. */
  readonly diamond: number;
  readonly square: number;
  readonly textGap: number;
  readonly notes: Readonly<Record<PrecedentState, NotePlacement>>;
}

/** The hand-set plans. Words keep the page's margin where a drawing is shown from edge to edge. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    names: { x: 1, width: 214 },
    axis: { x1: 228, x2: 644, y: 28, step: 5 },
    right: 800,
    rows: { top: 40, single: 46, quiet: 44, lane: 19, line: 18, padding: 14 },
    hasFullNames: true,
    labelsAll: true,
    basisWidth: 262,
    size: { name: 15, label: 13.5, note: 18 },
    diamond: 6.5,
    square: 5,
    textGap: 14,
    notes: {
      rule: { x: 500, y: 74, width: 246 },
      'never-listed': { x: 600, y: 69, width: 200, leader: { x1: 556, y1: 63, x2: 591, y2: 63 } },
      'action-first': { x: 600, y: 69, width: 190, leader: { x1: 438, y1: 63, x2: 591, y2: 63 } },
      'listed-first': { x: 500, y: 288, width: 290 },
    },
  },
  medium: {
    frame: { width: 560, height: 400 },
    names: { x: 6, width: 120 },
    axis: { x1: 132, x2: 404, y: 24, step: 5 },
    right: 554,
    rows: { top: 32, single: 32, quiet: 29, lane: 15.5, line: 15, padding: 8 },
    hasFullNames: false,
    labelsAll: true,
    basisWidth: 216,
    size: { name: 13.5, label: 13, note: 16 },
    diamond: 5.5,
    square: 4.5,
    textGap: 11,
    notes: {
      rule: { x: 372, y: 60, width: 182 },
      'never-listed': { x: 420, y: 53, width: 134 },
      'action-first': { x: 420, y: 53, width: 126 },
      'listed-first': { x: 346, y: 210, width: 208 },
    },
  },
  narrow: {
    frame: { width: 360, height: 232 },
    names: { x: 15, width: 110 },
    axis: { x1: 128, x2: 336, y: 18, step: 10 },
    right: 346,
    rows: { top: 23, single: 20, quiet: 16, lane: 8.5, line: 14, padding: 6 },
    hasFullNames: false,
    labelsAll: false,
    basisWidth: 200,
    size: { name: 12.5, label: 12.5, note: 14.5 },
    diamond: 4.6,
    square: 3.6,
    textGap: 9,
    notes: {
      rule: { x: 168, y: 38, width: 178 },
      'never-listed': { x: 15, y: 206, width: 330 },
      'action-first': { x: 15, y: 226, width: 330 },
      'listed-first': { x: 15, y: 227, width: 330 },
    },
  },
};
