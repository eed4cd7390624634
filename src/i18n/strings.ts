import { join } from 'node:path';
import { z } from 'zod';
import { readContentJson } from '../data/silence.ts';
import type { Locale } from './locales.ts';

/**
 * The words of the interface and of every chart: `content/locales/<locale>.json`. Texts may hold `{name}` placeholders
 * and, in a chart's headlines, notes, helps and descriptions, `[words](record-id)`.
 */

const text = z.string().trim().min(1);
const key = z.string().regex(/^[a-z][a-zA-Z0-9-]*(\.[a-z][a-zA-Z0-9-]*)*$/, 'a key: letters, digits, hyphens and dots');
const kebab = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case letters and digits, parted by hyphens');

const columnName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'lower-case letters and digits, parted by underscores');

const columnStrings = z.strictObject({
  /** Heading of the column, for people. */
  title: text,
  /** What is counted or named, of whom and by whom; which words a cell may hold. Names no number. */
  description: text,
});

/** Words on the columns of data files, by the name of the column. */
const dataStrings = z.strictObject({ columns: z.record(columnName, columnStrings) });

const stateStrings = z.strictObject({
  /** Tells the state from the chart's others, in a word or a few. */
  name: text,
  /** States the finding; at most two lines. */
  headline: text,
  note: text.optional(),
  /** What is seen and what changed, for readers who do not see it. */
  description: text,
});

const chartStrings = z.strictObject({
  title: text,
  /** The date the chart speaks as of, in words. */
  asOf: text,
  /** How to read the chart: a short sentence for each of its signs (`signs` in its `chart.ts`), shown where the sign is. */
  help: z.record(kebab, text),
  states: z.record(kebab, stateStrings),
  labels: z.record(key, text),
  /** The columns that only this chart's data has. */
  data: dataStrings,
});

/** Schema of `content/locales/<locale>.json`. */
export const localeStringsSchema = z.strictObject({
  $schema: z.string(),
  interface: z.record(key, text),
  /** The columns that data of several charts have. */
  data: dataStrings,
  charts: z.record(kebab, chartStrings),
});

/** The words of one state of a chart. */
export type StateStrings = z.infer<typeof stateStrings>;
/** The words of one chart. */
export type ChartStrings = z.infer<typeof chartStrings>;
/** Title and definition of a column of a data file. */
export type ColumnStrings = z.infer<typeof columnStrings>;
/** All words of a locale. */
export type LocaleStrings = z.infer<typeof localeStringsSchema>;

/**
 * Reads the words of a locale.
 * @param locale the locale
 * @param contentDir folder of the content, from the working directory
 * @returns the words, in the shape of the schema
 * @throws Error when the file is missing or not in that shape; `npm run check` says where
 */
export function loadStrings(locale: Locale, contentDir = 'content'): LocaleStrings {
  const path = join(contentDir, 'locales', `${locale}.json`);
  const result = localeStringsSchema.safeParse(readContentJson(path));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/**
 * The words of one chart.
 * @param strings all words of a locale
 * @param chartId id of the chart
 * @returns its words
 * @throws Error when the locale has no words for this chart
 */
export function chartStringsOf(strings: LocaleStrings, chartId: string): ChartStrings {
  const found = strings.charts[chartId];
  if (found === undefined) throw new Error(`The locale strings have no chart "${chartId}".`);
  return found;
}

/**
 * The words on the columns of one chart's data: those of all charts, and its own.
 * @param strings all words of a locale
 * @param chartId id of the chart
 * @returns title and definition by name of column
 * @throws Error when the locale has no words for this chart
 */
export function columnStringsOf(strings: LocaleStrings, chartId: string): Readonly<Record<string, ColumnStrings>> {
  return { ...strings.data.columns, ...chartStringsOf(strings, chartId).data.columns };
}

/**
 * A word of the interface or a label, with its placeholders filled.
 * @param texts `interface` of a locale or `labels` of a chart
 * @param name key of the text
 * @param values value of each `{placeholder}`, already formatted for the locale
 * @returns the text
 * @throws Error when there is no such key, or a placeholder has no value
 */
export function textOf(
  texts: Readonly<Record<string, string>>,
  name: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const template = texts[name];
  if (template === undefined) throw new Error(`The locale strings have no text "${name}".`);
  return fillPlaceholders(template, values);
}

/**
 * Puts values into a text's `{placeholders}`.
 * @param template a text with `{name}` placeholders
 * @param values value of each placeholder, already formatted for the locale
 * @returns the text
 * @throws Error when a placeholder has no value
 */
export function fillPlaceholders(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(placeholderPattern, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The text "${template}" needs a value for {${name}}.`);
    return value;
  });
}

/** A placeholder in a text; the first group is its name. */
export const placeholderPattern = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g;
