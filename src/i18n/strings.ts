import { join } from 'node:path';
import { z } from 'zod';
import { schemaHelp } from '../data/schema/text.ts';
import { readContentJson } from '../data/silence.ts';
import type { Locale } from './locales.ts';

/**
 * The words of the interface and of every chart: `content/locales/<locale>.json`. Texts may hold `{name}` placeholders
 * and, in a chart's headlines, notes, helps and descriptions, `[words](record-id)`.
 */

const text = z.string().trim().min(1);
const key = z.string().regex(/^[a-z][a-zA-Z0-9-]*(\.[a-z][a-zA-Z0-9-]*)*$/, 'a key: letters, digits, hyphens and dots');
const kebab = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case letters and digits, parted by hyphens');

const placeholders = 'a {name} in braces is filled by the page, and stays as it is';
const mayTie = '[words](record-id) ties words to a record';

const columnName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'lower-case letters and digits, parted by underscores');

const columnStrings = z.strictObject({
  title: text.meta({ description: 'Heading of the column, for people.' }),
  description: text.meta({
    description: 'What is counted or named, of whom and by whom; which words a cell may hold. Names no number.',
  }),
});

/** Words on the columns of data files, by the name of the column. */
const dataStrings = z.strictObject({
  columns: z
    .record(columnName, columnStrings.meta({ description: 'Heading and definition of the column of that name.' }))
    .meta({ description: 'Words on columns, by the name the column has in the data files: as_of.' }),
});

const stateStrings = z.strictObject({
  name: text.meta({ description: 'Tells the state from the chart’s others, in a word or a few.' }),
  headline: text.meta({ description: `States the finding, in at most two lines; ${mayTie}.` }),
  note: text.optional().meta({ description: `A line under the graphic, where one is needed; ${mayTie}.` }),
  description: text.meta({
    description: `What is seen and what changed, for readers who do not see it; says more than the headline; ${mayTie}.`,
  }),
});

const chartStrings = z.strictObject({
  title: text.meta({ description: 'Title of the chart, in lists of charts and on its page.' }),
  asOf: text.meta({ description: 'The date the chart speaks as of, in words: “March 2025”.' }),
  // The names of the signs are `signs` in the chart's `chart.ts`.
  help: z
    .record(kebab, text.meta({ description: `How to read this sign, in one short sentence; ${mayTie}.` }))
    .meta({ description: 'How to read the chart, a sentence for each of its signs; shown where the sign is.' }),
  states: z
    .record(kebab, stateStrings.meta({ description: 'Words of the state that steps call by this name.' }))
    .meta({ description: 'Words of every state of the chart, by the name that steps give in state="…".' }),
  labels: z
    .record(key, text.meta({ description: `Words inside the graphic, as short as they can be; ${placeholders}.` }))
    .meta({ description: 'Words inside the graphic, by key; the chart decides which keys there are.' }),
  data: dataStrings.meta({ description: 'The columns that only this chart’s data has.' }),
});

/** Schema of `content/locales/<locale>.json`. */
export const localeStringsSchema = z.strictObject({
  $schema: z.string().meta({ description: schemaHelp }),
  interface: z
    .record(key, text.meta({ description: `Words of pages, buttons and receipts; ${placeholders}.` }))
    .meta({ description: 'Words of pages, buttons and receipts, by key; the pages decide which keys there are.' }),
  data: dataStrings.meta({ description: 'The columns that the data of several charts have.' }),
  charts: z
    .record(kebab, chartStrings.meta({ description: 'Words of the chart of this name.' }))
    .meta({ description: 'Words of every chart, by the name that scenes give in chart="…".' }),
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
