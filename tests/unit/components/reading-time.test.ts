import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/components/story/reading-time.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('reading time', () => {
  it('is a minute for as many words as are read in one', () => {
    expect(readingMinutes(words(238), 'en')).toBeCloseTo(1);
    expect(readingMinutes(words(714), 'en')).toBeCloseTo(3);
  });

  it('counts the words of evidence and steps, and nothing of their tags', () => {
    const plain = 'They sent 29 prisoners, he said: “Could happen.” More than 100,000 in a year.';
    const tagged =
      '<Scene id="a b c" chart="d e">\n<Step id="f g" state="h">\n\nThey sent <Figure id="fig-29">29 prisoners</Figure>, he said: ' +
      '<Quote id="q-1">“Could happen.”</Quote> More than 100,000 in a year.\n\n</Step>\n</Scene>';
    expect(readingMinutes(tagged, 'en')).toBe(readingMinutes(plain, 'en'));
    expect(readingMinutes(plain, 'en') * 238).toBeCloseTo(14);
  });
});
