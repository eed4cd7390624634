import type { Dataset } from '../../data/dataset.ts';
import type { SeriesId } from '../../data/schema/series.ts';

/**
 * The record whose receipt a drawn count opens: the figure that is that cell of the series, else the series.
 * @param dataset the whole dataset
 * @param seriesId the series
 * @param rowId the row's id in it
 * @param column the column's key
 */
export function cellRecord(dataset: Dataset, seriesId: SeriesId, rowId: string, column: string): string {
  for (const { id, cell } of dataset.figures.values()) {
    if (cell?.seriesId === seriesId && cell.rowId === rowId && cell.column === column) return id;
  }
  return seriesId;
}
