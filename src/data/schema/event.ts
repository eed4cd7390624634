import { z } from 'zod';
import { recordId, reference, references, sourceIds } from './id.ts';
import { calendarDay, dateOf, datePrecision } from './partial-date.ts';
import { readerText } from './text.ts';

/** What kind of thing happened. */
export const eventCategories = [
  'designation',
  'statement',
  'war',
  'deployment',
  'proposal',
  'press',
  'operation',
  'law',
  'cooperation',
  'history',
  'data',
] as const;

/** Something that happened at a date. */
export const event = z.strictObject({
  id: recordId,
  date: dateOf('When it happened.'),
  datePrecision,
  sortDate: calendarDay.meta({ description: 'The day that keeps it in order among other events; never shown.' }),
  title: readerText('What happened, in a few words.'),
  description: readerText('What happened, in one or two sentences.'),
  category: z.enum(eventCategories).meta({ description: 'What kind of thing happened.' }),
  fromArticle: z.boolean().meta({ description: 'Whether the article mentions it.' }),
  afterArticle: z
    .boolean()
    .meta({ description: 'Whether it is later than the article; the story leaves such events out.' }),
  placeId: reference('Id of the place where it happened.').optional(),
  sourceIds,
  claimIds: references('Ids of the claims it bears on.'),
  quoteIds: references('Ids of the quotations that belong to it.'),
  note: readerText('What a reader should know about the date or the event.').optional(),
});
export type Event = z.infer<typeof event>;
