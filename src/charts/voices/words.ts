import { shownWording } from '../../data/select.ts';
import { plainText } from '../../i18n/evidence-text.ts';
import { formatDate, intlTag } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import type { Voice, VoicesSlice } from './slice.ts';
import { voicesOfState } from './slice.ts';
import type { VoicesState } from './states.ts';

/**
 * A state's one annotation without its evidence brackets.
 * @throws Error when the state has none
 */
export function noteOf(state: VoicesState, strings: ChartStrings): string {
  const note = strings.states[state]?.note;
  if (note === undefined) throw new Error(`The voices need a note for the state "${state}".`);
  return plainText(note);
}

/** What a state shows and what changed, in words; may hold `[words](record-id)`. */
export function describeVoices(slice: VoicesSlice, state: VoicesState, strings: ChartStrings, locale: Locale): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The voices need a description of the state "${state}".`);
  const list = new Intl.ListFormat(intlTag(locale), { type: 'conjunction' });
  const shown = voicesOfState(slice, state);
  const names = (voices: readonly Voice[]): string =>
    list.format([...new Set(voices.map(({ speaker }) => speaker.name))]);
  return fillPlaceholders(template, {
    onRecord: names(shown.filter(({ isOnRecord }) => isOnRecord)),
    articleOnly: names(shown.filter(({ isOnRecord }) => !isOnRecord)),
    speakers: names(shown),
  });
}

/** One row a quotation of the state, with the words the story shows. */
export function tabulateVoices(
  slice: VoicesSlice,
  state: VoicesState,
  strings: ChartStrings,
  locale: Locale,
): ChartTable {
  const word = (key: string): string => textOf(strings.labels, key);
  return {
    caption: word('table.caption'),
    columns: ['speaker', 'side', 'subject', 'date', 'words', 'found'].map((key) => word(`table.${key}`)),
    rows: voicesOfState(slice, state).map(({ quote, speaker, side, subject, isOnRecord }) => [
      speaker.name,
      word(`side.${side}`),
      word(`subject.${subject}`),
      quote.date === undefined ? word('table.noDate') : formatDate(quote.date, locale),
      textOf(strings.labels, 'quoted', { words: shownWording(quote).text }),
      word(isOnRecord ? 'table.onRecord' : 'table.articleOnly'),
    ]),
  };
}
