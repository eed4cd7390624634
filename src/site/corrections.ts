import type { ChartAssets } from '../charts/core/chart-assets.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Correction } from '../data/schema/correction.ts';
import { recordsInState } from './state-records.ts';

/**
 * Corrections, the latest first.
 * @param isWanted leaves out those it does not hold for; without it there are all
 */
export function latestCorrections(
  { corrections }: Dataset,
  isWanted: (correction: Correction) => boolean = () => true,
): readonly Correction[] {
  return [...corrections.values()]
    .filter(isWanted)
    .sort((one, other) => other.date.localeCompare(one.date) || one.id.localeCompare(other.id));
}

/** The corrections of one record, the latest first. */
export function correctionsOfRecord(dataset: Dataset, id: string): readonly Correction[] {
  return latestCorrections(dataset, ({ recordIds }) => recordIds.includes(id));
}

/**
 * The corrections that touch what some states show, the latest first.
 * @param states of the chart
 * @param from leaves out what was corrected before that day, 2025-03-04
 */
export function correctionsOf(
  dataset: Dataset,
  assets: ChartAssets,
  states: readonly string[],
  from = '',
): readonly Correction[] {
  const records = new Set(
    states.flatMap((state) => [...assets.sourceIds(state), ...[...recordsInState(assets, state).values()].flat()]),
  );
  return latestCorrections(dataset, ({ date, recordIds }) => date >= from && recordIds.some((id) => records.has(id)));
}
