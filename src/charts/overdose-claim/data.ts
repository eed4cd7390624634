import type { Dataset } from '../../data/dataset.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { findSeries } from '../../data/select.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { evidenceColumns, evidenceOf, precisionColumn } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import { claimedDeaths } from '../core/claimed-deaths.ts';
import { allDrugsSources } from '../core/overdose-sources.ts';
import type { DrawnCount, OverdoseSlice, OverdoseYear } from './slice.ts';

/** The claimed number, or a year's count of one class of drugs. */
export interface OverdoseObservation extends Evidence {
  readonly measure: 'claim' | 'all-drugs' | 'synthetic-opioids';
  readonly year: number | undefined;
  readonly deaths: number;
  readonly provisional: boolean | undefined;
  readonly standsIn: boolean | undefined;
  readonly note: LocalizedText | undefined;
}

const seriesId = 'series-overdose-deaths';

/**
 * The claim, then each year's counts.
 * @param dataset the whole dataset
 * @param years the counts that are drawn
 * @throws Error when a record is missing
 */
export function observeOverdoses(dataset: Dataset, years: readonly OverdoseYear[]): OverdoseObservation[] {
  const { rows } = findSeries(dataset, seriesId);
  const counts = years.flatMap(({ year, allDrugs, synthetic, note }) => {
    const row = rows.find((candidate) => candidate.year === year);
    if (row === undefined) throw new Error(`${seriesId} has no row of ${year}.`);
    const observe = (
      measure: OverdoseObservation['measure'],
      { value, provisional, standsIn, record }: DrawnCount,
      sourceIds: readonly string[],
    ): OverdoseObservation => ({
      ...evidenceOf(dataset, { record, cell: { seriesId, rowId: row.id }, sourceIds, asOf: String(year) }),
      measure,
      year,
      deaths: value,
      provisional,
      standsIn,
      // Notes on final years are about the synthetic opioids alone.
      note: measure === 'synthetic-opioids' || provisional ? note : undefined,
    });
    return [
      observe('all-drugs', allDrugs, allDrugsSources(dataset, row)),
      observe('synthetic-opioids', synthetic, row.sourceIds),
    ];
  });
  const { deaths, ...evidence } = claimedDeaths(dataset);
  const claim: OverdoseObservation = {
    ...evidence,
    measure: 'claim',
    year: undefined,
    deaths,
    provisional: undefined,
    standsIn: undefined,
    note: undefined,
  };
  return [claim, ...counts];
}

const columns: readonly ColumnPlan<OverdoseObservation>[] = [
  { name: 'measure', type: 'string', cell: ({ measure }) => measure },
  { name: 'year', type: 'gYear', cell: ({ year }) => year?.toString() },
  { name: 'deaths', type: 'integer', unit: 'deaths-per-year', cell: ({ deaths }) => deaths },
  precisionColumn,
  { name: 'provisional', type: 'boolean', cell: ({ provisional }) => provisional },
  { name: 'stands_in', type: 'boolean', cell: ({ standsIn }) => standsIn },
  { name: 'note', type: 'string', cell: ({ note }, locale) => note && inLocale(note, locale) },
  ...evidenceColumns,
];

/** The claim and the yearly counts, a row each. */
export function overdoseData({ observations }: OverdoseSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
