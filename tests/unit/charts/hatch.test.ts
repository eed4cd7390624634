import { describe, expect, it } from 'vitest';
import { hatchPath } from '../../../src/charts/core/hatch.ts';

const box = { x: 100, y: 50, width: 40, height: 90 };

function strokesOf(d: string): [number, number, number, number][] {
  return Array.from(d.matchAll(/M([\d.-]+),([\d.-]+)L([\d.-]+),([\d.-]+)/g), ([, ...ends]) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends.map(Number);
    return [x1, y1, x2, y2];
  });
}

describe('a hatch', () => {
  it('is strokes that rise to the right at 45 degrees and end inside the box', () => {
    const strokes = strokesOf(hatchPath(box, 7, 1));
    expect(strokes.length).toBeGreaterThan(10);
    for (const [x1, y1, x2, y2] of strokes) {
      expect(x2 - x1).toBeGreaterThan(0);
      expect(y1 - y2).toBeCloseTo(x2 - x1, 0);
      for (const x of [x1, x2]) expect(x >= 101 && x <= 139).toBe(true);
      for (const y of [y1, y2]) expect(y >= 51 && y <= 139).toBe(true);
    }
  });

  it('covers a box from corner to corner, in even steps', () => {
    const levels = strokesOf(hatchPath(box, 7, 1)).map(([x, y]) => x + y);
    const steps = levels.slice(1).map((level, index) => Math.abs(level - (levels[index] ?? 0)));
    for (const step of steps) expect(step).toBeCloseTo(7);
    expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThan(38 + 88 - 2 * 7);
  });

  it('is empty in a bar with no height', () => {
    expect(hatchPath({ ...box, height: 0 }, 7, 1)).toBe('');
  });
});
