import type { TextLocale } from '../i18n/locales.ts';

/** A stretch of a text: offsets of its first character and of the character after its last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

// A day is not the head of a larger number ("May 9,000"); a year is not an amount ("$2025", "2025%", "2,025").
const day = String.raw`(?:[12]\d|3[01]|0?[1-9])(?!\d|[,.]\d)`;
const year = String.raw`(?<![\p{L}\p{N}$€£]|\d[,.])(?:1[5-9]|20)\d{2}(?!\d|[,.]\d|\s?%|\s(?:percent|por ciento))`;
const iso = String.raw`(?<![\p{L}\p{N}])\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?![\p{L}\p{N}])`;
const years = String.raw`${year}(?:[–-](?:${year}|\d{2}(?!\d|[,.]\d))|['’]?s(?!\p{L}))?|(?<![\p{L}\p{N}])['’]\d0s(?!\p{L})`;

const englishMonth = String.raw`(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.)`;
const englishDay = String.raw`${day}(?:st|nd|rd|th)?(?!\p{L})`;
const spanishMonth = String.raw`(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L})`;
const spanishDay = String.raw`(?<![\p{L}\p{N}])(?<!\d[,.])(?:1\.?º|1o\.|${day})`;

const patterns: Readonly<Record<TextLocale, readonly string[]>> = {
  en: [
    // March 4, 2025 · Feb. 20 · January 20 to February 6, 2025 · March 4–6
    String.raw`${englishMonth}\s${englishDay}(?:(?:[–-]|\sto\s)(?:${englishMonth}\s)?${englishDay})?(?:,\s${year})?`,
    // 4 March 2025 · March 2025
    String.raw`(?:(?<![\p{L}\p{N}])(?<!\d[,.])${englishDay}\s)?${englishMonth}(?:\s${year})?`,
    String.raw`(?<![\p{L}\p{N}])\d{1,2}(?:st|nd|rd|th)[\s-]century`,
  ],
  es: [
    // 20 de febrero de 2025 · 1.º de marzo · 4 al 6 de marzo · febrero de 2025
    String.raw`(?:${spanishDay}(?:(?:[–-]|\sal?\s|\sy\s(?:el\s)?)${spanishDay})?\sde\s)?${spanishMonth}(?:\sdel?\s${year})?`,
  ],
};

const compiled: Readonly<Record<TextLocale, RegExp>> = { en: compile('en'), es: compile('es') };

function compile(locale: TextLocale): RegExp {
  return new RegExp([iso, ...patterns[locale], years].map((pattern) => `(?:${pattern})`).join('|'), 'gu');
}

/**
 * Finds dates and years, which need no record: "March 4, 2025", "February 20", "2025-02-20", "2001–2021", "1990s".
 * @param text the text
 * @param locale the language its dates are written in
 * @returns their places in order
 */
export function findDates(text: string, locale: TextLocale): Range[] {
  return [...text.matchAll(compiled[locale])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
