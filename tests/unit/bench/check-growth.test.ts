import { describe, expect, it } from 'vitest';
import { slownessOf, timeTable } from '../../../src/bench/check-growth.ts';

const time = (records: number, warm: number, whole = 1000) => ({ claims: 1, records, chapters: 1, warm, whole });

describe('the growth of the check', () => {
  it('is right when it is linear or less', () => {
    expect(slownessOf([time(100, 200), time(1000, 2000), time(10_000, 9000)])).toEqual([]);
  });

  it('is wrong when a record costs more in larger content, even after it cost less', () => {
    expect(slownessOf([time(100, 200), time(1000, 1000), time(2000, 4000)])).toEqual([
      'With 2000 records each costs 2.00 ms, with fewer 1.00 ms.',
    ]);
  });

  it('is wrong when the story itself takes more than two seconds', () => {
    expect(slownessOf([time(100, 200, 2100), time(1000, 2000, 9000)])).toEqual([
      'The check of the story takes 2.10 s, more than 2.00 s.',
    ]);
  });

  it('is written as a table with a column a measure', () => {
    expect(timeTable([time(100, 250)])).toBe(
      [
        'claims  records  chapters    warm  whole program  warm, a record',
        '     1      100         1  0.25 s         1.00 s         2.50 ms',
      ].join('\n'),
    );
  });
});
