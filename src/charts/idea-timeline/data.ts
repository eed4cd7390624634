import type { Dataset } from '../../data/dataset.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { evidenceColumns, evidenceOf } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import { seriesId } from './records.ts';
import type { Entry, IdeaSlice } from './slice.ts';

/** An entry of the line. */
export interface IdeaObservation extends Evidence {
  readonly entry: Entry;
}

/**
 * The entries in time.
 * @throws Error when a record is missing
 */
export function observeIdea(dataset: Dataset, entries: readonly Entry[]): IdeaObservation[] {
  return entries.map((entry) => {
    const { id: rowId, record, sourceIds, date: asOf, isAbout } = entry;
    return { ...evidenceOf(dataset, { record, cell: { seriesId, rowId }, sourceIds, asOf, isAbout }), entry };
  });
}

const columns: readonly ColumnPlan<IdeaObservation>[] = [
  { name: 'what', type: 'string', cell: ({ entry }, locale) => inLocale(entry.what, locale) },
  { name: 'kind', type: 'string', cell: ({ entry }) => entry.kind },
  { name: 'is_act', type: 'boolean', cell: ({ entry }) => entry.isAct },
  { name: 'speaker', type: 'string', cell: ({ entry }) => entry.speaker?.name },
  { name: 'period', type: 'string', cell: ({ entry }) => entry.joins },
  ...evidenceColumns,
];

/** What was said, asked, planned or done, a row an entry. */
export function ideaData({ observations }: IdeaSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
