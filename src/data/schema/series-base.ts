import { z } from 'zod';
import { rowId, sourceIds } from './id.ts';
import { plainText, readerText } from './text.ts';
import { units } from './unit.ts';

/** What the cells of a column hold. */
const columnTypes = ['year', 'integer', 'number', 'boolean', 'date', 'text', 'id'] as const;

const column = z.strictObject({
  key: plainText.meta({ description: 'Name of the field in the rows.' }),
  label: readerText('Head of the column.'),
  type: z.enum(columnTypes).meta({ description: 'What the cells hold.' }),
  unit: z.enum(units).optional().meta({ description: 'Unit of a column of counts or amounts.' }),
});
export type SeriesColumn = z.infer<typeof column>;

/** Fields that every row of every series has. */
export const rowBase = {
  id: rowId,
  sourceIds,
  seenInSource: z
    .boolean()
    .meta({ description: 'false when a value of the row was not seen in a source; see isChartable.' }),
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
    unit: z.enum(units).meta({ description: 'Unit of the main column.' }),
    columns: z.array(column).min(1).meta({ description: 'What the fields of the rows mean.' }),
    rows: z.array(z.strictObject({ ...rowBase, ...row })).min(1),
    sourceIds,
    notes: readerText('Definitions and limits that a reader of the numbers must know.'),
  });
}
