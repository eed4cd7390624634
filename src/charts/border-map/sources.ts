import type { Dataset } from '../../data/dataset.ts';
import { findSeries, sourcesOf } from '../../data/select.ts';
import type { PlannedPlace } from './slice.ts';
import type { BorderState } from './states.ts';

/**
 * The sources behind each state: those of the plan's rows and of the places' positions wherever they are drawn, and those of
 * the rows or figures that the state adds.
 * @returns ids in the order receipts list them, primary ones first
 * @throws Error when a record is missing
 */
export function sourcesByState(
  dataset: Dataset,
  places: readonly PlannedPlace[],
): Record<BorderState, readonly string[]> {
  const plan = findSeries(dataset, 'series-mx-deployment').rows.flatMap((row) => row.sourceIds);
  const positions = places.flatMap(({ place }) => place.sourceIds);
  const totals = findSeries(dataset, 'series-mx-deployment-by-state').rows.flatMap((row) => row.sourceIds);
  const buildup = findSeries(dataset, 'series-us-troop-buildup')
    .rows.filter(({ id }) => id === 'before-orders' || id === 'stryker-brigade')
    .flatMap((row) => row.sourceIds);
  const figure = (id: string): readonly string[] => {
    const found = dataset.figures.get(id);
    if (found === undefined) throw new Error(`The border map needs the figure "${id}".`);
    return found.sourceIds;
  };
  const inOrder = (ids: readonly string[]): string[] =>
    sourcesOf(dataset, { sourceIds: [...new Set(ids)] }).map((source) => source.id);
  return {
    line: inOrder([...plan, ...positions]),
    'mexico-places': inOrder([...plan, ...totals, ...positions]),
    'us-total': inOrder([...buildup, ...plan, ...positions]),
    tamaulipas: inOrder([...figure('fig-tamps-newly-arrived'), ...totals, ...positions]),
    flights: inOrder([...figure('fig-us-missions-18'), ...figure('fig-flight-83km'), ...plan, ...positions]),
  };
}
