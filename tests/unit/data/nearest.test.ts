import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAllowed, nearestWords } from '../../../src/data/nearest.ts';
import { seed } from '../../seed.ts';

describe('nearestWords', () => {
  it('puts the likest words first, whatever their case', () => {
    expect(nearestWords('Contestd', ['opinion', 'contested', 'contest'], 2)).toEqual(['contested', 'contest']);
  });

  it('keeps the order of words that are equally like', () => {
    expect(nearestWords('xx', ['ab', 'cd', 'ef'], 3)).toEqual(['ab', 'cd', 'ef']);
  });

  it('puts an allowed word itself first, however many there are', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.nat(), (allowed, index) => {
        const word = allowed[index % allowed.length] ?? '';
        expect(nearestWords(word, allowed, 1)).toEqual([word]);
      }),
      { seed },
    );
  });
});

describe('describeAllowed', () => {
  it('names a few words and counts the others', () => {
    expect(describeAllowed('wars', ['wars', 'days', 'years', 'people'], 2)).toBe('wars, days (and 2 more)');
    expect(describeAllowed('wars', ['wars', 'days'])).toBe('wars, days');
  });
});
