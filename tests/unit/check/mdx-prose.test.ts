import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkComponents } from '../../../src/check/check-components.ts';
import { checkFrontmatter } from '../../../src/check/frontmatter.ts';
import { proseOf } from '../../../src/check/mdx-prose.ts';
import { parseChapter } from '../../../src/check/mdx-tree.ts';
import { checkProse } from '../../../src/check/prose.ts';
import { textFile } from '../../../src/check/text-file.ts';
import { chapterFrontmatterSchema } from '../../../src/i18n/story.ts';
import { seed } from '../../seed.ts';
import { exampleFacts } from './example-facts.ts';

/** Everything the rules of chapters find, as `line:column rule found`. */
function findings(text: string): string[] {
  const source = textFile('chapter.mdx', text);
  const { tree, problems } = parseChapter(source);
  if (tree === undefined) return problems.map((one) => `${one.line}:${one.column} ${one.rule}`);
  return [
    ...(text.startsWith('---') ? checkFrontmatter(source, tree, 'en', exampleFacts, chapterFrontmatterSchema) : []),
    ...checkComponents(source, tree, exampleFacts, new Map()),
    ...proseOf(source, tree, 'en').flatMap((prose) => checkProse(prose, exampleFacts)),
  ].map((one) => `${one.line}:${one.column} ${one.rule} ${one.found ?? ''}`.trimEnd());
}

describe('the place of a number', () => {
  it.each([
    ['after an entity', 'a &amp; b &mdash; 7 c', '1:19'],
    ['after an escape', 'a \\* b 7 c', '1:8'],
    ['on an indented line', 'a b\n    and 7 c', '2:9'],
    ['in a quoted block', '> a b\n> and 7 c', '2:7'],
    ['in emphasis', 'a *b 7* c', '1:6'],
    ['in a list', '- a\n- b 7', '2:5'],
    ['in a heading', '# b 7', '1:5'],
    ['in code', 'a `b 7` c', '1:6'],
    ['in the text for a picture', 'a ![b 7](c.png)', '1:7'],
    ['after a character of two units', 'a 😀 7', '1:6'],
    ['on a file with Windows line ends', 'a\r\nb\r\nc 7', '3:3'],
    ['in a step', '<Scene id="a" chart="border-map">\n<Step id="b" state="troops">\n\nc 7\n\n</Step>\n</Scene>', '4:3'],
  ])('is told %s', (_, text, place) => {
    expect(findings(text)).toEqual([`${place} number-without-record 7`]);
  });

  it.each([
    ['plain', 'summary: b 7'],
    ['in quotation marks', 'summary: "b 7"'],
    ['folded', 'summary: >-\n  b\n  7'],
  ])('is told in frontmatter, %s', (_, summary) => {
    const text = `---\r\ntitle: A\r\nslugline: { place: B, date: 2025-03-04 }\r\n${summary}\r\n---\r\n`;
    const lines = text.split(/\r\n|\n/);
    const line = lines.findIndex((one) => one.includes('7')) + 1;
    const column = (lines[line - 1] ?? '').indexOf('7') + 1;
    expect(findings(text)).toEqual([`${line}:${column} number-without-record 7`]);
  });
});

describe('frontmatter', () => {
  it.each([
    ['that nothing answers', '---\ntitle: *b\n---\n', '2:8'],
    ['that stands for itself', '---\ntitle: &b [*b]\n---\n', '2:12'],
    ['as a key', '---\n*---\n---\n', '2:1'],
  ])('takes no reference %s', (_, text, place) => {
    expect(findings(text)).toEqual([`${place} malformed-frontmatter`]);
  });
});

describe('evidence in a chapter', () => {
  it.each([
    'Trump said so, and it was <Claim id="claim-list">widely read</Claim>.',
    '<Claim id="claim-list">Trump said so twice, to 12 reporters</Claim>.',
    'He was <Claim id="claim-list" revised="yes">first</Claim>.',
    'It says: <Quote id="quote-war" />',
    'Trump said <Quote id="quote-war" /> at noon.',
    'Trump said <Quote id="quote-war">“time for America to wage \'war\' on the cartels.”</Quote>',
    'He said it was <Quote id="quote-war">"time,"</Quote> and left.',
    'About <Figure id="fig-soldiers">**9,000** soldiers</Figure>.',
    '{/* 12 things to mend */}',
    '## What Trump wants',
  ])('is enough for %j', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it.each([
    ['a <Quote id="quote-war">time for Americ</Quote>', ['1:25 altered-quotation “time for Americ”']],
    ['a <Claim id="fig-soldiers">words</Claim>', ['1:14 wrong-collection fig-soldiers, which stands in figures']],
    ['<Claim id="claim-list">All of it.</Claim>', ['1:1 evidence-outside-paragraph All of it.']],
    ['# A <Claim id="claim-list">b</Claim>', ['1:5 evidence-outside-paragraph b']],
    ['a <Claim id="claim-list" revised="no">b</Claim>', ['1:35 malformed-attribute revised="no"']],
    [
      '<Scene id="a" chart="border-map">\n<Step id="b" state="troops">c</Step>\n</Scene>',
      ['2:29 prose-outside-paragraph c'],
    ],
    ['a [word](claim-list)', ['1:3 link-to-record ](claim-list)']],
    ['a <Claim\n  id="claim-lost">word</Claim>', ['2:7 unknown-record claim-lost']],
    ['<Scene id="a" chart="border-map" />', ['1:1 scene-without-step a']],
    ['a <Quote id="quote-war" {...more} />', ['1:3 malformed-attribute {...more}']],
    ['a <> b </>', ['1:3 html-in-prose <>']],
  ])('is missing or wrong in %j', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe('any chapter', () => {
  it('is checked without an exception', () => {
    const pieces = fc.constantFrom(
      ...['<Scene id="a" chart="border-map">', '</Scene>', '<Step id="b" state="troops">', '</Step>', '<Quote id="q">'],
      ...[
        '</Quote>',
        '<Claim',
        ' id="',
        '"',
        '>',
        '/>',
        '{',
        '}',
        '\n',
        '\n\n',
        '---\n',
        '# ',
        '- ',
        '> ',
        '|',
        '&amp;',
        '\\',
      ],
      ...[
        '*',
        '`',
        '```\n',
        '[a](b)',
        '![',
        'seven',
        '7',
        'Trump',
        '😀',
        'import a\n',
        '\t',
        '<b>',
        'title: a\n',
        '\r\n',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((list) => list.join('')),
        (text) => {
          expect(Array.isArray(findings(text))).toBe(true);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});
