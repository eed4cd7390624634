import type { Dataset } from '../../data/dataset.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns, partialDatePattern } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { evidenceColumns, evidenceOf } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Precedent, PrecedentSlice } from './slice.ts';

/** A group, or groups listed together. */
export interface PrecedentObservation extends Evidence {
  readonly precedent: Precedent;
}

const seriesId = 'series-fto-precedents';

/**
 * The groups by their first date.
 * @throws Error when a record is missing
 */
export function observePrecedents(dataset: Dataset, precedents: readonly Precedent[]): PrecedentObservation[] {
  return precedents.map((precedent) => {
    const { id: rowId, record, sourceIds, listed, action } = precedent;
    const evidence = evidenceOf(dataset, { record, cell: { seriesId, rowId }, sourceIds, asOf: listed ?? action });
    return { ...evidence, precedent };
  });
}

const columns: readonly ColumnPlan<PrecedentObservation>[] = [
  { name: 'group_name', type: 'string', cell: ({ precedent }, locale) => inLocale(precedent.group, locale) },
  { name: 'groups', type: 'integer', unit: 'groups', cell: ({ precedent }) => precedent.groupCount },
  { name: 'listed_on', type: 'string', pattern: partialDatePattern, cell: ({ precedent }) => precedent.listed },
  { name: 'first_action_on', type: 'string', pattern: partialDatePattern, cell: ({ precedent }) => precedent.action },
  { name: 'sequence', type: 'string', cell: ({ precedent }) => precedent.sequence },
  {
    name: 'legal_basis',
    type: 'string',
    cell: ({ precedent: { basis } }, locale) => basis && inLocale(basis, locale),
  },
  { name: 'note', type: 'string', cell: ({ precedent }, locale) => inLocale(precedent.note, locale) },
  ...evidenceColumns,
];

/** Listings and military action, a row a group or groups listed together. */
export function precedentData({ observations }: PrecedentSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
