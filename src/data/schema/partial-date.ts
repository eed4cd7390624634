import { z } from 'zod';
import { choice } from './choice.ts';

/** How much of a date is meant. */
const datePrecisions = {
  day: 'The very day: the date is written 2025-03-04.',
  month: 'The month: the date is written 2025-03.',
  year: 'The year: the date is written 2025.',
  about: 'Even the written part is approximate.',
} as const;
export type DatePrecision = keyof typeof datePrecisions;

/** The written forms of a date: `2025`, `2025-03`, `2025-03-04`. */
export const datePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Tells whether a written date is a day, month or year of the calendar.
 * @param text a date in one of the forms of `datePattern`
 * @returns false for `2025-02-30`, `2025-13` and anything not written as a date
 */
export function isCalendarDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * The precision a written date has by its own form.
 * @param text a date in one of the forms of `datePattern`
 */
export function writtenPrecision(text: string): Exclude<DatePrecision, 'about'> {
  const parts = text.split('-').length;
  return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year';
}

/** A year, a month or a day of the calendar, written as far as it is known. */
export const partialDate = z
  .string()
  .regex(datePattern, { abort: true })
  .refine(isCalendarDate, { params: { rule: 'impossible-date' } })
  .meta({ patternErrorMessage: 'A date is written as 2025, 2025-03 or 2025-03-04, as far as it is known.' });

/** A day of the calendar, written in full. */
export const calendarDay = partialDate
  .refine((text) => text.length === '2025-03-04'.length, { params: { rule: 'malformed-date' } })
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, patternErrorMessage: 'A day is written as 2025-03-04.' });

/** How much of the date beside it is meant. */
export const datePrecision = choice('How much of the date beside it is meant.', datePrecisions);

/**
 * A date with its own line of help.
 * @param description what happened then, for the editor's help
 */
export function dateOf(description: string) {
  return partialDate.meta({ description: `${description} Written as 2025, 2025-03 or 2025-03-04.` });
}
