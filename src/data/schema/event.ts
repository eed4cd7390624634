import { z } from 'zod';
import { choice } from './choice.ts';
import { recordId, reference, references, sourceIds } from './id.ts';
import { calendarDay, dateOf, datePrecision } from './partial-date.ts';
import { readerText } from './text.ts';

/** What kind of thing happened. */
const eventCategories = {
  designation: 'A group is put on a terrorist list, or that is announced, ordered or put off.',
  statement: 'Somebody in office says something that counts.',
  war: 'A war, an invasion or airstrikes begin, end or take a turn.',
  deployment: 'Troops are sent to a border, or their sending is agreed.',
  proposal: 'Somebody asks for the use of force, or proposes to authorize it.',
  press: 'A publication reveals something.',
  operation: 'Agents or aircraft act, or are reported or denied to have acted.',
  law: 'A law, an amendment or a court acts.',
  cooperation: 'The two countries act together.',
  history: 'It belongs to what came long before.',
  data: 'Numbers are published.',
} as const;

/** Something that happened at a date. */
export const event = z.strictObject({
  id: recordId,
  date: dateOf('When it happened.'),
  datePrecision,
  sortDate: calendarDay.meta({
    description: 'The day that keeps it in order among other events, written 2025-03-04; never shown.',
  }),
  title: readerText('What happened, in a few words.'),
  description: readerText('What happened, in one or two sentences.'),
  category: choice('What kind of thing happened.', eventCategories),
  fromArticle: z.boolean().meta({ description: 'true when the article mentions it.' }),
  afterArticle: z
    .boolean()
    .meta({ description: 'true when it is later than the article; the story leaves such events out.' }),
  placeId: reference('Id of the place where it happened.').optional(),
  sourceIds,
  claimIds: references('Ids of the claims it bears on.'),
  quoteIds: references('Ids of the quotations that belong to it.'),
  note: readerText('What a reader should know about the date or the event.').optional(),
});
export type Event = z.infer<typeof event>;
