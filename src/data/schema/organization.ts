import { z } from 'zod';
import { choice } from './choice.ts';
import { recordId, reference, references } from './id.ts';
import { nameForms, plainText, readerText } from './text.ts';

/** What kind of body it is. */
const organizationKinds = {
  'designated-group': 'One of the groups of the notice of February 20, 2025; it has a designation.',
  'armed-group': 'Any other armed group.',
  government: 'A government, or a department or office of one.',
  legislature: 'A parliament or one of its chambers.',
  military: 'An armed force or a command of one.',
  agency: 'A police, intelligence or border agency.',
  media: 'A newspaper, magazine, station or news agency.',
  research: 'A university, institute or research service.',
} as const;

/** What the notice and the record say about a designated group. */
const designation = z.strictObject({
  officialName: plainText.meta({ description: 'Name exactly as the notice prints it, without accents there.' }),
  aliases: z.array(plainText).meta({ description: 'Other names exactly as the notice prints them.' }),
  nameInArticle: plainText
    .optional()
    .meta({ description: 'Name the article uses; left out when it does not name the group.' }),
  basedInMexico: z.boolean().meta({ description: 'true when the group is based in Mexico.' }),
  originCountry: readerText('Country the group comes from.'),
  basePlaceId: reference('Id of the place that marks its historic base; not an area of control.'),
  baseStates: z.array(plainText).meta({
    description: 'Mexican states of its base, in their own spelling: Michoacán. An empty list when there are none.',
  }),
  baseSeenInSource: z.boolean().meta({ description: 'true when the base was seen in a source.' }),
  baseNote: readerText('What the marker of the base on the map rests on.').optional(),
  alreadySanctionedBefore: z
    .boolean()
    .meta({ description: 'true when it was under Treasury sanctions before the designation.' }),
});

/** A named body: a designated group, a government body, a medium. */
export const organization = z
  .strictObject({
    id: recordId,
    displayName: readerText('Name as the story prints it.'),
    names: nameForms.meta({ description: 'Every form by which prose may call the body.' }),
    kind: choice('What kind of body it is.', organizationKinds),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .meta({ description: 'Country by its ISO 3166 code of two letters, as MX, where it belongs to one.' }),
    designation: designation
      .optional()
      .meta({ description: 'What the notice says; for designated groups, and only for them.' }),
    sourceIds: references('Ids of the sources about it; may be empty for a body that is only named.'),
    note: readerText('What a reader should know about the body.').optional(),
  })
  .meta({ description: 'A named body: a designated group, a government body, a medium.' });
export type Organization = z.infer<typeof organization>;
export type Designation = z.infer<typeof designation>;
