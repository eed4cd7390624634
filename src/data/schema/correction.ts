import { z } from 'zod';
import { recordId, references } from './id.ts';
import { dateOf } from './partial-date.ts';
import { readerText } from './text.ts';

/** A change made to the story after it was published. */
export const correction = z.strictObject({
  id: recordId,
  date: dateOf('Day of the change.'),
  text: readerText('What was wrong and what it says now.'),
  recordIds: references('Ids of the records that were changed, whatever their collection.'),
});
export type Correction = z.infer<typeof correction>;
