import type { Dataset } from '../../data/dataset.ts';
import { findSeries } from '../../data/select.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { evidenceColumns, evidenceOf, precisionColumn } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import { allDrugsSources } from '../core/overdose-sources.ts';
import type { Country, Toll, TollSlice, TollYear } from './slice.ts';

/** A country's count of a year. */
export interface TollObservation
  extends Evidence, Pick<TollYear, 'year' | 'value' | 'provisional' | 'standsIn' | 'note'> {
  readonly country: Country;
}

/**
 * Each country's counts, year by year.
 * @throws Error when a record is missing
 */
export function observeTolls(dataset: Dataset, tolls: Readonly<Record<Country, Toll>>): TollObservation[] {
  const homicides = findSeries(dataset, 'series-mx-homicides');
  const overdoses = findSeries(dataset, 'series-overdose-deaths');
  return Object.values(tolls).flatMap(({ country, years }) =>
    years.map((count): TollObservation => {
      const { id: seriesId, rows } = country === 'mexico' ? homicides : overdoses;
      const row = rows.find(({ year }) => year === count.year);
      if (row === undefined) throw new Error(`${seriesId} has no row of ${count.year}.`);
      const cell = { seriesId, rowId: row.id };
      const sourceIds = 'allDrugs' in row ? allDrugsSources(dataset, row) : row.sourceIds;
      const { year, value, provisional, standsIn, note, record } = count;
      const evidence = evidenceOf(dataset, { record, cell, sourceIds, asOf: String(year) });
      return { ...evidence, country, year, value, provisional, standsIn, note };
    }),
  );
}

const columns: readonly ColumnPlan<TollObservation>[] = [
  { name: 'country', type: 'string', cell: ({ country }) => country },
  { name: 'year', type: 'gYear', cell: ({ year }) => year.toString() },
  { name: 'deaths', type: 'integer', unit: 'deaths-per-year', cell: ({ value }) => value },
  precisionColumn,
  { name: 'provisional', type: 'boolean', cell: ({ provisional }) => provisional },
  { name: 'stands_in', type: 'boolean', cell: ({ standsIn }) => standsIn },
  { name: 'note', type: 'string', cell: ({ note }, locale) => note && inLocale(note, locale) },
  ...evidenceColumns,
];

/** The homicides and the overdose deaths, a row a country and year. */
export function tollData({ observations }: TollSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
