import { z } from 'zod';
import { choice } from './choice.ts';
import { recordId, reference, references, sourceIds } from './id.ts';
import { dateOf } from './partial-date.ts';
import { plainText, readerText } from './text.ts';
import { unit } from './unit.ts';

/** How exact a value is. */
const figurePrecisions = {
  exact: 'The number is published as it stands here.',
  approximate: 'The source itself gives it as about so many.',
  'at-least': 'The source gives it as so many or more.',
  range: 'The source gives two ends: value is the lower, upper the upper.',
  derived: 'A sum or product of published numbers; the note says of which.',
  provisional: 'The source says that it may still change.',
} as const;

/** A number with its unit, date and source. */
export const figure = z.strictObject({
  id: recordId,
  value: z
    .number()
    .meta({ description: 'The number in digits, without a separator: 10000; the lower end of a range.' }),
  upper: z.number().optional().meta({ description: 'The upper end, for a range only.' }),
  unit,
  valueText: readerText(
    'How the number is written where digits and unit do not say it: “more than 100,000”.',
  ).optional(),
  precision: choice('How exact the value is.', figurePrecisions),
  label: readerText('What the number counts or names, in a few words.'),
  asOf: dateOf('The date the number stands for.'),
  whoSays: readerText('Who gives the number, as a receipt says it.'),
  speakerId: reference('Id of the speaker who gives it, where it is one of the speakers.').optional(),
  fromArticle: z.boolean().meta({ description: 'true when the number stands in the article.' }),
  seenInSource: z
    .boolean()
    .meta({ description: 'false when nobody saw the value in a source; such a value is not charted.' }),
  cell: z
    .strictObject({
      seriesId: reference('Id of the series, as series-war-deaths.'),
      rowId: reference('Id of the row in that series.'),
      column: plainText.meta({ description: 'Key of the column in that series, as deaths.' }),
    })
    .optional()
    .meta({ description: 'The cell of a series that this figure repeats; value and unit must be the same.' }),
  sourceIds,
  quoteIds: references('Ids of the quotations that contain the number.'),
  claimIds: references('Ids of the claims the number bears on.'),
  note: readerText('What a reader should know about the number.').optional(),
  unplaced: readerText(
    'Why the figure has no place in the story; it keeps the check from calling it unused.',
  ).optional(),
});
export type Figure = z.infer<typeof figure>;
