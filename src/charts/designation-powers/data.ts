import type { Dataset } from '../../data/dataset.ts';
import { findSeries } from '../../data/select.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { evidenceColumns, evidenceOf } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Power, PowersSlice } from './slice.ts';

/** A switch: something a place on the list does, does not do, or is not known to do. */
export interface PowerObservation extends Evidence {
  readonly power: Power;
}

const seriesId = 'series-designation-powers';

/**
 * The switches in the order of the series.
 * @throws Error when a record is missing
 */
export function observePowers(dataset: Dataset, powers: readonly Power[]): PowerObservation[] {
  const { rows } = findSeries(dataset, seriesId);
  return powers.map((power) => {
    const sourceIds = rows.find(({ id }) => id === power.id)?.sourceIds ?? [];
    const cell = { seriesId, rowId: power.id };
    return { ...evidenceOf(dataset, { record: power.claimId, cell, sourceIds }), power };
  });
}

const columns: readonly ColumnPlan<PowerObservation>[] = [
  { name: 'domain', type: 'string', cell: ({ power }) => power.domain },
  { name: 'power', type: 'string', cell: ({ power }, locale) => inLocale(power.label, locale) },
  { name: 'effect', type: 'string', cell: ({ power }) => power.effect },
  { name: 'detail', type: 'string', cell: ({ power }, locale) => inLocale(power.detail, locale) },
  { name: 'statute', type: 'string', cell: ({ power }) => power.statute },
  {
    name: 'instead',
    type: 'string',
    separator: '|',
    cell: ({ power }, locale) => power.instead.map(({ label }) => inLocale(label, locale)).join('|') || undefined,
  },
  ...evidenceColumns,
];

/** What the list does and does not do, a row a switch. */
export function powersData({ observations }: PowersSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
