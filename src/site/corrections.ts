import type { ChartAssets } from '../charts/core/chart-assets.ts';
import { sizeNames } from '../charts/core/marks.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Correction } from '../data/schema/correction.ts';
import { parseEvidenceText } from '../i18n/evidence-text.ts';

/** Ids of the records and sources that a state's marks and words stand on. */
function recordsOf({ marks, help, stateStrings, description, sourceIds }: ChartAssets, state: string): string[] {
  const { headline, note = '' } = stateStrings(state);
  const texts = [headline, note, description(state), ...help(state)].flatMap((text) => parseEvidenceText(text));
  const drawn = sizeNames.flatMap((size) => marks(state, size));
  return [...sourceIds(state), ...[...texts, ...drawn].flatMap(({ record }) => record ?? [])];
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
  const records = new Set(states.flatMap((state) => recordsOf(assets, state)));
  return [...dataset.corrections.values()]
    .filter(({ date, recordIds }) => date >= from && recordIds.some((id) => records.has(id)))
    .toSorted((one, other) => other.date.localeCompare(one.date));
}
