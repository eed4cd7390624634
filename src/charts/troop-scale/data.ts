import type { Dataset } from '../../data/dataset.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns, partialDatePattern } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { evidenceColumns, evidenceOf, evidenceOfFigure, precisionColumn } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Count, TroopScaleSlice } from './slice.ts';

/** A count of troops: before the orders, announced, agreed, or a deployment of the list. */
export interface TroopObservation extends Evidence {
  readonly measure: 'before-orders' | 'announced' | 'agreed' | 'deployment';
  readonly side: 'us' | 'mx' | 'texas';
  readonly label: LocalizedText;
  readonly troops: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly note: LocalizedText | undefined;
}

const seriesId = 'series-border-deployments-history';

/**
 * The three counts of the first states, then the list in the order of time.
 * @throws Error when a record is missing
 */
export function observeTroops(dataset: Dataset, slice: Omit<TroopScaleSlice, 'observations'>): TroopObservation[] {
  const figure = (
    measure: TroopObservation['measure'],
    side: TroopObservation['side'],
    { recordId, troops }: Count,
  ): TroopObservation => {
    const found = dataset.figures.get(recordId);
    if (found === undefined) throw new Error(`The data needs the figure "${recordId}".`);
    const { label, note } = found;
    return {
      ...evidenceOfFigure(dataset, recordId),
      measure,
      side,
      label,
      troops,
      from: undefined,
      to: undefined,
      note,
    };
  };
  return [
    figure('before-orders', 'us', slice.before),
    figure('announced', 'us', slice.announced),
    figure('agreed', 'mx', slice.mexico),
    ...slice.deployments.map(({ row, troops, recordId }): TroopObservation => {
      const { id: rowId, side, label, from, to, note, sourceIds } = row;
      const cell = { seriesId, rowId };
      const evidence = evidenceOf(dataset, { record: recordId, cell, sourceIds, asOf: from });
      return { ...evidence, measure: 'deployment', side, label, troops, from, to, note };
    }),
  ];
}

const columns: readonly ColumnPlan<TroopObservation>[] = [
  { name: 'measure', type: 'string', cell: ({ measure }) => measure },
  { name: 'side', type: 'string', cell: ({ side }) => side },
  { name: 'label', type: 'string', cell: ({ label }, locale) => inLocale(label, locale) },
  { name: 'troops', type: 'integer', unit: 'troops', cell: ({ troops }) => troops },
  precisionColumn,
  { name: 'from', type: 'string', pattern: partialDatePattern, cell: ({ from }) => from },
  { name: 'to', type: 'string', pattern: partialDatePattern, cell: ({ to }) => to },
  { name: 'note', type: 'string', cell: ({ note }, locale) => note && inLocale(note, locale) },
  ...evidenceColumns,
];

/** The counts of troops, a row each. */
export function troopData({ observations }: TroopScaleSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
