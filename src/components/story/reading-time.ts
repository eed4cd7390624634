import type { Locale } from '../../i18n/locales.ts';

/**
 * Words a minute in silent reading of nonfiction, by language: M. Brysbaert, “How many words do we read per minute? A
 * review and meta-analysis of reading rate,” Journal of Memory and Language 109 (2019).
 */
const wordsPerMinute: Readonly<Record<string, number>> = { en: 238, es: 278 };

/**
 * How long a chapter's words take to read, in minutes. Graphics and receipts are not counted.
 * @param source the chapter's MDX without its frontmatter
 * @throws Error when no reading rate is known for the locale
 */
export function readingMinutes(source: string, locale: Locale): number {
  const rate = wordsPerMinute[locale];
  if (rate === undefined) throw new Error(`No reading rate is known for the locale "${locale}".`);
  const words = source.replaceAll(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu);
  return (words?.length ?? 0) / rate;
}
