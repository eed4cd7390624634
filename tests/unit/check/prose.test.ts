import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEvidenceText } from '../../../src/check/json-prose.ts';
import type { TextLocale } from '../../../src/i18n/locales.ts';
import { exampleFacts } from './example-facts.ts';

/** Rules broken by a text with `[words](record-id)`, each with the words found. */
function findings(text: string, locale: TextLocale = 'en', makesStatements = true): string[] {
  const placeAt = (index: number) => ({ line: 1, column: index + 1 });
  const use = { locale, makesStatements, placeholders: true };
  return checkEvidenceText(text, 'x', placeAt, use, exampleFacts).map((one) => `${one.rule}: ${one.found}`);
}

describe('numbers in prose', () => {
  it.each([
    'On March 4, 2025, it began; by February 20 it was over, as of 2025-02-20.',
    'In March 2025, as in 2021 and 2001–2021, nobody counted.',
    'MS-13, H.J. Res. 18, the 201st Squadron, Executive Order 14157 and France 24 are names.',
    'One soldier, no more than one.',
    'Some [9,000 soldiers](fig-soldiers) stood there.',
    'Some [nine thousand soldiers](fig-soldiers) stood there.',
    'It said [six groups and 12 others](claim-list).',
    'Step {n} of {count}, {value} trillion dollars',
    'His second term, the twenty-first century.',
  ])('lets “%s” pass', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it.each([
    ['There stood 9,000 soldiers.', '9,000'],
    ['There stood nine thousand soldiers.', 'nine thousand'],
    ['Hundreds came.', 'Hundreds'],
    ['A dozen raids.', 'dozen'],
    ['In May 9,000 soldiers came.', '9,000'],
    ['MS-130 is no name.', '130'],
    ['Some [9](claim-list),000 soldiers.', '9,000'],
    ['It cost {value} trillion, then two million.', 'two million'],
  ])('finds the number in “%s”', (text, number) => {
    expect(findings(text)).toEqual([`number-without-record: ${number}`]);
  });

  it('exempts Spanish dates and finds Spanish numbers', () => {
    expect(findings('El 20 de febrero de 2025 llegaron veintinueve.', 'es')).toEqual([
      'number-without-record: veintinueve',
    ]);
  });

  it('are found wherever they are put among words', () => {
    const words = fc.array(fc.stringMatching(/^[bcdfg][aeiu][ptkbd]$/), { minLength: 1 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 2100, max: 10 ** 9 }), (before, after, number) => {
        const text = [...before, String(number), ...after].join(' ');
        expect(findings(text)).toEqual([`number-without-record: ${number}`]);
      }),
    );
  });
});

describe('numbers tied to a figure', () => {
  it.each([
    'About [105,000](fig-deaths) died.',
    'More than [100,000](fig-deaths) died.',
    'There were [more than 9,000](fig-soldiers) of them.',
    '[25 percent](fig-share) of it.',
    'It cost [$1.5 trillion](fig-cost).',
    '[9,000 in March 2025](fig-soldiers)',
  ])('agree in “%s”', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it.each([
    ['Some [90,000 soldiers](fig-soldiers) stood there.', '90,000'],
    ['Exactly [105,000](fig-deaths) died.', '105,000'],
    ['About [200,000](fig-deaths) died.', '200,000'],
    ['More than [106,000](fig-deaths) died.', '106,000'],
    ['[9,000 percent](fig-soldiers) of it.', '9,000 (percent)'],
    ['It cost [$1.5 million](fig-cost).', '1.5 million'],
  ])('disagree in “%s”', (text, number) => {
    expect(findings(text)).toEqual([`figure-mismatch: ${number}`]);
  });
});

describe('named statements', () => {
  it.each([
    'Nobody was named.',
    'Trump [signed it](claim-list) at noon.',
    '[Trump signed it](claim-list). That was all.',
    'The Trumpet sounded.',
    'At the U.S. border, Gen. Smith said, Trump [was not seen](claim-list).',
  ])('passes “%s”', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it.each([
    ['Trump signed it. [That](claim-list) was all.', 'Trump'],
    ['[That](claim-list) was all. Donald Trump signed it.', 'Donald Trump'],
    ['What does the Pentagon say?', 'Pentagon'],
    ['Trump’s order stands.', 'Trump'],
  ])('stops “%s”', (text, name) => {
    expect(findings(text)).toEqual([`statement-without-record: ${name}`]);
  });

  it('uses the forms of the text’s own language, and English ones where there are no others', () => {
    expect(findings('El Pentágono calla. Trump no.', 'es')).toEqual([
      'statement-without-record: Pentágono',
      'statement-without-record: Trump',
    ]);
  });

  it('asks nothing of texts that only name', () => {
    expect(findings('Pentagon', 'en', false)).toEqual([]);
  });
});

describe('any text', () => {
  it('is checked without an exception', () => {
    const letters = fc.constantFrom(
      ...'[ ] { } ( ) . , “ ” " 9 T é - Trump claim-list nine U.S. \u202e 😀 [words](fig-deaths)'.split(' '),
      ...[' ', '\n'],
    );
    fc.assert(
      fc.property(fc.string({ unit: letters }), fc.constantFrom<TextLocale>('en', 'es'), (text, locale) => {
        expect(Array.isArray(findings(text, locale))).toBe(true);
      }),
    );
  });
});
