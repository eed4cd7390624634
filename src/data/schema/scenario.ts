import { z } from 'zod';
import { recordId, reference, references, sourceIds } from './id.ts';
import { readerText } from './text.ts';

/** How open a form of action is, and whether Mexico agrees to it. */
export const scenarioKinds = ['overt', 'covert', 'cooperative', 'legal-financial'] as const;

/** What a voice says about one form of action. Without words or an act about that very form it is `not-stated`. */
export const stances = [
  'supports',
  'proposes',
  'expects',
  'considers-possible',
  'considers-unlikely',
  'rejects',
  'ambiguous',
  'declines-to-predict',
  'reports',
  'explains',
  'not-stated',
] as const;
export type Stance = (typeof stances)[number];

/** A form that action against the cartels could take, and who says what about it. */
export const scenario = z.strictObject({
  id: recordId,
  order: z.int().min(1).meta({ description: 'Place among the scenarios, counted from 1.' }),
  name: readerText('Name of the form of action.'),
  shortName: readerText('The same in a few words, for graphics.'),
  description: readerText('What it would be.'),
  kind: z.enum(scenarioKinds).meta({ description: 'How open it is, and whether Mexico agrees.' }),
  statusInMarch2025: readerText('How things stood in March 2025.'),
  stances: z
    .array(
      z.strictObject({
        speakerId: reference('Id of the speaker.'),
        stance: z.enum(stances).meta({ description: 'What the speaker says about this very form.' }),
        basis: readerText('The words or the act it rests on.'),
        quoteIds: references('Ids of the quotations it rests on.'),
        claimIds: references('Ids of the claims it rests on.'),
        fromArticle: z.boolean().meta({ description: 'Whether the article says so.' }),
        sourceIds,
      }),
    )
    .meta({ description: 'One entry for each voice.' }),
  claimIds: references('Ids of the claims that bear on the scenario.'),
  note: readerText('What a reader should know about it.').optional(),
});
export type Scenario = z.infer<typeof scenario>;
export type ScenarioKind = (typeof scenarioKinds)[number];
