import type { NotePlacement } from '../core/annotation.ts';
import type { BandPlan } from '../core/axis.ts';
import type { Frame } from '../core/chart.ts';
import type { SizeName } from '../core/marks.ts';
import type { Country } from './slice.ts';
import type { TollState } from './states.ts';

/** Heights of a country's panel. */
export interface PanelPlacement {
  /** Baseline of its name. */
  readonly titleY: number;
  /** y of zero. */
  readonly baseline: number;
  /** Height of a thousand deaths. */
  readonly perThousand: number;
}

/** Everything set by hand for one drawn size. */
export interface SizePlan {
  readonly frame: Frame;
  /** Left edge of words and lines; right edge of lines. */
  readonly left: number;
  readonly right: number;
  readonly bands: Omit<BandPlan, 'apart'>;
  /** How far a year with a provisional count stands apart. */
  readonly apart: number;
  /** Mexico's panel while it stands alone. */
  readonly alone: PanelPlacement;
  /** Where both stand together, at one scale. */
  readonly panels: Readonly<Record<Country, Omit<PanelPlacement, 'perThousand'>>> & { readonly perThousand: number };
  /** From the baseline down to the years. */
  readonly yearDrop: number;
  /** About how many lines across the highest panel; left out, the counts at the bars alone say how high they are. */
  readonly gridLines?: number;
  /** Whether a panel in focus has a count at every bar, or at the first, the highest and the last. */
  readonly showsEachValue: boolean;
  readonly shortYears: boolean;
  readonly titleSize: number;
  readonly valueSize: number;
  readonly axisSize: number;
  readonly noteSize: number;
  readonly notes: Readonly<Record<TollState, NotePlacement>>;
}

/** The hand-set plans: notes stand over the low bars of the early years. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    left: 0,
    right: 800,
    bands: { left: 60, pitch: 62, width: 45 },
    apart: 13,
    alone: { titleY: 60, baseline: 512, perThousand: 9.6 },
    panels: { mexico: { titleY: 18, baseline: 164 }, us: { titleY: 200, baseline: 526 }, perThousand: 2.8 },
    yearDrop: 20,
    gridLines: 5,
    showsEachValue: true,
    shortYears: false,
    titleSize: 15,
    valueSize: 13,
    axisSize: 13,
    noteSize: 18,
    notes: {
      mexico: { x: 154, y: 126, width: 340, anchor: 'start', leader: { x1: 144.5, y1: 112, x2: 144.5, y2: 300 } },
      'united-states': { x: 60, y: 228, width: 420, anchor: 'start' },
      both: { x: 60, y: 228, width: 420, anchor: 'start' },
      peaks: { x: 60, y: 228, width: 420, anchor: 'start' },
    },
  },
  medium: {
    frame: { width: 560, height: 400 },
    left: 0,
    right: 560,
    bands: { left: 64, pitch: 41, width: 31 },
    apart: 14,
    alone: { titleY: 40, baseline: 364, perThousand: 6.8 },
    panels: { mexico: { titleY: 15, baseline: 116 }, us: { titleY: 148, baseline: 377 }, perThousand: 1.9 },
    yearDrop: 18,
    gridLines: 5,
    showsEachValue: false,
    shortYears: true,
    titleSize: 14,
    valueSize: 13,
    axisSize: 13,
    noteSize: 16,
    notes: {
      mexico: { x: 130, y: 84, width: 300, anchor: 'start', leader: { x1: 120.5, y1: 72, x2: 120.5, y2: 222 } },
      'united-states': { x: 64, y: 171, width: 325, anchor: 'start' },
      both: { x: 64, y: 171, width: 325, anchor: 'start' },
      peaks: { x: 64, y: 171, width: 325, anchor: 'start' },
    },
  },
  narrow: {
    frame: { width: 360, height: 232 },
    left: 15,
    right: 345,
    bands: { left: 15, pitch: 26.5, width: 18 },
    apart: 20.5,
    alone: { titleY: 13, baseline: 208, perThousand: 3.4 },
    panels: { mexico: { titleY: 12, baseline: 68 }, us: { titleY: 88, baseline: 212 }, perThousand: 1.1 },
    yearDrop: 15,
    showsEachValue: false,
    shortYears: true,
    titleSize: 12.5,
    valueSize: 12.5,
    axisSize: 12.5,
    noteSize: 14.5,
    notes: {
      mexico: { x: 15, y: 38, width: 330, anchor: 'start' },
      'united-states': { x: 15, y: 106, width: 160, anchor: 'start' },
      both: { x: 15, y: 106, width: 182, anchor: 'start' },
      peaks: { x: 15, y: 106, width: 130, anchor: 'start' },
    },
  },
};
