import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/check/sentences.ts';

function sentencesOf(text: string, locale: 'en' | 'es' = 'en'): string[] {
  return splitSentences(text, locale).map((range) => text.slice(range.start, range.end).trim());
}

describe('splitSentences', () => {
  it.each([
    ['The U.S. Army moved north.', 'Nobody crossed.'],
    ['A bill, H.J. Res. 18, was filed in January.', 'It went nowhere.'],
    ['J.D. Vance spoke.', 'Gen. Ricardo Trevilla listened.'],
    ['Soldiers stood along the border of the U.S.', 'They carried rifles.'],
    ['“We will act. They know it,” the president said.', 'That was in March.'],
    ['He told them, “No.”', 'Then he left.'],
    ['Did it work?', 'No one knows!', 'So they say.'],
    ['Sen. Ted Cruz and Rep. Dan Crenshaw met on Feb. 20.', 'Dr. Smith did not.'],
    ['The order took effect on Jan. 20, 2025.', 'On Feb. 6 came the next.'],
    ['Donald J. Trump signed it.', 'Washington waited.'],
    ['A line that the editor\nbroke in two stays one.', 'And this is another.'],
  ])('splits “%s %s”', (...sentences) => {
    const whole = sentences.filter((sentence) => typeof sentence === 'string');
    expect(sentencesOf(whole.join(' '))).toEqual(whole);
  });

  it.each([
    ['El Gral. Ricardo Trevilla habló.', 'La presidenta no.'],
    ['El ejército de EE. UU. llegó en marzo.', 'Nadie cruzó.'],
    ['«No habrá invasión. Es una película», dijo.', 'Fue en noviembre.'],
    ['¿Y después?', '¡Nada!'],
  ])('splits Spanish “%s %s”', (...sentences) => {
    expect(sentencesOf(sentences.join(' '), 'es')).toEqual(sentences);
  });

  it('covers any text without gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ranges = splitSentences(text, 'en');
        expect(ranges.map((range) => text.slice(range.start, range.end)).join('')).toBe(text);
      }),
    );
  });
});
