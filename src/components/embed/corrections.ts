import type { ChartAssets } from '../../charts/core/chart-assets.ts';
import { sizeNames } from '../../charts/core/marks.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Correction } from '../../data/schema/correction.ts';
import { parseEvidenceText } from '../../i18n/evidence-text.ts';

/** Ids of the records that a state's marks and words stand on. */
export function recordsOf({ marks, stateStrings, description }: ChartAssets, state: string): ReadonlySet<string> {
  const { headline, note = '' } = stateStrings(state);
  const words = [headline, note, description(state)].flatMap((text) => parseEvidenceText(text));
  const drawn = sizeNames.flatMap((size) => marks(state, size));
  return new Set([...words, ...drawn].flatMap(({ record }) => record ?? []));
}

/**
 * The corrections that touch what some states show, the latest first.
 * @param states of the chart
 */
export function correctionsOf(dataset: Dataset, assets: ChartAssets, states: readonly string[]): Correction[] {
  const records = new Set(states.flatMap((state) => [...recordsOf(assets, state)]));
  return [...dataset.corrections.values()]
    .filter(({ recordIds }) => recordIds.some((id) => records.has(id)))
    .toSorted((one, other) => other.date.localeCompare(one.date));
}
