import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate, writtenPrecision } from '../../../src/data/schema/partial-date.ts';
import { unitLimits, unitMismatch, units } from '../../../src/data/schema/unit.ts';
import { seed } from '../../seed.ts';

describe('isCalendarDate', () => {
  it.each(['2025', '2025-03', '2025-03-04', '2024-02-29', '1916'])('takes %s', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each(['2025-02-29', '2025-02-30', '2025-13', '2025-00', '2025-04-31', '2025-3-4', '25', 'March 2025', ''])(
    'refuses “%s”',
    (date) => {
      expect(isCalendarDate(date)).toBe(false);
    },
  );

  it('takes every day there is, also cut to its month and year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect([day, day.slice(0, 7), day.slice(0, 4)].map(isCalendarDate)).toEqual([true, true, true]);
        },
      ),
      { seed },
    );
  });
});

describe('writtenPrecision', () => {
  it('reads the precision from the form', () => {
    expect(['2025', '2025-03', '2025-03-04'].map(writtenPrecision)).toEqual(['year', 'month', 'day']);
  });
});

describe('unitMismatch', () => {
  it('finds values within the limits right and values outside them wrong, in every unit', () => {
    for (const unit of units) {
      const { min } = unitLimits[unit];
      expect(unitMismatch(min, unit), unit).toBeUndefined();
      expect(unitMismatch(min - 1, unit), unit).toContain(unit);
    }
  });

  it('says what a share and a count allow', () => {
    expect(unitMismatch(100, 'percent')).toBeUndefined();
    expect(unitMismatch(100.5, 'percent')).toBe('0 to 100 percent');
    expect(unitMismatch(1.5, 'deaths')).toBe('a whole number, 0 or more deaths');
  });
});
