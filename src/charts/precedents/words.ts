import { formatDate, formatNumber, intlTag } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import type { Precedent, PrecedentSlice } from './slice.ts';
import { isAbout } from './slice.ts';
import type { PrecedentState } from './states.ts';

/** A group's name, and what the record adds in parentheses. */
export interface GroupName {
  readonly name: string;
  readonly detail: string | undefined;
}

/** The name as the record has it, in two parts. */
export function groupName({ group }: Pick<Precedent, 'group'>, locale: Locale): GroupName {
  const [, name = '', detail] = /^(.*?)(?: \((.*)\))?$/.exec(inLocale(group, locale)) ?? [];
  return { name, detail };
}

/** The name for a narrow column: the strings' own short form where they have one. */
export function shortGroupName(precedent: Precedent, strings: ChartStrings, locale: Locale): string {
  const own = `short.${precedent.id}`;
  if (!(own in strings.labels)) return groupName(precedent, locale).name;
  const year = precedent.listed?.slice(0, 4) ?? '';
  return textOf(strings.labels, own, { count: formatNumber(precedent.groupCount, locale), year });
}

/** A date with what happened then. */
export function datedWords(what: 'listed' | 'action', date: string, strings: ChartStrings, locale: Locale): string {
  return textOf(strings.labels, what, { date: formatDate(date, locale, 'short') });
}

/** What is said of a row that lacks one of the dates; nothing of one that has both. */
export function lackWords({ id, listed, action }: Precedent, strings: ChartStrings): string | undefined {
  if (listed === undefined) return textOf(strings.labels, 'never');
  if (action !== undefined) return undefined;
  const own = `none.${id}`;
  return textOf(strings.labels, own in strings.labels ? own : 'none');
}

/**
 * What a state shows and what changed, in words.
 * @returns the state's description with its groups and dates filled in; may hold `[words](record-id)`
 * @throws Error when the state has no description
 */
export function describePrecedents(
  { precedents }: PrecedentSlice,
  state: PrecedentState,
  strings: ChartStrings,
  locale: Locale,
): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The precedents need a description of the state "${state}".`);
  const list = new Intl.ListFormat(intlTag(locale), { type: 'conjunction' });
  const names = (chosen: readonly Precedent[]): string => list.format(chosen.map((one) => groupName(one, locale).name));
  const sentences = (chosen: readonly Precedent[]): string =>
    chosen.map((one) => sentence(one, strings, locale)).join('; ');
  const about = precedents.filter((one) => isAbout(one, state));
  return fillPlaceholders(template, {
    all: sentences(precedents),
    about: sentences(about),
    others: names(precedents.filter((one) => !isAbout(one, state))),
  });
}

function sentence(precedent: Precedent, strings: ChartStrings, locale: Locale): string {
  const { listed, action, basis, record } = precedent;
  const date = (day: string): string => formatDate(day, locale);
  const dates = [
    {
      day: listed,
      words: listed === undefined ? undefined : textOf(strings.labels, 'said.listed', { date: date(listed) }),
    },
    {
      day: action,
      words: action === undefined ? undefined : textOf(strings.labels, 'said.action', { date: date(action) }),
    },
  ]
    .filter(({ day }) => day !== undefined)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
    .map(({ words }) => words);
  const given =
    basis === undefined ? undefined : textOf(strings.labels, 'said.basis', { basis: inLocale(basis, locale) });
  const lack = lackWords(precedent, strings);
  const parts = [...dates, lack, given].filter((part) => part !== undefined).join(', ');
  return textOf(strings.labels, 'said', { group: `[${groupName(precedent, locale).name}](${record})`, parts });
}

/** The rows with their dates, order and legal basis; every state shows the same. */
export function tabulatePrecedents({ precedents }: PrecedentSlice, strings: ChartStrings, locale: Locale): ChartTable {
  const word = (key: string): string => textOf(strings.labels, `table.${key}`);
  const day = (date: string | undefined): string => (date === undefined ? word('none') : formatDate(date, locale));
  return {
    caption: word('caption'),
    columns: ['group', 'listed', 'action', 'order', 'basis', 'note'].map(word),
    rows: precedents.map((one) => [
      inLocale(one.group, locale),
      day(one.listed),
      day(one.action),
      word(`order.${one.sequence}`),
      one.basis === undefined ? word('none') : inLocale(one.basis, locale),
      inLocale(one.note, locale),
    ]),
  };
}
