import { z } from 'zod';
import { recordId, someReferences } from './id.ts';
import { calendarDay } from './partial-date.ts';
import { readerText } from './text.ts';

/** A change made to the story after it was published. */
export const correction = z.strictObject({
  id: recordId,
  date: calendarDay.meta({ description: 'Day of the change, written 2025-03-04.' }),
  text: readerText('What was wrong and what the story says now: “An earlier version of this story said … It is …”'),
  recordIds: someReferences('Ids of the records that were changed, whatever their collection: at least one.'),
});
export type Correction = z.infer<typeof correction>;
