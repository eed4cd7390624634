import { formatNumber, intlTag } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import type { BorderSlice } from './slice.ts';
import type { BorderState } from './states.ts';

/**
 * What a state shows and what changed, in words.
 * @returns the state's description with names and numbers filled in; may hold `[words](record-id)`
 * @throws Error when the state has no description
 */
export function describeBorder(slice: BorderSlice, state: BorderState, strings: ChartStrings, locale: Locale): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The border map needs a description of the state "${state}".`);
  const list = new Intl.ListFormat(intlTag(locale), { type: 'conjunction' });
  const number = (value: number): string => formatNumber(value, locale);
  const largest = slice.places.toSorted((a, b) => b.personnel - a.personnel);
  const [first, second, last] = [largest[0], largest[1], largest.at(-1)];
  if (first === undefined || second === undefined || last === undefined) throw new Error('The plan has no places.');
  const { arrivals, us, missions, flight } = slice;
  const own = slice.places.filter((planned) => planned.state === arrivals.state.name);
  const nameOf = ({ place }: { place: BorderSlice['places'][number]['place'] }): string => inLocale(place.name, locale);
  return fillPlaceholders(template, {
    count: number(slice.places.length),
    first: nameOf(first),
    firstCount: number(first.personnel),
    second: nameOf(second),
    secondCount: number(second.personnel),
    last: nameOf(last),
    lastCount: number(last.personnel),
    states: list.format(slice.states.map(({ name, personnel }) => stateTotal(strings, name, number(personnel)))),
    unseen: list.format(slice.places.filter(({ place }) => !place.seenInSource).map(nameOf)),
    mexico: number(slice.mexico.value),
    before: number(us.before.value),
    announced: number(us.announced.value),
    stateCount: number(arrivals.state.personnel),
    newly: number(arrivals.newly.value),
    ownPlaces: list.format(own.map(nameOf)),
    missions: number(missions.value),
    distance: number(flight.distance.value),
    town: inLocale(flight.town.name, locale),
  });
}

function stateTotal(strings: ChartStrings, state: string, total: string): string {
  return textOf(strings.labels, 'stateTotal', { state, total });
}

/**
 * The same numbers as rows: the plan by place, and in the states that add a count that count by name.
 * @returns two or three columns
 */
export function tabulateBorder(
  slice: BorderSlice,
  state: BorderState,
  strings: ChartStrings,
  locale: Locale,
): ChartTable {
  const word = (key: string, values: Record<string, string> = {}): string =>
    textOf(strings.labels, `table.${key}`, values);
  const number = (value: number): string => formatNumber(value, locale);
  const about = (value: number): string => word('about', { number: number(value) });
  const counts = (rows: readonly (readonly [key: string, value: string])[]): ChartTable => ({
    caption: word(`caption.${state}`),
    columns: [word('what'), word('number')],
    rows: rows.map(([key, value]) => [word(key, { state: slice.arrivals.state.name }), value]),
  });
  const { us, mexico, arrivals, missions, flight } = slice;
  if (state === 'us-total') {
    return counts([
      ['usBefore', about(us.before.value)],
      ['usAnnounced', about(us.announced.value)],
      ['mexico', number(mexico.value)],
    ]);
  }
  if (state === 'tamaulipas') {
    return counts([
      ['inState', number(arrivals.state.personnel)],
      ['newly', about(arrivals.newly.value)],
    ]);
  }
  if (state === 'flights') {
    return counts([
      ['missions', word('atLeast', { number: number(missions.value) })],
      ['distance', number(flight.distance.value)],
    ]);
  }
  return {
    caption: word('caption.places'),
    columns: [word('place'), word('state'), word('troops')],
    rows: slice.places.map(({ place, state: region, personnel }) => {
      const name = inLocale(place.name, locale);
      return [place.seenInSource ? name : word('notSeen', { name }), region, number(personnel)];
    }),
  };
}
