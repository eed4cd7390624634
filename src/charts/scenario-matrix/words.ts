import { plainText } from '../../i18n/evidence-text.ts';
import { intlTag } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import { shortName } from '../core/speaker-name.ts';
import { stateForms } from './rows.ts';
import type { Form, MatrixSlice } from './slice.ts';
import type { MatrixState } from './states.ts';

/**
 * A state's one annotation without its evidence brackets.
 * @throws Error when the state has none
 */
export function noteOf(state: MatrixState, strings: ChartStrings): string {
  const note = strings.states[state]?.note;
  if (note === undefined) throw new Error(`The scenario matrix needs a note for the state "${state}".`);
  return plainText(note);
}

/** What a state shows and what changed, in words; may hold `[words](record-id)`. */
export function describeMatrix(
  { forms, silent }: MatrixSlice,
  state: MatrixState,
  strings: ChartStrings,
  locale: Locale,
): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The scenario matrix needs a description of the state "${state}".`);
  const list = new Intl.ListFormat(intlTag(locale), { type: 'conjunction' });
  const { active } = stateForms[state];
  const shown = forms.filter(({ kind }) => active === undefined || kind === active);
  return fillPlaceholders(template, {
    forms: list.format(shown.map(({ name }) => inLocale(name, locale).toLocaleLowerCase(locale))),
    silent: list.format(silent.map((speaker) => shortName(speaker, locale))),
  });
}

/** One row a form and voice of the state, in the order of the drawing; a form nobody speaks of would have no row. */
export function tabulateMatrix(
  slice: MatrixSlice,
  state: MatrixState,
  strings: ChartStrings,
  locale: Locale,
): ChartTable {
  const word = (key: string): string => textOf(strings.labels, key);
  const shown = slice.forms.filter(({ kind }) => stateForms[state].kinds.includes(kind));
  return {
    caption: word('table.caption'),
    columns: ['form', 'status', 'voice', 'stance', 'basis'].map((key) => word(`table.${key}`)),
    rows: shown.flatMap((form) => formRows(form, slice, strings, locale)),
  };
}

function formRows(form: Form, { voices }: MatrixSlice, strings: ChartStrings, locale: Locale): string[][] {
  return voices.flatMap(({ id, speaker }) =>
    form.positions
      .filter(({ voiceId }) => voiceId === id)
      .map(({ stance, basis }) => [
        inLocale(form.name, locale),
        inLocale(form.status, locale),
        speaker.name,
        textOf(strings.labels, `stance.${stance}`),
        inLocale(basis, locale),
      ]),
  );
}
