import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import type { Country, TollSlice, TollYear } from './slice.ts';
import type { TollState } from './states.ts';

/**
 * What a state shows and what changed, in words.
 * @returns the state's description with counts and dates filled in; may hold `[words](record-id)`
 * @throws Error when the state has no description
 */
export function describeTolls({ tolls }: TollSlice, state: TollState, strings: ChartStrings, locale: Locale): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The chart of two tolls needs a description of the state "${state}".`);
  const values = (country: Country, name: string): [string, string][] => {
    const { first, last, lastFinal, peak, published } = tolls[country];
    const said = ({ value, year }: TollYear): string =>
      textOf(strings.labels, 'inYear', { count: formatNumber(value, locale), year: String(year) });
    return [
      [`${name}First`, said(first)],
      [`${name}Last`, said(last)],
      [`${name}LastFinal`, said(lastFinal)],
      [`${name}Peak`, said(peak)],
      [`${name}Published`, formatDate(published, locale)],
    ];
  };
  const standIns = tolls.mexico.years.filter((row) => row.standsIn).map((row) => String(row.year));
  return fillPlaceholders(template, {
    ...Object.fromEntries([...values('mexico', 'homicides'), ...values('us', 'overdoses')]),
    standIns: standIns.join(', '),
  });
}

/**
 * The counts a state draws, as rows: a row a year, Mexico's alone in the first state.
 * @returns the rows of the state
 */
export function tabulateTolls(
  { tolls }: TollSlice,
  state: TollState,
  strings: ChartStrings,
  locale: Locale,
): ChartTable {
  const word = (key: string): string => textOf(strings.labels, `table.${key}`);
  const shown: readonly Country[] = state === 'mexico' ? ['mexico'] : ['mexico', 'us'];
  return {
    caption: word('caption'),
    columns: [word('year'), ...shown.map(word), word('note')],
    rows: tolls.mexico.years.map(({ year }, index) => {
      const counts = shown.flatMap((country) => {
        const row = tolls[country].years[index];
        return row === undefined ? [] : [{ ...row, name: word(country) }];
      });
      const notes = counts.flatMap(({ name, note }) => {
        if (note === undefined) return [];
        const words = inLocale(note, locale);
        return [counts.length > 1 ? textOf(strings.labels, 'table.noteOn', { name, words }) : words];
      });
      return [
        String(year),
        ...counts.map(({ value }) => formatNumber(value, locale)),
        notes.length > 0 ? notes.join(' ') : word('final'),
      ];
    }),
  };
}
