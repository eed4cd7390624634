import type { Rule } from '../data/rules.ts';

/** What is worth a look, but stops no build. */
export const warningRules = {
  'long-step': {
    asks: 'A step has at most 60 words.',
    mend: 'Cut the step, or make two of it with a state each.',
    severity: 'warning',
  },
  'tall-step': {
    asks: 'The words of a step fit on one screen of a phone, under the pinned graphic.',
    mend: 'Cut the step, or make two of it with a state each.',
    severity: 'warning',
  },
  'long-sentence': {
    asks: 'A sentence has at most 35 words; one that is mostly quotation is as long as it was said.',
    mend: 'Make two sentences of it.',
    severity: 'warning',
  },
  'repeated-headline': {
    asks: 'The description of a state says more than its headline, which readers of both have read already.',
    mend: 'Describe what is seen and what changed; leave out what the headline says.',
    severity: 'warning',
  },
  'older-figure': {
    asks: 'Of the figures of one unit that one body gives in a paragraph, none is older than all others without its sentence saying from when it is.',
    mend: 'Look for the number’s newest edition, or name its date in the sentence.',
    severity: 'warning',
  },
  'unused-record': {
    asks: 'Every record is used: words, a chart or another record name it.',
    mend: 'Tie words to it, or remove it; a claim, quotation or figure may say in "unplaced" why it has no place.',
    severity: 'warning',
  },
  'unarchived-source': {
    asks: 'A source on which one record alone rests has an archive address, so that the record outlives its page.',
    mend: 'Keep a copy with a web archive and give its address as "archiveUrl".',
    severity: 'warning',
  },
  'missing-translation': {
    asks: 'A text of story.json and of the dataset has its words in every locale the story is published in.',
    mend: 'Add the words beside the English ones.',
    severity: 'warning',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** What a silence asks for, which lets a rule pass in one place. */
export const silenceRules = {
  'silence-without-reason': {
    asks: 'A silence says why the rule does not hold in its place.',
    mend: 'Add the reason: {/* silence rule-name: reason */} in chapters, "$silence": { "rule-name": "reason" } in JSON.',
  },
  'unknown-silence': { asks: 'A silence names a rule of the check.', mend: 'Correct the name of the rule.' },
  'forbidden-silence': {
    asks: 'Only warnings, and errors that are a matter of judgment, can be silenced.',
    mend: 'Remove the silence and mend what the rule names.',
  },
  'idle-silence': {
    asks: 'A silence stands only where its rule would speak.',
    mend: 'Remove the silence.',
    severity: 'warning',
  },
} as const satisfies Readonly<Record<string, Rule>>;
