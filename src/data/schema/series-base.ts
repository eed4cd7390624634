import { z } from 'zod';
import { choice } from './choice.ts';
import { rowId, sourceIds } from './id.ts';
import { plainText, readerText } from './text.ts';
import { unit } from './unit.ts';

/** What the cells of a column hold. */
const columnTypes = {
  year: 'Calendar or fiscal years: 2023.',
  integer: 'Whole numbers: counts.',
  number: 'Numbers that may have decimals.',
  boolean: 'true or false.',
  date: 'Dates, written as 2025, 2025-03 or 2025-03-04.',
  text: 'Words.',
  id: 'Ids of records.',
} as const;

const column = z.strictObject({
  key: plainText.meta({ description: 'Name of the field in the rows, letter by letter.' }),
  label: readerText('Head of the column, for readers.'),
  type: choice('What the cells hold.', columnTypes),
  unit: unit.optional().meta({ description: 'Unit of a column of counts or amounts; left out for other columns.' }),
});
export type SeriesColumn = z.infer<typeof column>;

/** Fields that every row of every series has. */
export const rowBase = {
  id: rowId,
  sourceIds,
  seenInSource: z
    .boolean()
    .meta({ description: 'false when a value of the row was not seen in a source; such a row is not charted.' }),
};

/** A count of people or things. */
export const count = z.int().min(0);

/**
 * A series: an ordered table with one kind of row.
 * @param id the series' id, which is also the name of its file
 * @param row the zod shape of a row besides `rowBase`
 */
export function seriesOf<Id extends string, Row extends z.core.$ZodLooseShape>(id: Id, row: Row) {
  return z.strictObject({
    id: z.literal(id).meta({ description: 'Id of the series, the same as the name of its file.' }),
    title: readerText('What the series counts, where and when.'),
    unit: unit.meta({ description: 'Unit of the main column.' }),
    columns: z
      .array(column)
      .min(1)
      .meta({ description: 'The columns of the table, which say what the fields of the rows mean.' }),
    rows: z
      .array(z.strictObject({ ...rowBase, ...row }))
      .min(1)
      .meta({ description: 'The rows of the table in their order, each with an id of its own.' }),
    sourceIds,
    notes: readerText('Definitions and limits that a reader of the numbers must know.'),
  });
}
