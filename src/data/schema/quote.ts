import { z } from 'zod';
import { textLocales } from '../../i18n/locales.ts';
import { recordId, reference, sourceIds } from './id.ts';
import { dateOf, datePrecision } from './partial-date.ts';
import { plainText, readerText } from './text.ts';

/** `speech` was said; `term` and `title` are words that the article merely sets in quotation marks. */
export const quoteKinds = ['speech', 'term', 'title'] as const;

/** What a quotation is about. */
export const quoteSubjects = ['threat', 'list', 'toll', 'border', 'force', 'cooperation', 'accusation'] as const;
export type QuoteSubject = (typeof quoteSubjects)[number];

/** How far the wording was found outside the article. */
export const verifications = ['verified-verbatim', 'verified-paraphrase', 'single-source', 'not-found'] as const;
export type Verification = (typeof verifications)[number];

/** Words in quotation marks: the article's, or words from the record that the story sets beside them. */
export const quote = z.strictObject({
  id: recordId,
  text: plainText.meta({
    description: 'The wording exactly as it stands in the article, or in the source of a context quotation.',
  }),
  displayText: plainText.meta({
    description: 'The same wording without a comma that belongs to the sentence around it.',
  }),
  fromArticle: z.boolean().meta({ description: 'Whether the article prints it; false for context from the record.' }),
  kind: z
    .enum(quoteKinds)
    .meta({ description: 'speech was said; term and title are words merely set in quotation marks.' }),
  subject: z
    .enum(quoteSubjects)
    .optional()
    .meta({ description: 'What it is about, one subject; speech has one, and only speech.' }),
  excerpt: plainText
    .optional()
    .meta({ description: 'A few words for graphics: an exact part of the wording the story shows.' }),
  language: z.enum(textLocales).meta({ description: 'Language of text.' }),
  translated: z.boolean().meta({ description: 'Whether text is a translation of what was said.' }),
  backTranslated: z.boolean().meta({ description: 'Whether English speech reached the article through Spanish.' }),
  original: plainText
    .optional()
    .meta({ description: 'The words in the language they were said in, where they were seen.' }),
  gloss: readerText('What a quotation in another language means; never shown as the quotation itself.').optional(),
  recordWording: plainText
    .optional()
    .meta({ description: 'The wording on the public record; the story shows it first.' }),
  recordSourceId: reference('Id of the source the record wording was read in.').optional(),
  recordTranslated: z
    .boolean()
    .optional()
    .meta({ description: 'true when the record wording is itself a translation.' }),
  speakerId: reference('Id of the speaker.'),
  occasion: readerText('Where and when it was said or printed.'),
  date: dateOf('When it was said.').optional(),
  datePrecision: datePrecision.optional(),
  placeId: reference('Id of the place where it was said.').optional(),
  sourceIds,
  verification: z.enum(verifications).meta({ description: 'How far the wording was found outside the article.' }),
  note: readerText('What a reader should know about the wording.').optional(),
  unplaced: readerText('Why the quotation has no place in the story.').optional(),
});
export type Quote = z.infer<typeof quote>;
