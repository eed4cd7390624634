import { formatNumber, intlTag } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import type { WarDeadSlice } from './slice.ts';
import type { WarDeadState } from './states.ts';
import { warDeadStates } from './states.ts';

/**
 * What a state shows and what changed, in words.
 * @returns the state's description with its numbers filled in; may hold `[words](record-id)`
 * @throws Error when the state has no description
 */
export function describeWarDead(
  slice: WarDeadSlice,
  state: WarDeadState,
  strings: ChartStrings,
  locale: Locale,
): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The war-dead chart needs a description of the state "${state}".`);
  const digits = (deaths: number): string => formatNumber(deaths, locale);
  const wars = slice.wars.map(({ name, deaths, recordId }) => {
    const words = textOf(strings.labels, 'war', { war: inLocale(name, locale), deaths: digits(deaths) });
    return `[${words}](${recordId})`;
  });
  return fillPlaceholders(template, {
    wars: new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).format(wars),
    sum: digits(slice.sum.deaths),
    olderSum: digits(slice.olderSum.deaths),
    olderKorea: digits(slice.olderKorea.deaths),
    claimed: digits(slice.claim.deaths),
    allDrugs: digits(slice.allDrugs.deaths),
    synthetic: digits(slice.syntheticOpioids.deaths),
    year: slice.year,
  });
}

/**
 * The counts that a state draws, as rows: the wars in the order of the claim, their sum, the claim, the year's counts.
 * @returns one row a count
 */
export function tabulateWarDead(
  slice: WarDeadSlice,
  state: WarDeadState,
  strings: ChartStrings,
  locale: Locale,
): ChartTable {
  const { year } = slice;
  const word = (key: string, values: Record<string, string> = {}): string =>
    textOf(strings.labels, `table.${key}`, values);
  const row = (name: string, deaths: number, definition: string): string[] => [
    name,
    formatNumber(deaths, locale),
    definition,
  ];
  const since = warDeadStates.indexOf(state);
  const older = slice.olderKorea;
  return {
    caption: word('caption'),
    columns: ['what', 'deaths', 'counted'].map((key) => word(key)),
    rows: [
      ...slice.wars.map((war) => row(inLocale(war.name, locale), war.deaths, inLocale(war.definition, locale))),
      row(word('sum'), slice.sum.deaths, word('ourSum')),
      ...(state === 'older-korea'
        ? [
            row(word('olderKorea'), older.deaths, inLocale(older.note, locale)),
            row(word('olderSum'), slice.olderSum.deaths, word('ourSum')),
          ]
        : []),
      [word('claim'), word('moreThan', { deaths: formatNumber(slice.claim.deaths, locale) }), word('claimCounted')],
      ...(since >= warDeadStates.indexOf('all-drugs')
        ? [row(word('allDrugs', { year }), slice.allDrugs.deaths, word('allDrugsCounted'))]
        : []),
      ...(since >= warDeadStates.indexOf('synthetic-opioids')
        ? [row(word('synthetic', { year }), slice.syntheticOpioids.deaths, word('syntheticCounted'))]
        : []),
    ],
  };
}
