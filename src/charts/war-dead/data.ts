import type { Dataset } from '../../data/dataset.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { findSeries } from '../../data/select.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { claimedDeaths } from '../core/claimed-deaths.ts';
import { evidenceColumns, evidenceOf, evidenceOfFigure, precisionColumn } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import type { WarDeadSlice } from './slice.ts';

/** A count of deaths: of a war, a sum, the claim, or a year's overdoses. */
export interface WarDeadObservation extends Evidence {
  readonly measure:
    'war' | 'war-older-count' | 'sum' | 'sum-with-older-count' | 'claim' | 'all-drugs' | 'synthetic-opioids';
  readonly label: LocalizedText;
  readonly deaths: number;
  readonly definition: LocalizedText | undefined;
}

const seriesId = 'series-war-deaths';

/**
 * The wars in the order of the claim, their sums, the claim and the year's overdoses.
 * @throws Error when a record is missing
 */
export function observeWarDead(dataset: Dataset, slice: Omit<WarDeadSlice, 'observations'>): WarDeadObservation[] {
  const figure = (
    measure: WarDeadObservation['measure'],
    { recordId, deaths }: WarDeadSlice['sum'],
  ): WarDeadObservation => {
    const found = dataset.figures.get(recordId);
    if (found === undefined) throw new Error(`The data needs the figure "${recordId}".`);
    const evidence = evidenceOfFigure(dataset, recordId);
    return { ...evidence, measure, label: found.label, deaths, definition: found.note };
  };
  const recounted = findSeries(dataset, seriesId).rows.find(({ id }) => id === slice.olderKorea.warId);
  const claim = dataset.claims.get(slice.claim.recordId);
  if (recounted === undefined || claim === undefined) {
    throw new Error(`The data needs the war "${slice.olderKorea.warId}" and the claim "${slice.claim.recordId}".`);
  }
  const older = evidenceOf(dataset, {
    record: seriesId,
    cell: { seriesId, rowId: recounted.id },
    sourceIds: recounted.sourceIds,
  });
  return [
    ...slice.wars.map(({ name, definition, ...war }) => ({ ...figure('war', war), label: name, definition })),
    {
      ...older,
      measure: 'war-older-count',
      label: recounted.war,
      deaths: slice.olderKorea.deaths,
      definition: slice.olderKorea.note,
    },
    figure('sum', slice.sum),
    figure('sum-with-older-count', slice.olderSum),
    { ...claimedDeaths(dataset), measure: 'claim', label: claim.statement, definition: undefined },
    figure('all-drugs', slice.allDrugs),
    figure('synthetic-opioids', slice.syntheticOpioids),
  ];
}

const columns: readonly ColumnPlan<WarDeadObservation>[] = [
  { name: 'measure', type: 'string', cell: ({ measure }) => measure },
  { name: 'label', type: 'string', cell: ({ label }, locale) => inLocale(label, locale) },
  { name: 'deaths', type: 'integer', unit: 'deaths', cell: ({ deaths }) => deaths },
  precisionColumn,
  { name: 'definition', type: 'string', cell: ({ definition }, locale) => definition && inLocale(definition, locale) },
  ...evidenceColumns,
];

/** The counts of deaths, a row each. */
export function warDeadData({ observations }: WarDeadSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
