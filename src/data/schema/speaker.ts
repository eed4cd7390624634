import { z } from 'zod';
import { choice } from './choice.ts';
import { recordId, reference, sourceIds } from './id.ts';
import { nameForms, plainText, readerText } from './text.ts';

/** On which side of the question a speaker stands by office or profession, not by opinion. */
const speakerSides = {
  'us-government': 'In office in the U.S. government in March 2025.',
  'us-congress': 'In office in the U.S. Congress in March 2025.',
  'us-former-official': 'Formerly in office in the United States.',
  'us-expert': 'Speaks as an expert in the United States.',
  'mx-government': 'In office in Mexico in March 2025.',
  'mx-expert': 'Speaks as an expert in Mexico.',
  media: 'A reporter or a publication.',
  subject: 'Somebody the story speaks about, who takes no part in the question.',
} as const;
export type SpeakerSide = keyof typeof speakerSides;

/** How the speaker stands in the article. */
const appearances = {
  quoted: 'The article quotes their words.',
  cited: 'The article tells what they said or did.',
  mentioned: 'The article names them and no more.',
  author: 'The article speaks in its own voice.',
  context: 'Only the public record brings them in.',
} as const;

/** Who or what speaks. */
const speakerKinds = {
  person: 'A human being.',
  body: 'An office, publication or other body that speaks as one.',
  narration: 'A text that speaks in its own voice, as the article does.',
} as const;

const countries = { US: 'The United States.', MX: 'Mexico.', GB: 'The United Kingdom.', FR: 'France.' } as const;

/** A person, a body that speaks, or the article's own narration. */
export const speaker = z.strictObject({
  id: recordId,
  name: plainText.meta({ description: 'Name as the story prints it first.' }),
  names: nameForms.meta({ description: 'Every form by which prose may call the speaker.' }),
  kind: choice('Who or what speaks.', speakerKinds),
  role: readerText('Office or profession in March 2025.'),
  affiliation: readerText('Body the speaker belongs to.'),
  country: choice('Country by its ISO 3166 code.', countries),
  side: choice('Side by office or profession, not by opinion.', speakerSides),
  appearance: choice('How the speaker stands in the article.', appearances),
  organizationId: reference('Id of the organization that the speaker is or speaks for.').optional(),
  sourceIds,
  note: readerText('What a reader should know about the speaker.').optional(),
});
export type Speaker = z.infer<typeof speaker>;
