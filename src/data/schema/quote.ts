import { z } from 'zod';
import { textLocales } from '../../i18n/locales.ts';
import { choice } from './choice.ts';
import { recordId, reference, sourceIds } from './id.ts';
import { dateOf, datePrecision } from './partial-date.ts';
import { plainText, readerText } from './text.ts';

/** Whether words were said, or are merely set in quotation marks. */
const quoteKinds = {
  speech: 'Somebody said or wrote it.',
  term: 'A word or expression that is merely set in quotation marks.',
  title: 'The title of a text or work.',
} as const;

/** What a quotation is about. */
export const quoteSubjects = {
  threat: 'War on the cartels, or what comes if Mexico does not act.',
  list: 'The terrorist list and what it allows.',
  toll: 'The dead, and what kills them.',
  border: 'Troops and aircraft at the border.',
  force: 'Force inside Mexico: whether it could come, and who is for or against it.',
  cooperation: 'The two countries acting together.',
  accusation: 'That officials in Mexico are in league with the cartels.',
} as const;
export type QuoteSubject = keyof typeof quoteSubjects;

/** How far the wording was found outside the article. */
const verifications = {
  'verified-verbatim': 'These very words were found elsewhere in the public record.',
  'verified-paraphrase': 'The public record has the statement in other words.',
  'single-source': 'Known only from the article.',
  'not-found': 'Looked for in the public record, and not found.',
} as const;
export type Verification = keyof typeof verifications;

/** Words in quotation marks: the article's, or words from the record that the story sets beside them. */
export const quote = z.strictObject({
  id: recordId,
  text: plainText.meta({
    description: 'The wording exactly as it stands in the article, or in the source of a context quotation.',
  }),
  displayText: plainText.meta({
    description: 'The same wording without a comma that belongs to the sentence around it.',
  }),
  fromArticle: z.boolean().meta({ description: 'true when the article prints it; false for context from the record.' }),
  kind: choice('Whether somebody spoke, or words are merely set in quotation marks.', quoteKinds),
  subject: choice('What it is about, one subject; speech has one, and only speech.', quoteSubjects).optional(),
  excerpt: plainText
    .optional()
    .meta({ description: 'A few words for graphics: an exact part of the wording the story shows.' }),
  language: z.enum(textLocales).meta({ description: 'Language of text: en or es.' }),
  translated: z.boolean().meta({ description: 'true when text is a translation of what was said.' }),
  backTranslated: z.boolean().meta({ description: 'true when English speech reached the article through Spanish.' }),
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
  speakerId: reference('Id of the speaker whose words they are.'),
  occasion: readerText('Where and when it was said or printed.'),
  date: dateOf('When it was said.').optional(),
  datePrecision: datePrecision.optional(),
  placeId: reference('Id of the place where it was said.').optional(),
  sourceIds,
  verification: choice('How far the wording was found outside the article.', verifications),
  note: readerText('What a reader should know about the wording.').optional(),
  unplaced: readerText(
    'Why the quotation has no place in the story; it keeps the check from calling it unused.',
  ).optional(),
});
export type Quote = z.infer<typeof quote>;
