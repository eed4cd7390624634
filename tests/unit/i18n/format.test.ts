import { describe, expect, it } from 'vitest';
import { datePrecision, dateStart, formatDate, formatNumber } from '../../../src/i18n/format.ts';

describe('formatDate', () => {
  it.each([
    ['2025-03-04', 'March 4, 2025'],
    ['2025-03', 'March 2025'],
    ['2025', '2025'],
  ])('writes %s as “%s”, no more exactly than it is known', (date, words) => {
    expect(formatDate(date, 'en')).toBe(words);
  });

  it('shortens the month as U.S. newspapers do where asked', () => {
    expect(formatDate('2025-02-20', 'en', 'short')).toBe('Feb. 20, 2025');
    expect(formatDate('2025-03', 'en', 'short')).toBe('March 2025');
    expect(formatDate('2024-09', 'en', 'short')).toBe('Sept. 2024');
  });

  it.each(['2025-02-30', '2025-13', '20250304', 'March', ''])('refuses “%s”', (date) => {
    expect(() => formatDate(date, 'en')).toThrow(RangeError);
  });
});

describe('dateStart and datePrecision', () => {
  it('begin a year on January 1, in UTC', () => {
    expect(dateStart('2025').toISOString()).toBe('2025-01-01T00:00:00.000Z');
    expect(datePrecision('2025')).toBe('year');
  });
});

describe('formatNumber', () => {
  it('groups thousands', () => {
    expect(formatNumber(9000, 'en')).toBe('9,000');
  });
});
