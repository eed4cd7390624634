import { formatDate, formatNumber, intlTag } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import { largestRow } from './placement.ts';
import type { Deployment, TroopScaleSlice } from './slice.ts';
import { mexicoRowId, usRowId } from './slice.ts';
import type { TroopScaleState } from './states.ts';

/** When a deployment was, as exactly as its row says. */
export function periodOf({ from, to }: Deployment['row'], locale: Locale, length: 'long' | 'short'): string {
  const start = formatDate(from, locale, length);
  return to === undefined ? start : `${start}–${formatDate(to, locale, length)}`;
}

/**
 * What a state shows and what changed, in words.
 * @returns the state's description with its numbers filled in; may hold `[words](record-id)`
 * @throws Error when the state has no description
 */
export function describeTroopScale(
  slice: TroopScaleSlice,
  state: TroopScaleState,
  strings: ChartStrings,
  locale: Locale,
): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The troop scale needs a description of the state "${state}".`);
  const digits = (troops: number): string => formatNumber(troops, locale);
  const list = new Intl.ListFormat(intlTag(locale), { type: 'conjunction' });
  const earlier = slice.deployments.filter(
    ({ row, troops }) => troops <= largestRow && row.id !== usRowId && row.id !== mexicoRowId,
  );
  const beyond = slice.deployments.filter(({ troops }) => troops > largestRow);
  const inWords = ({ row, troops, recordId }: Deployment): string => {
    const who = textOf(strings.labels, `side.${row.side}`);
    const words = textOf(strings.labels, 'inWords', {
      when: periodOf(row, locale, 'long'),
      who,
      troops: digits(troops),
    });
    return `[${words}](${recordId})`;
  };
  return fillPlaceholders(template, {
    before: digits(slice.before.troops),
    announced: digits(slice.announced.troops),
    mexico: digits(slice.mexico.troops),
    earlier: list.format(earlier.map(inWords)),
    beyond: list.format(beyond.map(inWords)),
  });
}

/**
 * The counts that a state draws, as rows; the list in the order of time, with what is too large to draw.
 * @returns one row a count
 */
export function tabulateTroopScale(
  slice: TroopScaleSlice,
  state: TroopScaleState,
  strings: ChartStrings,
  locale: Locale,
): ChartTable {
  const word = (key: string): string => textOf(strings.labels, `table.${key}`);
  const about = (troops: number): string =>
    textOf(strings.labels, 'table.about', { troops: formatNumber(troops, locale) });
  const [us, mexico] = [textOf(strings.labels, 'side.us'), textOf(strings.labels, 'side.mx')];
  const before = [word('beforeDate'), us, about(slice.before.troops), word('before')];
  const announced = [word('announcedDate'), us, about(slice.announced.troops), word('announced')];
  const agreed = [word('agreedDate'), mexico, about(slice.mexico.troops), word('agreed')];
  const rows = {
    before: [before],
    announced: [before, announced],
    'both-sides': [before, announced, agreed],
    earlier: slice.deployments.map(({ row, troops }) => [
      periodOf(row, locale, 'long'),
      textOf(strings.labels, `side.${row.side}`),
      formatNumber(troops, locale),
      [row.label, ...(row.note === undefined ? [] : [row.note])].map((text) => inLocale(text, locale)).join('. '),
    ]),
  };
  return { caption: word('caption'), columns: ['when', 'who', 'troops', 'what'].map(word), rows: rows[state] };
}
