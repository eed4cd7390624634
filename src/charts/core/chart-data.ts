import type { DateUnit, Unit } from '../../data/schema/unit.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ColumnStrings } from '../../i18n/strings.ts';

/** The datatypes of XML Schema that columns have, by their names in CSV on the Web. */
export type DataType = 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'gYear';

/** A value of a row; null where the record says nothing. Dates and years are text: `2025-03-04`, `2025`. */
export type Cell = string | number | boolean | null;

/** A unit that counts or measures something, or that of coordinates. Dates have a type instead. */
export type ColumnUnit = Exclude<Unit, DateUnit> | 'degrees';

/** What a column is, apart from its words. */
export interface ColumnShape {
  /** ASCII, the same in every locale and every edition. */
  readonly name: string;
  readonly type: DataType;
  readonly unit?: ColumnUnit;
  /** Form of the text, as a regular expression over the whole cell. */
  readonly pattern?: string;
  /** What parts the texts of a cell that holds a list. */
  readonly separator?: string;
}

/** A column with its words in one locale. */
export interface DataColumn extends ColumnShape, ColumnStrings {}

/** The numbers and records behind all states of a chart: unrounded, unformatted, one row an observation. */
export interface ChartData {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column and how it is filled. */
export interface ColumnPlan<Row> extends ColumnShape {
  readonly cell: (row: Row, locale: Locale) => Cell | undefined;
}

/** Words on columns by name. */
export type DataStrings = Readonly<Record<string, ColumnStrings>>;

/**
 * What a date of the dataset may be: a day, a month or a year, as far as it is known. CSV on the Web has no type of that
 * kind, and a column of one type would have to invent the missing part; so it is text of this form.
 */
export const partialDatePattern = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/**
 * Fills a chart's columns.
 * @param plans the columns in their order
 * @param rows the observations
 * @param strings title and definition of every column
 * @param locale the locale of words in cells
 * @returns columns and rows; what an observation does not say is null
 * @throws Error when a column has no words
 */
export function fillColumns<Row>(
  plans: readonly ColumnPlan<Row>[],
  rows: readonly Row[],
  strings: DataStrings,
  locale: Locale,
): ChartData {
  return {
    columns: plans.map((plan) => {
      const words = strings[plan.name];
      if (words === undefined) throw new Error(`The column "${plan.name}" has no title and no description.`);
      return { ...shapeOf(plan), ...words };
    }),
    rows: rows.map((row) => plans.map(({ cell }) => cell(row, locale) ?? null)),
  };
}

/** A plan without the function that fills it. */
function shapeOf({ name, type, unit, pattern, separator }: ColumnShape): ColumnShape {
  return {
    name,
    type,
    ...(unit !== undefined && { unit }),
    ...(pattern !== undefined && { pattern }),
    ...(separator !== undefined && { separator }),
  };
}

/**
 * The texts of a cell that holds a list.
 * @param cell a cell of a column with a separator
 */
export function listOf({ separator }: ColumnShape, cell: Cell): string[] {
  return typeof cell === 'string' && separator !== undefined ? cell.split(separator) : [];
}
