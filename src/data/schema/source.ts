import { z } from 'zod';
import { recordId } from './id.ts';
import { dateOf } from './partial-date.ts';
import { plainText, readerText } from './text.ts';

/** `primary`: the body's own text; `reference`: compiled or scholarly; `press`: reporting. Receipts list them in this order. */
export const sourceTypes = ['primary', 'reference', 'press'] as const;
export type SourceType = (typeof sourceTypes)[number];

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
    .meta({ description: 'Address; left out when it was not found.' }),
  archiveUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'Address of a copy in a web archive, for when the page is gone.' }),
  date: dateOf('When it was published.').optional(),
  type: z.enum(sourceTypes).meta({ description: 'primary, reference or press.' }),
  pointerOnly: z
    .boolean()
    .optional()
    .meta({ description: 'true when it only pointed to a better source and is not shown as evidence.' }),
  note: readerText('What a reader should know about the source.').optional(),
});
export type Source = z.infer<typeof source>;
