import type { NotePlacement } from '../core/annotation.ts';
import type { BandPlan } from '../core/axis.ts';
import type { Frame } from '../core/chart.ts';
import type { SizeName } from '../core/marks.ts';
import type { OverdoseState } from './states.ts';

/** Everything set by hand for one drawn size. */
export interface SizePlan {
  readonly frame: Frame;
  /** Left edge of words and lines; right edge of the claim’s line, which is no year’s. */
  readonly left: number;
  readonly right: number;
  readonly bands: Omit<BandPlan, 'apart'>;
  /** How far the provisional year stands apart. */
  readonly apart: number;
  readonly baseline: number;
  /** Height of a thousand deaths. */
  readonly perThousand: number;
  readonly grid: { readonly lines: number; readonly stand: 'beside' | 'above' };
  readonly yearY: number;
  /** Below the provisional year; left out, the reading help alone says it. */
  readonly provisionalY?: number;
  readonly axisSize: number;
  readonly valueSize: number;
  readonly noteSize: number;
  readonly shortYears: boolean;
  /** Whether every year that passed the claim has its count, or the highest alone. */
  readonly showsEachValue: boolean;
  /** Whether the inner bars are wide enough to hold their counts. */
  readonly showsParts: boolean;
  /** Where the counts are named: in a column right of the bars, or, without one, at the highest count. */
  readonly nameGap?: number;
  readonly claim: { readonly y: readonly [number, number]; readonly size: number; readonly inShort: boolean };
  /** x of the bracket from the highest synthetic count to the claim. */
  readonly gapX: number;
  readonly notes: Readonly<Record<OverdoseState, NotePlacement>>;
}

/** The hand-set plans: notes stand in the empty ground between the early years and the claim. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    left: 0,
    right: 800,
    bands: { left: 52, pitch: 56.5, width: 49 },
    apart: 7.5,
    baseline: 516,
    perThousand: 4.44,
    grid: { lines: 4, stand: 'beside' },
    yearY: 535,
    provisionalY: 552,
    axisSize: 13,
    valueSize: 13,
    noteSize: 18,
    shortYears: false,
    showsEachValue: true,
    showsParts: true,
    nameGap: 8,
    claim: { y: [46, 63], size: 14.5, inShort: false },
    gapX: 438,
    notes: {
      claim: { x: 426, y: 122, width: 270, anchor: 'start', leader: { x1: 416, y1: 79, x2: 416, y2: 146 } },
      'all-drugs': { x: 424, y: 102, width: 232, anchor: 'end', leader: { x1: 432, y1: 96, x2: 500, y2: 96 } },
      'synthetic-opioids': { x: 424, y: 118, width: 170, anchor: 'end' },
      latest: { x: 424, y: 114, width: 270, anchor: 'end' },
    },
  },
  medium: {
    frame: { width: 560, height: 400 },
    left: 0,
    right: 560,
    bands: { left: 54, pitch: 36, width: 26 },
    apart: 8,
    baseline: 362,
    perThousand: 3.02,
    grid: { lines: 4, stand: 'beside' },
    yearY: 379,
    provisionalY: 395,
    axisSize: 13,
    valueSize: 13,
    noteSize: 16,
    shortYears: true,
    showsEachValue: false,
    showsParts: false,
    nameGap: 8,
    claim: { y: [36, 52], size: 13, inShort: false },
    gapX: 300,
    notes: {
      claim: { x: 290, y: 92, width: 200, anchor: 'start', leader: { x1: 281, y1: 66, x2: 281, y2: 112 } },
      'all-drugs': { x: 290, y: 84, width: 205, anchor: 'end', leader: { x1: 297, y1: 79, x2: 337, y2: 79 } },
      'synthetic-opioids': { x: 292, y: 84, width: 150, anchor: 'end' },
      latest: { x: 292, y: 84, width: 228, anchor: 'end' },
    },
  },
  narrow: {
    frame: { width: 360, height: 232 },
    left: 15,
    right: 345,
    bands: { left: 15, pitch: 26, width: 19.5 },
    apart: 24,
    baseline: 210,
    perThousand: 1.62,
    grid: { lines: 2, stand: 'above' },
    yearY: 226,
    axisSize: 12.5,
    valueSize: 12.5,
    noteSize: 14.5,
    shortYears: true,
    showsEachValue: false,
    showsParts: false,
    claim: { y: [25, 40], size: 12.5, inShort: true },
    gapX: 192,
    notes: {
      claim: { x: 112, y: 76, width: 215, anchor: 'start', leader: { x1: 104, y1: 52, x2: 104, y2: 96 } },
      'all-drugs': { x: 15, y: 66, width: 180, anchor: 'start' },
      'synthetic-opioids': { x: 15, y: 66, width: 136, anchor: 'start' },
      latest: { x: 15, y: 65, width: 176, anchor: 'start' },
    },
  },
};
