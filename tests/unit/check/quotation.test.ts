import { describe, expect, it } from 'vitest';
import { isPartOf } from '../../../src/check/quotation.ts';

const wording = 'It’s time for America to wage “war” on the cartels, he said.';

describe('isPartOf', () => {
  it.each([
    wording,
    'time for America',
    "It's time",
    '“to wage ‘war’ on the cartels,”',
    '"wage \'war\'"',
    'on the\ncartels.',
    '«America.»',
  ])('knows “%s” as a part', (words) => {
    expect(isPartOf(wording, words)).toBe(true);
  });

  it.each(['', '“”', 'ime for America', 'time for Americ', 'Time for America', 'time … America', 'on cartels', '.'])(
    'does not take “%s” for a part',
    (words) => {
      expect(isPartOf(wording, words)).toBe(false);
    },
  );
});
