import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkGrid } from '../../../src/charts/core/counted-marks.ts';
import { countedMarks, placeOf } from '../../../src/charts/core/counted-marks.ts';
import { seed } from '../../seed.ts';

const strokes: MarkGrid = {
  x: 12,
  y: 400,
  width: 3.4,
  height: 26,
  along: { x: 9.6, y: 0 },
  across: { x: 0, y: -36 },
  perLine: 20,
  sign: 'bar',
};
const discs: MarkGrid = {
  ...strokes,
  width: 8.5,
  height: 8.5,
  along: { x: 0, y: 10.5 },
  across: { x: 10.5, y: 0 },
  perLine: 5,
  sign: 'disc',
};

type Point = [number, number];

/** The path's outlines as many-sided figures, by a reader of its own. */
function outlines(d: string): Point[][] {
  const found: Point[][] = [];
  let [x, y]: Point = [0, 0];
  for (const [, command = '', body = ''] of d.matchAll(/([Mmhvcz])([^Mmhvcz]*)/g)) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = body === '' ? [] : body.split(',').map(Number);
    const outline = found.at(-1) ?? [];
    if (command === 'z') {
      [x, y] = outline[0] ?? [0, 0];
      continue;
    }
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'm') [x, y] = [x + a, y + b];
    else if (command === 'h') x += a;
    else if (command === 'v') y += a;
    else {
      const steps = 60;
      for (let step = 1; step < steps; step += 1) {
        const t = step / steps;
        const [u, v, w] = [3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        outline.push([x + u * a + v * c + w * f, y + u * b + v * e + w * g]);
      }
      [x, y] = [x + f, y + g];
    }
    if (/M/i.test(command)) found.push([[x, y]]);
    else outline.push([x, y]);
  }
  return found;
}

function area(outline: readonly Point[]): number {
  const doubled = outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
const drawnArea = (d: string): number => outlines(d).reduce((sum, outline) => sum + area(outline), 0);

const grids = [
  { name: 'bars', grid: strokes, whole: 3.4 * 26 },
  { name: 'discs', grid: discs, whole: Math.PI * 4.25 ** 2 },
];

describe.each(grids)('counted $name', ({ grid, whole }) => {
  const amount = fc.double({ min: 0.02, max: 120, noNaN: true });
  const start = fc.double({ min: 0, max: 200, noNaN: true });

  it('cover the area of the count, wherever counting begins', () => {
    fc.assert(
      fc.property(start, amount, (from, count) => {
        const cover = drawnArea(countedMarks(grid, { from, to: from + count })) / whole;
        // Written to a hundredth of a unit: two cut marks may be a little off, and each whole disc a trifle.
        expect(Math.abs(cover - count)).toBeLessThan(0.02 + count * 0.002);
      }),
      { seed },
    );
  });

  it('are one subpath for each mark that the range touches', () => {
    fc.assert(
      fc.property(start, amount, (from, count) => {
        const to = from + count;
        expect(outlines(countedMarks(grid, { from, to }))).toHaveLength(Math.ceil(to) - Math.floor(from));
      }),
      { seed },
    );
  });

  it('stand at their places to a hundredth of a unit, however long the line', () => {
    const long = { ...grid, along: { x: 4.126, y: 0 }, perLine: 200 };
    const edges = outlines(countedMarks(long, { to: 200 })).map((outline) => outline[0]?.[0] ?? Number.NaN);
    const offset = edges.map((x, index) => Math.abs(x - placeOf(long, index).x));
    expect(Math.max(...offset)).toBeLessThan(0.011);
  });

  it('join without a gap or an overlap where one range ends and the next begins', () => {
    fc.assert(
      fc.property(start, amount, amount, (from, first, second) => {
        const [cut, to] = [from + first, from + first + second];
        const parts = [countedMarks(grid, { from, to: cut }), countedMarks(grid, { from: cut, to })];
        const together = parts.reduce((sum, d) => sum + drawnArea(d), 0);
        const tolerance = whole * (0.03 + (first + second) * 0.001);
        expect(Math.abs(together - drawnArea(countedMarks(grid, { from, to })))).toBeLessThan(tolerance);
      }),
      { seed },
    );
  });
});

describe('the marks of a count', () => {
  it('are cut from the left where the range ends, and to the right where it begins', () => {
    const [ends = []] = outlines(countedMarks(strokes, { to: 0.5 }));
    const [begins = []] = outlines(countedMarks(strokes, { from: 0.5, to: 1 }));
    const edges = (outline: readonly Point[]): number[] => outline.map(([x]) => Math.round(x * 100) / 100);
    expect(edges(ends)).toEqual([12, 13.7, 13.7, 12]);
    expect(edges(begins)).toEqual([13.7, 15.4, 15.4, 13.7]);
  });

  it('fill a line before the next begins', () => {
    expect(placeOf(strokes, 19)).toEqual({ x: 12 + 19 * 9.6, y: 400 });
    expect(placeOf(strokes, 20)).toEqual({ x: 12, y: 364 });
    expect(placeOf(discs, 7)).toEqual({ x: 22.5, y: 421 });
  });

  it('of equal size are written alike', () => {
    const parts = new Set(countedMarks(discs, { to: 5 }).split('m').slice(1));
    expect(parts.size).toBe(1);
  });

  it('are refused where there are none', () => {
    expect(() => countedMarks(strokes, { from: 3, to: 3 })).toThrow(/between 3 and 3/);
    expect(() => countedMarks(strokes, { to: Number.NaN })).toThrow(RangeError);
  });
});
