import { listOf, type Cell, type ChartData, type DataColumn } from '../../charts/core/chart-data.ts';
import { inLocale } from '../../i18n/story.ts';
import { absoluteAddress, dataAddress, textAddress } from '../addresses.ts';
import type { StoryData } from '../story-data.ts';
import { citationsOf, idsIn, type ChartFacts } from './chart-facts.ts';

/**
 * A chart's data as one document for programs: what the chart is, its columns, its rows as objects, its sources in full.
 * @param facts what all files of the chart say of it
 * @param chartData the data
 * @param site where the site is published
 * @throws Error when a source or a series is missing
 */
export function dataDocument(
  data: StoryData,
  facts: ChartFacts,
  chartData: ChartData,
  site: URL | undefined,
): Record<string, unknown> {
  const { locale, word, dataset } = data;
  const { columns, rows } = chartData;
  return {
    ...facts,
    files: {
      csv: absoluteAddress(site, dataAddress(locale, facts.id, 'csv')),
      csvMetadata: absoluteAddress(site, dataAddress(locale, facts.id, 'metadata')),
      text: absoluteAddress(site, textAddress(locale, facts.id)),
    },
    columns: columns.map((column) =>
      column.unit === undefined ? column : { ...column, unitText: word(`unit.${column.unit}`) },
    ),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column.name, valueOf(column, row[index] ?? null)])),
    ),
    series: idsIn(chartData, 'series').map((id) => {
      const series = dataset.series.get(id);
      if (series === undefined) throw new Error(`The dataset has no series "${id}".`);
      return { id, title: inLocale(series.title, locale), notes: inLocale(series.notes, locale) };
    }),
    sources: citationsOf(data, idsIn(chartData, 'sources')),
  };
}

/** A list stands as a list. */
function valueOf(column: DataColumn, cell: Cell): Cell | string[] {
  return column.separator === undefined ? cell : listOf(column, cell);
}
