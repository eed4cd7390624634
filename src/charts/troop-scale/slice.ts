import type { Dataset } from '../../data/dataset.ts';
import type { Figure } from '../../data/schema/figure.ts';
import type { SeriesRow } from '../../data/schema/series.ts';
import { findSeries, isChartable, sourcesOf } from '../../data/select.ts';
import { cellRecord } from '../core/cell-record.ts';
import { observeTroops, type TroopObservation } from './data.ts';
import type { TroopScaleState } from './states.ts';

/** A published count and the record that its receipt opens. */
export interface Count {
  readonly recordId: string;
  readonly troops: number;
}

/** A deployment of the list. */
export interface Deployment extends Count {
  readonly row: SeriesRow<'series-border-deployments-history'>;
}

/** What the chart takes from the dataset. */
export interface TroopScaleSlice {
  readonly before: Count;
  readonly announced: Count;
  readonly mexico: Count;
  /** All deployments in the order of time, the two of 2025 among them. */
  readonly deployments: readonly Deployment[];
  readonly sourceIds: Readonly<Record<TroopScaleState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly TroopObservation[];
}

/** Rows of the list that are the deployments of the first three states. */
export const usRowId = 'united-states-2025';
export const mexicoRowId = 'mexico-2025';
/** The earlier deployment that the claim of a record is set against. */
export const comparedRowId = 'mexico-2019';

const history = 'series-border-deployments-history';

/**
 * Takes the deployments out of the dataset.
 * @param dataset the whole dataset
 * @throws Error when a record is missing or was not seen in a source
 */
export function selectTroopScale(dataset: Dataset): TroopScaleSlice {
  const before = figureOf(dataset, 'fig-us-baseline-2500');
  const announced = figureOf(dataset, 'fig-article-9000');
  const mexico = figureOf(dataset, 'fig-article-10000');
  const rows = findSeries(dataset, history).rows.filter((row) => isChartable(row));
  const inOrder = (...records: readonly { readonly sourceIds: readonly string[] }[]): string[] =>
    sourcesOf(dataset, { sourceIds: [...new Set(records.flatMap(({ sourceIds }) => sourceIds))] }).map(({ id }) => id);
  const shown = {
    before: countOf(before),
    announced: countOf(announced),
    mexico: countOf(mexico),
    deployments: rows
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .map((row) => ({ row, troops: row.personnel, recordId: cellRecord(dataset, history, row.id, 'personnel') })),
    sourceIds: {
      before: inOrder(before),
      announced: inOrder(before, announced),
      'both-sides': inOrder(before, announced, mexico),
      earlier: inOrder(before, ...rows),
    },
  };
  return { ...shown, observations: observeTroops(dataset, shown) };
}

function countOf(figure: Figure): Count {
  return { recordId: figure.id, troops: figure.value };
}

function figureOf(dataset: Dataset, id: string): Figure {
  const figure = dataset.figures.get(id);
  if (figure === undefined) throw new Error(`The troop scale needs the figure "${id}".`);
  if (!isChartable(figure)) throw new Error(`The figure "${id}" was not seen in a source.`);
  return figure;
}
