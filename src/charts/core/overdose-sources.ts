import type { Dataset } from '../../data/dataset.ts';
import type { SeriesRow } from '../../data/schema/series.ts';
import { cellRecord } from './cell-record.ts';

/**
 * The sources of a year's count of all drugs alone: those of the figure that repeats it, else the row's but for the press,
 * which the rows cite for the synthetic opioids.
 * @param dataset the whole dataset
 * @param row a year of the series
 */
export function allDrugsSources(dataset: Dataset, row: SeriesRow<'series-overdose-deaths'>): readonly string[] {
  const figure = dataset.figures.get(cellRecord(dataset, 'series-overdose-deaths', row.id, 'allDrugs'));
  return figure?.sourceIds ?? row.sourceIds.filter((id) => dataset.sources.get(id)?.type !== 'press');
}
