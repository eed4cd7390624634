import { describe, expect, it } from 'vitest';
import { indexLines } from '../../../src/data/line-index.ts';

describe('the places in a text', () => {
  it('are counted from 1, whatever the lines end in', () => {
    const placeAt = indexLines('a\nbc\r\nd\re');
    expect([0, 2, 3, 6, 8].map(placeAt)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it('beyond its end are its end', () => {
    expect(indexLines('ab')(9)).toEqual({ line: 1, column: 3 });
  });
});
