import type { Speaker } from '../../data/schema/speaker.ts';
import type { Locale } from '../../i18n/locales.ts';

/**
 * What a graphic calls a speaker: the shortest form prose uses, which is the last of its names, with a capital.
 * @param speaker a person or body
 * @param locale the edition; where it has no forms of its own, the English ones
 */
export function shortName(speaker: Pick<Speaker, 'name' | 'names'>, locale: Locale): string {
  const forms: Readonly<Partial<Record<string, readonly string[]>>> = speaker.names;
  const form = (forms[locale] ?? speaker.names.en).at(-1) ?? speaker.name;
  return form.charAt(0).toLocaleUpperCase(locale) + form.slice(1);
}
