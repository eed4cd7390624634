import { z } from 'zod';
import { recordId, reference, sourceIds } from './id.ts';
import { nameForms, plainText, readerText } from './text.ts';

/** On which side of the question a speaker stands by office or profession, not by opinion. */
export const speakerSides = [
  'us-government',
  'us-congress',
  'us-former-official',
  'us-expert',
  'mx-government',
  'mx-expert',
  'media',
  'subject',
] as const;
export type SpeakerSide = (typeof speakerSides)[number];

/** How the speaker stands in the article; `context` means that only the record brings them in. */
export const appearances = ['quoted', 'cited', 'mentioned', 'author', 'context'] as const;

/** A person, a body that speaks, or the article's own narration. */
export const speaker = z.strictObject({
  id: recordId,
  name: plainText.meta({ description: 'Name as the story prints it first.' }),
  names: nameForms.meta({ description: 'Every form by which prose may call the speaker.' }),
  kind: z.enum(['person', 'body', 'narration']).meta({ description: 'Whether it is a person, a body or narration.' }),
  role: readerText('Office or profession in March 2025.'),
  affiliation: readerText('Body the speaker belongs to.'),
  country: z.enum(['US', 'MX', 'GB', 'FR']).meta({ description: 'Country by ISO 3166 code.' }),
  side: z.enum(speakerSides).meta({ description: 'Side by office or profession, not by opinion.' }),
  appearance: z.enum(appearances).meta({ description: 'How the speaker stands in the article.' }),
  organizationId: reference('Id of the organization that the speaker is or speaks for.').optional(),
  sourceIds,
  note: readerText('What a reader should know about the speaker.').optional(),
});
export type Speaker = z.infer<typeof speaker>;
