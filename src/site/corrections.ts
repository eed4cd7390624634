import type { ChartAssets } from '../charts/core/chart-assets.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Correction } from '../data/schema/correction.ts';
import { recordsInState } from './state-records.ts';

/** All corrections, the latest first. */
export function allCorrections(dataset: Dataset): readonly Correction[] {
  return [...dataset.corrections.values()].toSorted(
    (one, other) => other.date.localeCompare(one.date) || one.id.localeCompare(other.id),
  );
}

/** The corrections of one record, the latest first. */
export function correctionsOfRecord(dataset: Dataset, id: string): readonly Correction[] {
  return allCorrections(dataset).filter(({ recordIds }) => recordIds.includes(id));
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
  return allCorrections(dataset).filter(
    ({ date, recordIds }) => date >= from && recordIds.some((id) => records.has(id)),
  );
}
