import type { PowerEffect } from '../../data/schema/series-policy.ts';
import { plainText } from '../../i18n/evidence-text.ts';
import { intlTag } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import type { PowersSlice } from './slice.ts';
import { stateDomains } from './slice.ts';
import type { PowersState } from './states.ts';

/**
 * A state's one annotation without its evidence brackets.
 * @throws Error when the state has none
 */
export function noteOf(state: PowersState, strings: ChartStrings): string {
  const note = strings.states[state]?.note;
  if (note === undefined) throw new Error(`The switchboard needs a note for the state "${state}".`);
  return plainText(note);
}

/** What a state shows and what changed, in words; may hold `[words](record-id)`. */
export function describePowers(
  { powers }: PowersSlice,
  state: PowersState,
  strings: ChartStrings,
  locale: Locale,
): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The switchboard needs a description of the state "${state}".`);
  const list = new Intl.ListFormat(intlTag(locale), { type: 'conjunction' });
  const shown = powers.filter(({ domain }) => stateDomains[state].includes(domain));
  const named = (effect: PowerEffect): string =>
    list.format(
      shown
        .filter((power) => power.effect === effect)
        .map(({ label }) => inLocale(label, locale).toLocaleLowerCase(locale)),
    );
  const instead = list.format(
    shown.flatMap((power) => power.instead).map(({ label }) => inLocale(label, locale).toLocaleLowerCase(locale)),
  );
  return fillPlaceholders(template, { on: named('on'), off: named('off'), notFound: named('not-found'), instead });
}

/** One row a switch of the state. */
export function tabulatePowers(
  { powers }: PowersSlice,
  state: PowersState,
  strings: ChartStrings,
  locale: Locale,
): ChartTable {
  const word = (key: string): string => textOf(strings.labels, key);
  return {
    caption: word('table.caption'),
    columns: ['power', 'effect', 'detail', 'statute'].map((key) => word(`table.${key}`)),
    rows: powers
      .filter(({ domain }) => stateDomains[state].includes(domain))
      .map(({ label, effect, detail, statute }) => [
        inLocale(label, locale),
        word(`effect.${effect}`),
        inLocale(detail, locale),
        statute ?? word('table.none'),
      ]),
  };
}
