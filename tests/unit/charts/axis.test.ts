import { describe, expect, it } from 'vitest';
import { countScale, gridMarks, gridValues, yearAxisMarks, yearBands } from '../../../src/charts/core/axis.ts';

describe('a scale of counts', () => {
  it('begins at zero on the baseline and grows upward', () => {
    const scale = countScale(500, 4);
    expect(scale(0)).toBe(500);
    expect(scale(100_000)).toBeCloseTo(100);
  });
});

describe('a grid', () => {
  it('has round values, none of them zero or above the highest count', () => {
    expect(gridValues(107_941, 5)).toEqual([20_000, 40_000, 60_000, 80_000, 100_000]);
    expect(gridValues(36_773, 4)).toEqual([10_000, 20_000, 30_000]);
  });

  const grid = { name: 'y', values: [20_000, 100_000], scale: countScale(500, 4), x1: 0, x2: 300 } as const;
  const labels = { size: 13, text: String } as const;

  it('is lines alone without words', () => {
    expect(gridMarks(grid)).toEqual([
      { kind: 'line', key: 'axis-y-20000', class: 'grid', x1: 0, y1: 420, x2: 300, y2: 420 },
      { kind: 'line', key: 'axis-y-100000', class: 'grid', x1: 0, y1: 100, x2: 300, y2: 100 },
    ]);
  });

  it('begins its lines beside the widest number, all at one place', () => {
    const marks = gridMarks({ ...grid, labels: { ...labels, stand: 'beside' } });
    const starts = new Set(marks.flatMap((mark) => (mark.kind === 'line' ? [mark.x1] : [])));
    expect(starts.size).toBe(1);
    expect([...starts][0]).toBeGreaterThan(40);
    expect(marks.map(({ key }) => key)).toEqual([
      'axis-y-20000',
      'axis-y-20000-label',
      'axis-y-100000',
      'axis-y-100000-label',
    ]);
  });

  it('stands its numbers on lines that run the whole width', () => {
    for (const mark of gridMarks({ ...grid, labels: { ...labels, stand: 'above' } })) {
      if (mark.kind === 'line') expect(mark.x1).toBe(0);
      else expect([420, 100].some((y) => mark.y < y && mark.y > y - 6)).toBe(true);
    }
  });
});

describe('an axis of years', () => {
  const bands = yearBands([2022, 2023, 2024], { left: 10, pitch: 20, width: 12, apart: { from: 2024, by: 5 } });

  it('sets a year apart by more than the others', () => {
    expect(bands.map(({ x }) => x)).toEqual([10, 30, 55]);
  });

  it('has a label in the middle of each bar, keyed by its year, and the years in question in bold', () => {
    const marks = yearAxisMarks({ bands, textY: 90, size: 13, text: String, isStrong: (year) => year === 2023 });
    expect(marks.map(({ key, x }) => [key, x])).toEqual([
      ['axis-x-2022', 16],
      ['axis-x-2023', 36],
      ['axis-x-2024', 61],
    ]);
    expect(marks.map(({ font }) => font)).toEqual(['label', 'label-strong', 'label']);
  });
});
