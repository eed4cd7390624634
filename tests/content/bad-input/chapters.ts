import { inChapter, real } from './bad-input.ts';
import type { BadInput } from './bad-input.ts';
import type { RuleName } from '../../../src/check/rules.ts';

const { chart, claim, figure, name, otherState, quote, state } = real;

function scene(...inner: readonly string[]): string[] {
  return [`<Scene id="bad-scene" chart="${chart}">`, ...inner, '</Scene>'];
}

function step(id: string, ...inner: readonly string[]): string[] {
  return stepIn(state, id, ...inner);
}

function stepIn(shown: string, id: string, ...inner: readonly string[]): string[] {
  return [`<Step id="${id}" state="${shown}">`, '', ...inner, '', '</Step>'];
}

/** Changes the frontmatter of the first chapter; the problem stands in a line given, or where some words are. */
function inFrontmatter(kind: string, rule: RuleName, old: RegExp, fresh: string, place: number | string): BadInput {
  return {
    kind,
    rule,
    spoil: (copy) => {
      const file = copy.chapter();
      copy.replace(file, old, fresh);
      return { file, line: typeof place === 'number' ? place : copy.lineOf(file, place) };
    },
  };
}

/** Mistakes in the frontmatter. */
export const badFrontmatter: readonly BadInput[] = [
  inFrontmatter('no frontmatter', 'missing-frontmatter', /^---\n.*?\n---\n/s, '\n', 1),
  inFrontmatter('frontmatter that is not YAML', 'malformed-frontmatter', /^title: .*$/m, 'title: [never, closed', 3),
  inFrontmatter('an unknown field in the frontmatter', 'unknown-field', /^title: /m, 'mood: dark\ntitle: ', 2),
  inFrontmatter('no title in the frontmatter', 'missing-field', /^title: .*\n/m, '', 2),
  inFrontmatter('a dateline on no day', 'malformed-date', /^ {2}date: .*$/m, '  date: in March', 'in March'),
  inFrontmatter('a dateline that is a list', 'wrong-type', /^ {2}place: .*$/m, '  place: [here]', '[here]'),
  inFrontmatter('an escape of YAML in a title', 'forbidden-character', /^title: .*$/m, 'title: "A\\x07b"', 2),
  inFrontmatter('a number in the summary', 'number-without-record', /^summary: .*$/m, 'summary: Some forty.', 'forty'),
];

/** Mistakes in the syntax and the components of a chapter. */
export const badComponents: readonly BadInput[] = [
  inChapter('a tag that is never closed', 'malformed-mdx', ['Words', '', `<Scene id="open" chart="${chart}">`, ''], 2),
  inChapter('a brace that is never closed', 'malformed-mdx', ['Words {and more']),
  inChapter('an unknown component', 'unknown-component', ['The <Clam id="x">words</Clam> here.']),
  inChapter('a tag of HTML', 'html-in-prose', ['The <b>words</b> here.']),
  inChapter('an import', 'script-in-prose', ["import Chart from './chart.js'"]),
  inChapter('an export', 'script-in-prose', ['export const a = 1']),
  inChapter('an expression', 'script-in-prose', ['It comes to {1 + 1} again.']),
  inChapter('an unknown attribute', 'unknown-attribute', [`The <Claim id="${claim}" color="red">words</Claim> here.`]),
  inChapter('evidence without id', 'missing-attribute', ['The <Claim>words</Claim> here.']),
  inChapter('an attribute with script in it', 'malformed-attribute', ['The <Claim id={claim}>words</Claim> here.']),
  inChapter('a control character in prose', 'forbidden-character', ['The words\u0007 here.']),
  inChapter('a change of direction in prose', 'forbidden-character', ['The \u202ewords here.']),
  inChapter('a change of direction as a reference', 'forbidden-character', ['Here.', 'The &#x202e;words here.'], 1),
  inChapter('a hidden character in the title of a link', 'forbidden-character', [
    '[Words](https://example.org/ "in&shy;side").',
  ]),
  inChapter('a link to a script', 'unsafe-address', ['The [words](javascript:void) here.']),
  inChapter('a link to a script, broken over lines', 'forbidden-character', [
    'The [words](java&#10;script:void) here.',
  ]),
  inChapter('a picture of a document', 'picture-in-chapter', ['The ![words](data:text/html,words) here.']),
  inChapter('a picture', 'picture-in-chapter', ['![Words](picture.png)']),
  inChapter('a link to a step that is not there', 'dead-link', ['The [words](#nowhere) here.']),
  inChapter('a link without its host', 'dead-link', ['The [words](/ledger/) here.']),
  inChapter('an unknown chart', 'unknown-chart', [
    '<Scene id="bad" chart="mop">',
    ...step('bad-step', 'Words.'),
    '</Scene>',
  ]),
  inChapter(
    'an unknown state',
    'unknown-state',
    scene('<Step id="bad-step" state="nowhere">', '', 'Words.', '', '</Step>'),
    1,
  ),
  inChapter('a step outside a scene', 'step-outside-scene', step('bad-step', 'Words.')),
  inChapter('a scene without step', 'scene-without-step', scene()),
  inChapter(
    'a scene in a scene',
    'scene-inside-scene',
    scene(...step('bad-step', `<Scene id="bad-inner" chart="${chart}">`, ...step('bad-deep', 'Words.'), '</Scene>')),
    3,
  ),
  inChapter(
    'words of a scene outside its steps',
    'prose-outside-step',
    scene(...step('bad-step', 'Words.'), '', 'Lost words.'),
    7,
  ),
  inChapter(
    'the id of a step used twice',
    'duplicate-anchor',
    scene(...step('bad-step', 'Words.'), ...stepIn(otherState, 'bad-step', 'Words.')),
    6,
  ),
  {
    kind: 'the id of a scene used in another chapter',
    rule: 'duplicate-anchor',
    spoil: (copy) => {
      const chapters = copy.files().filter((file) => file.endsWith('.mdx'));
      const [first = '', second = ''] = chapters;
      copy.append(first, ...scene(...step('bad-one', 'Words.')));
      return { file: second, line: copy.append(second, ...scene(...step('bad-two', 'Words.'))) };
    },
  },
  {
    kind: 'a step in the state of the step before',
    rule: 'repeated-state',
    spoil: (copy) => {
      const file = copy.chapter();
      return {
        file,
        line: copy.append(file, ...scene(...step('bad-one', 'Words.'), ...step('bad-two', 'Words.'))) + 6,
      };
    },
  },
  inChapter('an unknown word in an attribute', 'malformed-attribute', [
    `The <Claim id="${claim}" revised="no">words</Claim> here.`,
  ]),
  inChapter('evidence alone in a line', 'evidence-outside-paragraph', [`<Quote id="${quote.id}" />`], 0, quote.id),
  inChapter(
    'words of a step in the line of its tag',
    'prose-outside-paragraph',
    scene(`<Step id="bad-step" state="${state}">Words.</Step>`),
    1,
  ),
  inChapter('the id of a step in capitals', 'malformed-id', scene(...step('Bad_Step', 'Words.')), 1),
];

