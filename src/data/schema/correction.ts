import { z } from 'zod';
import { recordId, references } from './id.ts';
import { calendarDay } from './partial-date.ts';
import { readerText } from './text.ts';

/** A change made to the story after it was published. */
export const correction = z.strictObject({
  id: recordId,
  date: calendarDay.meta({ description: 'Day of the change, written 2025-03-04.' }),
  text: readerText('What was wrong and what the story says now: “An earlier version of this story said … It is …”'),
  recordIds: references('Ids of the records that were changed, whatever their collection.'),
});
export type Correction = z.infer<typeof correction>;
