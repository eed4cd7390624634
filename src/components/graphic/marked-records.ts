import type { ChartAssets } from '../../charts/core/chart-assets.ts';
import { sizeNames } from '../../charts/core/marks.ts';
import type { Dataset } from '../../data/dataset.ts';
import { findRecord } from '../../data/select.ts';
import { hasReceipt } from '../evidence/record-label.ts';

/** Ids of the records with a receipt that marks of some states stand for, at any size, each once, in the order drawn. */
export function recordsWithReceipt(dataset: Dataset, { marks }: ChartAssets, states: readonly string[]): string[] {
  const drawn = states.flatMap((state) =>
    sizeNames.flatMap((size) => marks(state, size).flatMap(({ record }) => record ?? [])),
  );
  return [...new Set(drawn)].filter((record) => hasReceipt(findRecord(dataset, record)));
}
