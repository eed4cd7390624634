import type { LayoutContext } from '../core/chart.ts';
import type { CountScale, YearBand } from '../core/axis.ts';
import { countScale, yearBands } from '../core/axis.ts';
import type { SizePlan } from './placement.ts';
import type { DrawnCount, OverdoseSlice, OverdoseYear } from './slice.ts';
import type { OverdoseState } from './states.ts';

/** What a picture is made from. */
export interface Drawing {
  readonly slice: OverdoseSlice;
  readonly state: OverdoseState;
  readonly plan: SizePlan;
  readonly context: LayoutContext;
  readonly scale: CountScale;
  readonly years: readonly PlacedYear[];
}

/** A count with the height it is drawn at, which is zero before the state that shows it. */
export interface PlacedCount extends DrawnCount {
  readonly top: number;
  readonly height: number;
}

/** A year of the state with the bars that stand at it. */
export interface PlacedYear {
  readonly row: OverdoseYear;
  readonly band: YearBand;
  readonly allDrugs: PlacedCount;
  /** Left out before the state that has its bar at zero. */
  readonly synthetic: PlacedCount | undefined;
}

/**
 * Places the years that a state shows: the final counts, and in the last state the provisional one apart from them.
 * Bars that the next state shows stand at zero, so that they rise there.
 */
export function placeYears(
  slice: OverdoseSlice,
  state: OverdoseState,
  plan: SizePlan,
): Pick<Drawing, 'scale' | 'years'> {
  const scale = countScale(plan.baseline, plan.perThousand);
  const shown = slice.years.filter(({ allDrugs }) => state === 'latest' || !allDrugs.provisional);
  const provisional = slice.years.find(({ allDrugs }) => allDrugs.provisional);
  const bands = yearBands(
    shown.map(({ year }) => year),
    { ...plan.bands, ...(provisional !== undefined && { apart: { from: provisional.year, by: plan.apart } }) },
  );
  const place = (count: DrawnCount, risen: boolean): PlacedCount => {
    const top = risen ? scale(count.value) : plan.baseline;
    return { ...count, top, height: plan.baseline - top };
  };
  const hasParts = state === 'synthetic-opioids' || state === 'latest';
  const years = shown.flatMap((row, index) => {
    const band = bands[index];
    if (band === undefined) return [];
    const synthetic = state === 'claim' ? undefined : place(row.synthetic, hasParts);
    return [{ row, band, allDrugs: place(row.allDrugs, state !== 'claim'), synthetic }];
  });
  return { scale, years };
}
