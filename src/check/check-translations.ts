import type { JSONPath } from 'jsonc-parser';
import { locateValue } from '../data/json-file.ts';
import type { JsonFile } from '../data/json-file.ts';
import type { Problem } from '../data/problem.ts';
import { locales } from '../i18n/locales.ts';
import type { TextLocale } from '../i18n/locales.ts';
import type { ContentReading } from './content-reading.ts';
import { report } from './rules.ts';

/**
 * Warns of texts without words in a locale of the story: pages show the default locale's there. Files of strings and
 * chapters that are missing are errors of their own.
 * @param content the content as it was read
 * @param wanted the locales of the story, the default one first
 */
export function checkTranslations(
  { dataset, story }: ContentReading,
  [base, ...others]: readonly TextLocale[] = locales,
): Problem[] {
  if (base === undefined || others.length === 0) return [];
  const missing = (json: JsonFile, value: unknown, path: JSONPath, record: string | undefined): Problem[] => {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.entries(value).flatMap(([key, field]) =>
      missing(json, field, [...path, Array.isArray(value) ? Number(key) : key], record),
    );
    if (!Object.hasOwn(value, base)) return inner;
    const absent = others.filter((locale) => !Object.hasOwn(value, locale));
    if (absent.length === 0) return inner;
    const details = {
      record,
      found: path.filter((key) => typeof key === 'string').join('.'),
      allowed: absent.join(', '),
    };
    return [...inner, report('missing-translation', json.file, locateValue(json, path), details)];
  };
  return [
    ...missing(story.json, story.json.value, [], undefined),
    ...[...dataset.parts.values()].flat().flatMap((part) => missing(part.json, part.value, part.path, part.record)),
  ];
}
