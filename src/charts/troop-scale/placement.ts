import type { Frame } from '../core/chart.ts';
import type { MarkGrid } from '../core/counted-marks.ts';
import type { SizeName } from '../core/marks.ts';
import type { TroopScaleState } from './states.ts';

/** An annotation's place, with its leader where it has one. */
export interface NotePlacement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly leader?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** The size of a mark and the step to the next. */
export interface MarkSize {
  readonly side: number;
  readonly pitch: number;
}

/** A country's marks: baseline of its total, upper edge of its block, baseline of the words under the block. */
export interface BlockPlacement {
  readonly mark: MarkSize;
  readonly total: number;
  readonly top: number;
  readonly below?: number;
}

/** Everything set by hand for one drawn size. */
export interface SizePlan {
  readonly frame: Frame;
  /** Left edge of all words and blocks but the list's marks. */
  readonly x: number;
  /** The U.S. block, before the other side joins it and after. */
  readonly alone: BlockPlacement & { readonly below: number };
  readonly us: BlockPlacement & { readonly below: number };
  readonly border: number;
  readonly mexico: BlockPlacement;
  /** The list: left edge of the marks, upper edge of the first row, step to the next. */
  readonly list: {
    readonly mark: MarkSize;
    readonly marksX: number;
    readonly y: number;
    readonly pitch: number;
  };
  readonly labelSize: number;
  readonly valueSize: number;
  readonly noteSize: number;
  readonly lineHeight: number;
  /** Whether a row of the list has room for a second line, and for marks large enough to be open or filled. */
  readonly isRoomy: boolean;
  readonly notes: Readonly<Record<TroopScaleState, NotePlacement>>;
}

/** One mark stands for this many troops. */
export const perMark = 100;
/** Marks stand five high, so that two columns are a thousand. */
export const marksPerColumn = 5;
/** What is larger than this does not fit the list and is said in words. */
export const largestRow = 20_000;

/** The hand-set plans. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    x: 0,
    alone: { mark: { side: 34, pitch: 42 }, total: 84, top: 102, below: 332 },
    us: { mark: { side: 25, pitch: 31 }, total: 46, top: 62, below: 235 },
    border: 270,
    mexico: { mark: { side: 25, pitch: 31 }, total: 474, top: 296 },
    list: { mark: { side: 8.6, pitch: 10.8 }, marksX: 262, y: 66, pitch: 70 },
    labelSize: 14,
    valueSize: 16,
    noteSize: 18,
    lineHeight: 18,
    isRoomy: true,
    notes: {
      before: { x: 290, y: 196, width: 230, leader: { x1: 282, y1: 198, x2: 212, y2: 208 } },
      announced: { x: 330, y: 374, width: 250, leader: { x1: 334, y1: 352, x2: 334, y2: 312 } },
      'both-sides': { x: 646, y: 356, width: 137, leader: { x1: 640, y1: 360, x2: 622, y2: 370 } },
      earlier: { x: 0, y: 26, width: 640 },
    },
  },
  medium: {
    frame: { width: 560, height: 400 },
    x: 0,
    alone: { mark: { side: 24, pitch: 29.5 }, total: 58, top: 72, below: 236 },
    us: { mark: { side: 16, pitch: 20 }, total: 32, top: 44, below: 162 },
    border: 186,
    mexico: { mark: { side: 16, pitch: 20 }, total: 324, top: 204 },
    list: { mark: { side: 6, pitch: 7.6 }, marksX: 236, y: 42, pitch: 51 },
    labelSize: 13,
    valueSize: 14.5,
    noteSize: 16,
    lineHeight: 16,
    isRoomy: true,
    notes: {
      before: { x: 226, y: 138, width: 190, leader: { x1: 220, y1: 140, x2: 151, y2: 148 } },
      announced: { x: 292, y: 272, width: 220, leader: { x1: 295, y1: 254, x2: 295, y2: 220 } },
      'both-sides': { x: 422, y: 240, width: 122, leader: { x1: 417, y1: 243, x2: 402, y2: 250 } },
      earlier: { x: 0, y: 20, width: 520 },
    },
  },
  narrow: {
    frame: { width: 360, height: 232 },
    x: 15,
    alone: { mark: { side: 14.5, pitch: 18 }, total: 66, top: 76, below: 184 },
    us: { mark: { side: 10, pitch: 12.6 }, total: 38, top: 46, below: 123 },
    border: 133,
    mexico: { mark: { side: 10, pitch: 12.6 }, total: 221, top: 142 },
    list: { mark: { side: 3.4, pitch: 4.3 }, marksX: 158, y: 27, pitch: 29 },
    labelSize: 12.5,
    valueSize: 13,
    noteSize: 14.5,
    lineHeight: 13.5,
    isRoomy: false,
    notes: {
      before: { x: 15, y: 30, width: 330 },
      announced: { x: 15, y: 30, width: 330 },
      'both-sides': { x: 15, y: 15, width: 330 },
      earlier: { x: 15, y: 15, width: 330 },
    },
  },
};

/**
 * The grid of a block or row of marks: columns of five from the left.
 * @param inset what an outline takes off each side, so that its outer edge is that of a filled mark
 */
export function gridOf(
  { x, y }: { readonly x: number; readonly y: number },
  { side, pitch }: MarkSize,
  sign: MarkGrid['sign'],
  inset = 0,
): MarkGrid {
  return {
    x: x + inset,
    y: y + inset,
    width: side - inset * 2,
    height: side - inset * 2,
    along: { x: 0, y: pitch },
    across: { x: pitch, y: 0 },
    perLine: marksPerColumn,
    sign,
  };
}

/** Width of a count's marks. */
export function widthOf(troops: number, { side, pitch }: MarkSize): number {
  return (Math.ceil(troops / perMark / marksPerColumn) - 1) * pitch + side;
}