/** Mistakes in the evidence, the numbers and the named statements of a chapter. */
export const badProse: readonly BadInput[] = [
  inChapter('a claim that is not there', 'unknown-record', [`The <Claim id="${claim}x">words</Claim> here.`]),
  inChapter(
    'a figure named as a claim',
    'wrong-collection',
    [`The <Claim id="${figure}">words</Claim> here.`],
    0,
    figure,
  ),
  inChapter('a record named as in strings', 'link-to-record', [`The [words](${claim}) here.`]),
  inChapter('a claim without words', 'empty-evidence', [`The <Claim id="${claim}"></Claim> here.`], 0, claim),
  inChapter(
    'evidence in evidence',
    'nested-evidence',
    [`The <Claim id="${claim}">words <Quote id="${quote.id}" /></Claim> here.`],
    0,
    quote.id,
  ),
  inChapter(
    'a quotation that nobody said',
    'altered-quotation',
    ['Said', `<Quote id="${quote.id}">“we surrender”</Quote>.`],
    1,
    quote.id,
  ),
  inChapter(
    'half a word of a quotation',
    'altered-quotation',
    [`It was <Quote id="${quote.id}">“${quote.wordings[0]?.slice(1, 20) ?? ''}”</Quote>.`],
    0,
    quote.id,
  ),
  inChapter('a number in digits', 'number-without-record', ['Along the border', 'stood 4,321 soldiers.'], 1),
  inChapter('a number in words', 'number-without-record', ['Along the border stood twenty-nine soldiers.']),
  inChapter('a number nobody counted', 'number-without-record', ['Along the border stood hundreds of soldiers.']),
  inChapter('a number in a heading', 'number-without-record', ['## The seven doors']),
  inChapter(
    'a number in a table',
    'number-without-record',
    ['| Year | Dead |', '| --- | --- |', '| 2021 | 70,601 |'],
    2,
  ),
  inChapter('a number in a step', 'number-without-record', scene(...step('bad-step', 'Forty soldiers.')), 3),
  inChapter('a number half inside its evidence', 'number-without-record', [
    `About <Figure id="${figure}">10</Figure>,000 soldiers.`,
  ]),
  inChapter(
    'a number that is not its figure’s',
    'figure-mismatch',
    [`About <Figure id="${figure}">77 men</Figure> stood there.`],
    0,
    figure,
  ),
  inChapter(
    'a percentage of a figure that is none',
    'figure-mismatch',
    [`Some <Figure id="${figure}">77 percent</Figure> stood there.`],
    0,
    figure,
  ),
  inChapter(
    'a sentence on a speaker without receipt',
    'statement-without-record',
    ['The border is long.', `Nobody asked ${name}.`],
    1,
  ),
  inChapter(
    'a name after a sentence with a receipt',
    'statement-without-record',
    [`The <Claim id="${claim}">words</Claim> stand.`, `Then ${name} left.`],
    1,
  ),
];
