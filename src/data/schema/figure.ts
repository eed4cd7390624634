import { z } from 'zod';
import { recordId, reference, references, sourceIds } from './id.ts';
import { dateOf } from './partial-date.ts';
import { plainText, readerText } from './text.ts';
import { unit } from './unit.ts';

/** How exact a value is. `range` runs from `value` to `upper`; `derived` is a sum or product of published numbers. */
export const figurePrecisions = ['exact', 'approximate', 'at-least', 'range', 'derived', 'provisional'] as const;

/** A number with its unit, date and source. */
export const figure = z.strictObject({
  id: recordId,
  value: z.number().meta({ description: 'The number; the lower end of a range.' }),
  upper: z.number().optional().meta({ description: 'The upper end, for a range only.' }),
  unit,
  valueText: readerText('How the number is written where digits and unit do not say it.').optional(),
  precision: z.enum(figurePrecisions).meta({ description: 'How exact the value is.' }),
  label: readerText('What the number counts or names.'),
  asOf: dateOf('The date the number stands for.'),
  whoSays: readerText('Who gives the number.'),
  speakerId: reference('Id of the speaker who gives it, where it is one of the speakers.').optional(),
  fromArticle: z.boolean().meta({ description: 'Whether the number stands in the article.' }),
  seenInSource: z
    .boolean()
    .meta({ description: 'false when nobody saw the value in a source; such a value is not charted.' }),
  cell: z
    .strictObject({
      seriesId: reference('Id of the series.'),
      rowId: reference('Id of the row.'),
      column: plainText.meta({ description: 'Key of the column.' }),
    })
    .optional()
    .meta({ description: 'The cell of a series that this figure repeats; value and unit must be the same.' }),
  sourceIds,
  quoteIds: references('Ids of the quotations that contain the number.'),
  claimIds: references('Ids of the claims the number bears on.'),
  note: readerText('What a reader should know about the number.').optional(),
  unplaced: readerText('Why the figure has no place in the story.').optional(),
});
export type Figure = z.infer<typeof figure>;
