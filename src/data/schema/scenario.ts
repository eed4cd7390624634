import { z } from 'zod';
import { choice } from './choice.ts';
import { recordId, reference, references, sourceIds } from './id.ts';
import { readerText } from './text.ts';

/** How open a form of action is, and whether Mexico agrees to it. */
const scenarioKinds = {
  overt: 'Done in the open, without Mexico’s consent.',
  covert: 'Done in secret, or not avowed.',
  cooperative: 'Done together with Mexico.',
  'legal-financial': 'Done by courts, lists and banks, without force.',
} as const;

/** What a voice says about one form of action. Without words or an act about that very form it is `not-stated`. */
const stances = {
  supports: 'Is for it, by word or act.',
  proposes: 'Has asked for it or put it forward.',
  expects: 'Says that it will come, without being for it.',
  'considers-possible': 'Says that it could come.',
  'considers-unlikely': 'Says that it will hardly come.',
  rejects: 'Is against it, or says that it is not meant.',
  ambiguous: 'Was asked, and left it open.',
  'declines-to-predict': 'Was asked, and would not say what will come.',
  reports: 'Tells that it is planned or done, without a view.',
  explains: 'Says what it is for, without a view.',
  'not-stated': 'No words and no act about this very form are known; basis says what was spoken of instead.',
} as const;
export type Stance = keyof typeof stances;

/** A form that action against the cartels could take, and who says what about it. */
export const scenario = z.strictObject({
  id: recordId,
  order: z.int().min(1).meta({ description: 'Place among the scenarios, counted from 1.' }),
  name: readerText('Name of the form of action.'),
  shortName: readerText('The same in a few words, for graphics.'),
  description: readerText('What it would be, in one or two sentences.'),
  kind: choice('How open it is, and whether Mexico agrees.', scenarioKinds),
  statusInMarch2025: readerText('How things stood in March 2025.'),
  stances: z
    .array(
      z.strictObject({
        speakerId: reference('Id of the speaker who takes it.'),
        stance: choice('What the speaker says about this very form.', stances),
        basis: readerText('The words or the act it rests on.'),
        quoteIds: references('Ids of the quotations it rests on.'),
        claimIds: references('Ids of the claims it rests on.'),
        fromArticle: z.boolean().meta({ description: 'true when the article says so.' }),
        sourceIds,
      }),
    )
    .meta({ description: 'One entry for each voice.' }),
  claimIds: references('Ids of the claims that bear on the scenario.'),
  note: readerText('What a reader should know about it.').optional(),
});
export type Scenario = z.infer<typeof scenario>;
export type ScenarioKind = keyof typeof scenarioKinds;
