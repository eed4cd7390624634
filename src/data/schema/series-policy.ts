import { z } from 'zod';
import { choice } from './choice.ts';
import { reference, references, rowId } from './id.ts';
import { calendarDay, dateOf, datePrecision } from './partial-date.ts';
import { count, seriesOf } from './series-base.ts';
import { plainText, readerText } from './text.ts';

/** The groups of the notice of February 20, 2025, in its order. Names and bases stand in the organizations. */
export const designations = seriesOf('series-fto-designations', {
  order: count.min(1).meta({ description: 'Place in the notice, counted from 1.' }),
  organizationId: reference('Id of the designated group.'),
  determinedOn: calendarDay.meta({
    description: 'Day of the determination by the secretary of state, written 2025-02-20.',
  }),
  designatedOn: calendarDay.meta({ description: 'Day the designation took effect, written 2025-02-20.' }),
});

/** Terrorist listings set beside U.S. military action: order in time, not cause. */
export const precedents = seriesOf('series-fto-precedents', {
  group: readerText('Name of the group or groups.'),
  organizationIds: references('Ids of the groups.'),
  ftoListed: dateOf('When the group was put on the list; left out when it never was.').optional(),
  firstUsMilitaryAction: dateOf('First U.S. military action; left out when there was none.').optional(),
  actionNote: readerText('What happened, and when.'),
  listingCameFirst: z
    .boolean()
    .optional()
    .meta({ description: 'true when the listing came before the action; left out where there was no action.' }),
  legalBasis: readerText('Legal basis the U.S. government gave for force.').optional(),
});

/** What kind of step a proposal is. */
export const proposalKinds = {
  statement: 'Somebody says that force could or should be used.',
  designation: 'A step of the terrorist list, announced, ordered or put off.',
  strikes: 'Somebody asks for strikes.',
  legislation: 'A bill or resolution in Congress.',
  planning: 'Plans are asked for, debated or ordered.',
  press: 'A publication tells of the idea itself.',
} as const;

/** The use of force against cartels as an idea, step by step. */
export const forceProposals = seriesOf('series-force-proposals', {
  date: dateOf('When it was said, done or reported.'),
  datePrecision,
  what: readerText('What was said, done or reported.'),
  kind: choice('What kind of step it is.', proposalKinds),
  speakerId: reference('Id of the speaker behind it; left out when there is none.').optional(),
  afterArticle: z
    .boolean()
    .meta({ description: 'true when it is later than the article; the story leaves such rows out.' }),
  note: readerText('What a reader should know about the date.').optional(),
});

/** What a switch of the list does: it is on, it is off, or no source was found for it. */
export const powerEffects = {
  on: 'The list does it.',
  off: 'The list does not do it.',
  'not-found': 'No source was found that says so.',
} as const;
export type PowerEffect = keyof typeof powerEffects;

/** What a power bears on. */
export const powerDomains = {
  money: 'Accounts, dealings and banks.',
  travel: 'Entry to the United States, and removal from it.',
  trial: 'Courts and extradition.',
  force: 'Military force.',
} as const;
export type PowerDomain = keyof typeof powerDomains;

/** What a place on the terrorist list does and does not do, each with the claim that was checked for it. */
export const designationPowers = seriesOf('series-designation-powers', {
  domain: choice('What it bears on.', powerDomains),
  label: readerText('What it would do, in a few words that begin with a verb.'),
  effect: choice('Whether the list does it.', powerEffects),
  detail: readerText('What the record says about it, in one sentence.'),
  statute: plainText.optional().meta({ description: 'Statute, where the record gives it: 18 U.S.C. 2339B.' }),
  claimId: reference('Id of the claim it rests on.'),
  instead: z
    .array(
      z.strictObject({
        id: rowId,
        label: readerText('What would do it, in a few words.'),
        claimId: reference('Id of the claim it rests on.'),
      }),
    )
    .optional()
    .meta({ description: 'What would do it where the list does not.' }),
});
