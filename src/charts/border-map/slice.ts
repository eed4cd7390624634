import type { Dataset } from '../../data/dataset.ts';
import type { Place } from '../../data/schema/place.ts';
import { findSeries, isChartable } from '../../data/select.ts';
import { cellRecord } from '../core/cell-record.ts';
import { observeBorder, type BorderObservation } from './data.ts';
import { sourcesByState } from './sources.ts';
import type { BorderState } from './states.ts';

/** A locality of Mexico's plan. */
export interface PlannedPlace {
  readonly place: Place;
  readonly state: string;
  readonly personnel: number;
}

/** What the plan gives a state of Mexico. */
export interface StateTotal {
  readonly id: string;
  readonly name: string;
  readonly personnel: number;
}

/** A count with the record that its marks stand for. */
export interface Count {
  readonly value: number;
  readonly record: string;
}

/** What the border map takes from the dataset. */
export interface BorderSlice {
  /** From the Pacific to the Gulf. */
  readonly places: readonly PlannedPlace[];
  /** From the Pacific to the Gulf. */
  readonly states: readonly StateTotal[];
  readonly mexico: Count;
  readonly us: { readonly before: Count; readonly announced: Count };
  /** The state whose newly arrived troops are known, and how many they are. */
  readonly arrivals: { readonly state: StateTotal; readonly newly: Count };
  readonly missions: Count;
  /**
   * How far from the town, in kilometers, Mexico placed the flight it tracked, and the point that distance and direction
   * give: of that point itself no source was seen.
   */
  readonly flight: { readonly distance: Count; readonly town: Place; readonly point: Place };
  readonly sourceIds: Readonly<Record<BorderState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly BorderObservation[];
}

/** Ids of the records that whole states of the map rest on. */
export const planId = 'series-mx-deployment';
export const mexicoFigureId = 'fig-article-10000';
const usFigureId = 'fig-article-9000';
const buildupId = 'series-us-troop-buildup';

/**
 * Takes troops, places and flights out of the dataset; rows whose counts nobody saw in a source are left out.
 * @throws Error when a record is missing
 */
export function selectBorder(dataset: Dataset): BorderSlice {
  const places = findSeries(dataset, planId)
    .rows.filter(isChartable)
    .map(({ placeId, state, personnel }) => ({ place: placeOf(dataset, placeId), state, personnel }))
    .toSorted((a, b) => a.place.lon - b.place.lon);
  const order = [...new Set(places.map(({ state }) => state))];
  const states = findSeries(dataset, 'series-mx-deployment-by-state')
    .rows.filter(isChartable)
    .map(({ id, state: name, personnel }) => ({ id, name, personnel }))
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const arrived = states.find(({ id }) => id === 'tamaulipas');
  if (arrived === undefined) throw new Error('The border map needs the total of Tamaulipas.');
  const buildup = findSeries(dataset, buildupId).rows.filter(isChartable);
  const total = (rowId: string): number => {
    const row = buildup.find(({ id }) => id === rowId);
    if (row?.runningTotalKind !== 'reported') throw new Error(`${buildupId} needs a reported total in "${rowId}".`);
    return row.runningTotal;
  };
  const shown = {
    places,
    states,
    mexico: countOf(dataset, mexicoFigureId),
    us: {
      before: {
        value: total('before-orders'),
        record: cellRecord(dataset, buildupId, 'before-orders', 'runningTotal'),
      },
      announced: { value: total('stryker-brigade'), record: usFigureId },
    },
    arrivals: { state: arrived, newly: countOf(dataset, 'fig-tamps-newly-arrived') },
    missions: countOf(dataset, 'fig-us-missions-18'),
    flight: {
      distance: countOf(dataset, 'fig-flight-83km'),
      town: placeOf(dataset, 'cabo-san-lucas'),
      point: placeOf(dataset, 'flight-point-pacific'),
    },
    sourceIds: sourcesByState(dataset, places),
  };
  return { ...shown, observations: observeBorder(dataset, shown) };
}

function countOf(dataset: Dataset, id: string): Count {
  const figure = dataset.figures.get(id);
  if (figure === undefined || !isChartable(figure)) throw new Error(`The border map needs the figure "${id}".`);
  return { value: figure.value, record: id };
}

function placeOf(dataset: Dataset, id: string): Place {
  const place = dataset.places.get(id);
  if (place === undefined) throw new Error(`The border map needs the place "${id}".`);
  return place;
}
