import type { Dataset } from '../../data/dataset.ts';
import type { Place } from '../../data/schema/place.ts';
import type { Unit } from '../../data/schema/unit.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { findSeries, isChartable } from '../../data/select.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { evidenceColumns, evidenceOf, evidenceOfFigure, precisionColumn } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import type { BorderSlice, Count } from './slice.ts';

type Measure =
  | 'planned-at-place'
  | 'planned-in-state'
  | 'planned'
  | 'us-before-orders'
  | 'us-announced'
  | 'newly-arrived'
  | 'us-missions'
  | 'flight-distance';

/** A count, at a place where it has one. */
export interface BorderObservation extends Evidence {
  readonly measure: Measure;
  /** A place's name, a state's in its own spelling, or what a figure counts. */
  readonly label: LocalizedText | string;
  readonly value: number;
  readonly unit: Unit;
  readonly region: string | undefined;
  readonly place: Place | undefined;
}

const planId = 'series-mx-deployment';
const byStateId = 'series-mx-deployment-by-state';

/**
 * The plan by place and by state, then the counts that states of the map add.
 * @throws Error when a record is missing
 */
export function observeBorder(dataset: Dataset, slice: Omit<BorderSlice, 'observations'>): BorderObservation[] {
  const places = findSeries(dataset, planId)
    .rows.filter(isChartable)
    .map(({ id, placeId, state, personnel, sourceIds }): BorderObservation => {
      const place = dataset.places.get(placeId);
      if (place === undefined) throw new Error(`The data needs the place "${placeId}".`);
      const cell = { seriesId: planId, rowId: id };
      return {
        ...evidenceOf(dataset, { record: planId, cell, sourceIds: [...sourceIds, ...place.sourceIds] }),
        measure: 'planned-at-place',
        label: place.name,
        value: personnel,
        unit: 'troops',
        region: state,
        place,
      };
    });
  const states = findSeries(dataset, byStateId)
    .rows.filter(isChartable)
    .map(({ id, state, personnel, sourceIds }): BorderObservation => ({
      ...evidenceOf(dataset, { record: byStateId, cell: { seriesId: byStateId, rowId: id }, sourceIds }),
      measure: 'planned-in-state',
      label: state,
      value: personnel,
      unit: 'troops',
      region: state,
      place: undefined,
    }));
  const count = (measure: Measure, { record, value }: Count, region?: string, place?: Place): BorderObservation => {
    const figure = dataset.figures.get(record);
    if (figure === undefined) throw new Error(`The data needs the figure "${record}".`);
    const { label, unit } = figure;
    return { ...evidenceOfFigure(dataset, record), measure, label, value, unit, region, place };
  };
  const { mexico, us, arrivals, missions, flight } = slice;
  return [
    ...places,
    ...states,
    count('planned', mexico),
    count('us-before-orders', us.before),
    count('us-announced', us.announced),
    count('newly-arrived', arrivals.newly, arrivals.state.name),
    count('us-missions', missions),
    count('flight-distance', flight.distance, undefined, flight.point),
  ];
}

const columns: readonly ColumnPlan<BorderObservation>[] = [
  { name: 'measure', type: 'string', cell: ({ measure }) => measure },
  {
    name: 'label',
    type: 'string',
    cell: ({ label }, locale) => (typeof label === 'string' ? label : inLocale(label, locale)),
  },
  { name: 'value', type: 'decimal', cell: ({ value }) => value },
  { name: 'unit', type: 'string', cell: ({ unit }) => unit },
  precisionColumn,
  { name: 'state', type: 'string', cell: ({ region }) => region },
  { name: 'longitude', type: 'decimal', unit: 'degrees', cell: ({ place }) => place?.lon },
  { name: 'latitude', type: 'decimal', unit: 'degrees', cell: ({ place }) => place?.lat },
  { name: 'position_seen', type: 'boolean', cell: ({ place }) => place?.seenInSource },
  ...evidenceColumns,
];

/** The troops and flights of the map, a row a count. */
export function borderData({ observations }: BorderSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
