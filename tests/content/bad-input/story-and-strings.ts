import type { RuleName } from '../../../src/check/rules.ts';
import { inJson, real, recordOf, storyFile, stringsFile } from './bad-input.ts';
import type { BadInput } from './bad-input.ts';

const { chart, claim, figure, name, quote, state } = real;
const states = ['charts', chart, 'states'];
const afterChart = `"${chart}": {`;

/** Sets the headline of the first chart's first state. */
function inHeadline(kind: string, rule: RuleName, text: string): BadInput {
  return inJson(kind, rule, stringsFile, [...states, state, 'headline'], text, { words: JSON.stringify(text) });
}

/** Mistakes in `story.json`. */
export const badStories: readonly BadInput[] = [
  inJson('a story without title', 'missing-field', storyFile, ['title'], undefined, { words: '{' }),
  inJson('a story with an unknown field', 'unknown-field', storyFile, ['theme'], 'dark', { words: '"theme"' }),
  inJson('a story published on no day', 'malformed-date', storyFile, ['published'], 'yesterday', {
    words: 'yesterday',
  }),
  inJson('a listed chapter without file', 'missing-chapter', storyFile, ['chapters', -1], 'the-void', {
    words: 'the-void',
  }),
  {
    kind: 'a chapter listed twice',
    rule: 'duplicate-chapter',
    spoil: (copy) => {
      copy.set(storyFile, ['chapters', -1], copy.valueAt(storyFile, ['chapters', 0]));
      return { file: storyFile, line: copy.lineOf(storyFile, ']', copy.lineOf(storyFile, '"chapters"')) - 1 };
    },
  },
  inJson('a number in the dek', 'number-without-record', storyFile, ['dek', 'en'], 'Ask 40 men.', { words: 'Ask 40' }),
  inJson('a name in the dek', 'statement-without-record', storyFile, ['dek', 'en'], `What ${name} wants.`, {
    words: 'What ',
  }),
  inJson('a number in a credit', 'number-without-record', storyFile, ['credits', 0, 'name', 'en'], 'Twelve people', {
    words: 'Twelve people',
  }),
  {
    kind: 'a proper name that is not listed',
    rule: 'number-without-record',
    spreads: true,
    spoil: (copy) => {
      copy.set(storyFile, ['properNames'], []);
      copy.set(storyFile, ['dek', 'en'], 'What is Area 51?');
      return { file: storyFile, line: copy.lineOf(storyFile, 'Area 51') };
    },
  },
];

/** Mistakes in the locale strings. */
export const badStrings: readonly BadInput[] = [
  inHeadline('brackets that are never closed', 'broken-bracket', `A [word](${claim} too far`),
  inHeadline('evidence in a string for a record that is not there', 'unknown-record', `A [word](${claim}x) too far`),
  inHeadline('evidence in a string for a speaker', 'wrong-collection', `A [word](${recordOf('speakers').id}) too far`),
  inHeadline('evidence in a string without words', 'empty-evidence', `A [](${claim}) too far`),
  inHeadline('a number in a headline', 'number-without-record', 'Three borders too far'),
  inHeadline('a number after escapes in a headline', 'number-without-record', 'A “word” "and" ninety more'),
  inHeadline('a number in a headline that is not its figure’s', 'figure-mismatch', `The [77 men](${figure}) came`),
  inHeadline(
    'a headline too long for the picture of a link',
    'headline-without-room',
    `A ${'line'.repeat(20)} too far`,
  ),
  inHeadline('a headline in letters of no face of ours', 'undrawable-chart', 'A שלום too far'),
  inHeadline('a name in a headline', 'statement-without-record', `Where ${name} goes`),
  inHeadline('a quotation altered in a headline', 'altered-quotation', `Said: [“we surrender”](${quote.id})`),
  inHeadline('a placeholder that is never closed', 'broken-placeholder', 'Words of {count'),
  inJson('an empty string', 'empty-value', stringsFile, ['interface', 'bar.skip'], '', { words: '"bar.skip"' }),
  inJson('a key with a space', 'unknown-strings', stringsFile, ['interface', 'bar skip'], 'Words', {
    words: '"bar skip"',
    spreads: true,
  }),
  inJson('a number in a label', 'number-without-record', stringsFile, ['interface', 'bar.skip'], 'Read 12 more', {
    words: 'Read 12 more',
  }),
  inJson('a word of the interface left out', 'missing-strings', stringsFile, ['interface', 'bar.skip'], undefined, {
    words: '"interface"',
  }),
  inJson('a word of the interface misspelled', 'unknown-strings', stringsFile, ['interface', 'bar.skp'], 'Words', {
    words: '"bar.skp"',
  }),
  inJson('a placeholder misspelled', 'broken-placeholder', stringsFile, ['interface', 'hero.as-of'], 'As of {dat}.', {
    words: '"hero.as-of"',
  }),
  inJson(
    'a label that its chart needs left out',
    'undrawable-chart',
    stringsFile,
    ['charts', chart, 'labels'],
    {},
    {
      words: `"${chart}": {`,
    },
  ),
  inJson(
    'a sign that no reading help explains',
    'missing-strings',
    stringsFile,
    ['charts', chart, 'help', 'abroad'],
    undefined,
    {
      words: '"help"',
      after: afterChart,
    },
  ),
  {
    kind: 'a sentence of reading help for no sign',
    rule: 'unknown-strings',
    spoil: (copy) => {
      copy.set(stringsFile, ['charts', chart, 'help', 'no-such-sign'], 'Star: none.');
      return { file: stringsFile, line: copy.lineOf(stringsFile, '"no-such-sign"') };
    },
  },
  {
    kind: 'words for a chart that is not there',
    rule: 'unknown-chart',
    spoil: (copy) => {
      copy.set(stringsFile, ['charts', 'troop-mop'], copy.valueAt(stringsFile, ['charts', chart]));
      return { file: stringsFile, line: copy.lineOf(stringsFile, '"troop-mop"') };
    },
  },
  inJson('a chart without words', 'missing-strings', stringsFile, ['charts', chart], undefined, { words: '"charts"' }),
  inJson('a state without words', 'missing-strings', stringsFile, [...states, state], undefined, {
    words: '"states"',
    after: afterChart,
  }),
  {
    kind: 'words for a state that is not there',
    rule: 'unknown-state',
    spoil: (copy) => {
      copy.set(stringsFile, [...states, 'nowhere'], copy.valueAt(stringsFile, [...states, state]));
      return { file: stringsFile, line: copy.lineOf(stringsFile, '"nowhere"') };
    },
  },
  inJson(
    'a state without description',
    'missing-field',
    stringsFile,
    [...states, state],
    { name: 'Words', headline: 'Words' },
    {
      words: `"${state}": {`,
      after: afterChart,
    },
  ),
];
