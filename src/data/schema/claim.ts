import { z } from 'zod';
import { recordId, reference, references, sourceIds } from './id.ts';
import { calendarDay } from './partial-date.ts';
import { readerText } from './text.ts';

/** What checking found about a claim. A status describes the claim, never the person who made it. */
export const claimStatuses = ['corroborated', 'contested', 'inaccurate', 'unverified', 'opinion', 'forecast'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** Something that was asserted, by whom and where, and what the public record says about it. */
export const claim = z.strictObject({
  id: recordId,
  statement: readerText('What was asserted, as a full sentence that begins with who said it.'),
  speakerId: reference('Id of the speaker who asserted it.'),
  occasion: readerText('Where it was asserted.'),
  status: z.enum(claimStatuses).meta({ description: 'What checking found; opinion and forecast are not checkable.' }),
  finding: readerText('What the public record says, in whole sentences.'),
  onScreenNote: readerText('Short correction or context that stands next to the claim.').optional(),
  reply: z
    .strictObject({
      text: readerText('What the accused answered, attributed and dated.'),
      sourceIds,
    })
    .optional()
    .meta({ description: 'The answer of the accused, for accusations.' }),
  difference: z
    .strictObject({
      article: readerText('What the article has, in a few words.'),
      record: readerText('What the public record has, in a few words.'),
    })
    .optional()
    .meta({ description: 'A row of the table of differences between the article and the record.' }),
  sourceIds,
  quoteIds: references('Ids of the quotations in which it was asserted.'),
  figureIds: references('Ids of the figures it is about.'),
  seriesIds: references('Ids of the series it can be set beside.'),
  checkedOn: calendarDay.meta({ description: 'Day of the last check, written 2025-03-04.' }),
  unplaced: readerText('Why the claim has no place in the story.').optional(),
});
export type Claim = z.infer<typeof claim>;
