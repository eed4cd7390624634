import { plainText } from '../../i18n/evidence-text.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import { shortName } from '../core/speaker-name.ts';
import type { Entry, IdeaSlice } from './slice.ts';
import { entriesOf } from './slice.ts';
import type { IdeaState } from './states.ts';

/** An entry in a few words; what the record says in full stands in the table. */
export function entryWords({ id, speaker }: Entry, strings: ChartStrings, locale: Locale): string {
  return textOf(strings.labels, `entry.${id}`, speaker === undefined ? {} : { who: shortName(speaker, locale) });
}

/** The date as it is known; one that is only about right says so. */
export function dateWords(entry: Entry, strings: ChartStrings, locale: Locale): string {
  const date = formatDate(entry.date, locale, 'short');
  return entry.isAbout ? textOf(strings.labels, 'about', { date }) : date;
}

/**
 * A state's one annotation without its evidence brackets.
 * @throws Error when the state has none
 */
export function noteText(state: IdeaState, strings: ChartStrings): string {
  const note = strings.states[state]?.note;
  if (note === undefined) throw new Error(`The timeline needs a note for the state "${state}".`);
  return plainText(note);
}

/**
 * What a state shows and what changed, in words.
 * @returns the state's description with its own entries and the counts filled in; may hold `[words](record-id)`
 * @throws Error when the state has no description
 */
export function describeIdea(slice: IdeaSlice, state: IdeaState, strings: ChartStrings, locale: Locale): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The timeline needs a description of the state "${state}".`);
  const list = (entries: readonly Entry[]): string =>
    entries.map((entry) => sentence(entry, strings, locale)).join('; ');
  const shown = entriesOf(slice.entries, state);
  const acts = shown.filter((entry) => entry.isAct);
  return fillPlaceholders(template, {
    own: list(shown.filter((entry) => entry.joins === state)),
    acts: list(acts),
  });
}

function sentence(entry: Entry, strings: ChartStrings, locale: Locale): string {
  const date = dateWords(entry, strings, locale);
  return textOf(strings.labels, 'dated', { date, words: `[${entryWords(entry, strings, locale)}](${entry.record})` });
}

/**
 * The entries a state shows as rows, in time.
 * @returns one row an entry
 */
export function tabulateIdea(slice: IdeaSlice, state: IdeaState, strings: ChartStrings, locale: Locale): ChartTable {
  const word = (key: string): string => textOf(strings.labels, `table.${key}`);
  return {
    caption: word('caption'),
    columns: ['date', 'what', 'kind', 'side'].map(word),
    rows: entriesOf(slice.entries, state).map((entry) => [
      dateWords(entry, strings, locale),
      inLocale(entry.what, locale),
      textOf(strings.labels, `kind.${entry.kind}`),
      word(entry.isAct ? 'act' : 'words'),
    ]),
  };
}
