import { z } from 'zod';
import { choice } from './choice.ts';
import { recordId } from './id.ts';
import { dateOf } from './partial-date.ts';
import { plainText, readerText } from './text.ts';

/** What kind of text a source is, in the order in which receipts list them. */
const typeMeanings = {
  primary: 'The body’s own text, data or recording.',
  reference: 'Compiled or scholarly work.',
  press: 'Reporting.',
} as const;
export type SourceType = keyof typeof typeMeanings;

/** The types in that order. */
export const sourceTypes = Object.keys(typeMeanings) as SourceType[];

/** A text that was read, or read about, while checking. */
export const source = z.strictObject({
  id: recordId,
  publisher: plainText.meta({ description: 'Who published it, and where it was read if that was elsewhere.' }),
  short: plainText.optional().meta({
    description: 'The publisher alone in a few words, for the foot of a graphic; left out when `publisher` will do.',
  }),
  title: plainText.meta({ description: 'Its title in its own language.' }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'Address of the page it was read at, from https:// on; left out when it was not found.' }),
  archiveUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'Address of a copy in a web archive, from https:// on, for when the page is gone.' }),
  date: dateOf('When it was published.').optional(),
  type: choice('What kind of text it is; receipts list primary ones first.', typeMeanings),
  pointerOnly: z
    .boolean()
    .optional()
    .meta({ description: 'true when it only pointed to a better source and is not shown as evidence.' }),
  note: readerText('What a reader should know about the source.').optional(),
});
export type Source = z.infer<typeof source>;
