import { formatDate, formatNumber, intlTag } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import type { DrawnCount, OverdoseSlice, OverdoseYear } from './slice.ts';
import type { OverdoseState } from './states.ts';

/**
 * What a state shows and what changed, in words.
 * @returns the state's description with counts and dates filled in; may hold `[words](record-id)`
 * @throws Error when the state has no description, or a year it speaks of is missing
 */
export function describeOverdoses(
  { years, claim, published }: OverdoseSlice,
  state: OverdoseState,
  strings: ChartStrings,
  locale: Locale,
): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The overdose chart needs a description of the state "${state}".`);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) throw new Error('The overdose chart needs its years.');
  const number = (value: number): string => formatNumber(value, locale);
  const list = (items: readonly string[]): string =>
    new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).format(items);
  const inYear = (count: DrawnCount, { year }: OverdoseYear): string =>
    textOf(strings.labels, 'inYear', { count: number(count.value), year: String(year) });
  const passed = years.filter((row) => row.passedClaim);
  const standIns = years.filter((row) => row.synthetic.standsIn);
  return fillPlaceholders(template, {
    claimed: number(claim.value),
    words: inLocale(claim.words, locale),
    who: claim.speaker,
    firstYear: String(first.year),
    first: number(first.allDrugs.value),
    passed: list(passed.map((row) => inYear(row.allDrugs, row))),
    parts: list(passed.map((row) => inYear(row.synthetic, row))),
    standIns: list(standIns.map((row) => String(row.year))),
    lastYear: String(last.year),
    last: number(last.allDrugs.value),
    lastPart: number(last.synthetic.value),
    published: formatDate(published, locale),
  });
}

/** The columns of a table of counts, as keys of the labels. */
const columns = {
  'all-drugs': ['year', 'allDrugs'],
  'synthetic-opioids': ['year', 'allDrugs', 'synthetic', 'note'],
  latest: ['year', 'allDrugs', 'synthetic', 'note'],
} as const;

/**
 * What a state draws, as rows: the claim alone, then a row a year.
 * @returns the rows of the state
 */
export function tabulateOverdoses(
  { years, claim }: OverdoseSlice,
  state: OverdoseState,
  strings: ChartStrings,
  locale: Locale,
): ChartTable {
  const word = (key: string): string => textOf(strings.labels, `table.${key}`);
  const number = (value: number): string => formatNumber(value, locale);
  if (state === 'claim') {
    return {
      caption: word('claimCaption'),
      columns: ['who', 'claimed', 'asOf'].map(word),
      rows: [[claim.speaker, inLocale(claim.words, locale), formatDate(claim.date, locale)]],
    };
  }
  const cells: Readonly<Record<(typeof columns)['latest'][number], (row: OverdoseYear) => string>> = {
    year: (row) => String(row.year),
    allDrugs: (row) => number(row.allDrugs.value),
    synthetic: (row) => number(row.synthetic.value),
    note: (row) => (row.note === undefined ? word('final') : inLocale(row.note, locale)),
  };
  return {
    caption: word('caption'),
    columns: columns[state].map(word),
    rows: years
      .filter((row) => state === 'latest' || !row.allDrugs.provisional)
      .map((row) => columns[state].map((key) => cells[key](row))),
  };
}
