import { z } from 'zod';
import { choice } from './choice.ts';
import { recordId, reference, references, sourceIds } from './id.ts';
import { calendarDay } from './partial-date.ts';
import { readerText } from './text.ts';

/** What checking found about a claim. A status describes the claim, never the person who made it. */
const claimStatuses = {
  corroborated: 'Other sources agree; where details differ, the finding says which.',
  contested: 'Sources disagree, or all depends on a definition.',
  inaccurate: 'The record shows something else.',
  unverified: 'Nothing was found that settles it.',
  opinion: 'A judgment: it can have evidence behind it, but cannot be checked like an event.',
  forecast: 'A statement about the future, which could not be tested when it was made.',
} as const;
export type ClaimStatus = keyof typeof claimStatuses;

/** Something that was asserted, by whom and where, and what the public record says about it. */
export const claim = z.strictObject({
  id: recordId,
  statement: readerText('What was asserted, as a full sentence that begins with who said it.'),
  speakerId: reference('Id of the speaker who asserted it.'),
  occasion: readerText('Where and when it was asserted, in a few words: “In the article, March 2025”.'),
  status: choice('What checking found, about the claim and never about the person who made it.', claimStatuses),
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
  quoteIds: references('Ids of the quotations in which it was asserted; an empty list when there are none.'),
  figureIds: references('Ids of the figures it is about; an empty list when there are none.'),
  seriesIds: references(
    'Ids of the series it can be set beside, as series-war-deaths; an empty list when there are none.',
  ),
  checkedOn: calendarDay.meta({ description: 'Day of the last check, written 2025-03-04.' }),
  unplaced: readerText(
    'Why the claim has no place in the story; it keeps the check from calling it unused.',
  ).optional(),
});
export type Claim = z.infer<typeof claim>;
