import type { TextLocale } from './locales.ts';

/** Numbers and dates as each locale's newspapers write them, by the platform's own Intl. */

/** How exactly a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

/** Intl's tag of a locale: American English, Mexican Spanish (which writes 9,000 and not 9.000). */
const tags: Readonly<Record<TextLocale, string>> = { en: 'en-US', es: 'es-MX' };

/**
 * The tag to give to Intl and to `<html lang>`'s formatting.
 * @param locale a locale of the story
 * @returns a BCP 47 tag
 */
export function intlTag(locale: TextLocale): string {
  return tags[locale];
}

/** One of each kind, as making one takes far longer than using it. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * A number with the locale's grouping: 9,000.
 * @param value the number
 * @param locale the locale
 * @param options Intl's own options (`maximumFractionDigits`, `style: 'percent'` …)
 * @returns the number in words of the locale
 */
export function formatNumber(value: number, locale: TextLocale, options: Intl.NumberFormatOptions = {}): string {
  const name = `${locale} ${JSON.stringify(options)}`;
  const format = numberFormats.get(name) ?? new Intl.NumberFormat(intlTag(locale), options);
  numberFormats.set(name, format);
  return format.format(value);
}

/**
 * A date as precise as it is written: `2025-03-04` is "March 4, 2025", `2025-03` is "March 2025", `2025` is "2025".
 * @param date ISO 8601 date, whole or shortened
 * @param locale the locale
 * @param length `long` writes the month out, `short` as its newspapers shorten it
 * @returns the date in words of the locale
 * @throws RangeError when the text is no such date
 */
export function formatDate(date: string, locale: TextLocale, length: 'long' | 'short' = 'long'): string {
  const precision = datePrecision(date);
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (precision !== 'year') parts.month = length;
  if (precision === 'day') parts.day = 'numeric';
  const name = `${locale} ${precision} ${length}`;
  const format = dateFormats.get(name) ?? new Intl.DateTimeFormat(intlTag(locale), parts);
  dateFormats.set(name, format);
  if (length === 'long' || locale !== 'en') return format.format(dateStart(date));
  return format
    .formatToParts(dateStart(date))
    .map((part) => (part.type === 'month' ? (newspaperMonths[part.value] ?? part.value) : part.value))
    .join('');
}

/** U.S. newspapers shorten with a period, September by four letters, and write March to July out; Intl does neither. */
const newspaperMonths: Readonly<Record<string, string>> = {
  Jan: 'Jan.',
  Feb: 'Feb.',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
  Aug: 'Aug.',
  Sep: 'Sept.',
  Oct: 'Oct.',
  Nov: 'Nov.',
  Dec: 'Dec.',
};

/**
 * How exactly a date is written.
 * @param date ISO 8601 date, whole or shortened
 * @returns its precision
 * @throws RangeError when the text is no such date
 */
export function datePrecision(date: string): DatePrecision {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date))
    throw new RangeError(`"${date}" is no date: 2025-03-04, 2025-03 or 2025.`);
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/**
 * The first moment of a date, in UTC, so that no clock's time zone shifts the day.
 * @param date ISO 8601 date, whole or shortened
 * @returns that moment
 * @throws RangeError when the text is no such date, or the day does not exist
 */
export function dateStart(date: string): Date {
  const precision = datePrecision(date);
  const full = precision === 'year' ? `${date}-01-01` : precision === 'month' ? `${date}-01` : date;
  const start = new Date(`${full}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== full) {
    throw new RangeError(`"${date}" is no day of the calendar.`);
  }
  return start;
}
