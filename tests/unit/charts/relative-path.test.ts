import { describe, expect, it } from 'vitest';
import { relativePath } from '../../../src/charts/core/relative-path.ts';

describe('a path of relative steps', () => {
  it('writes each point as a step from the one before, in whole numbers', () => {
    const points = [
      [10.4, 20],
      [13, 18.2],
      [12, 25],
      [12, 26],
    ] as const;
    expect(relativePath([{ points, closed: false }])).toBe('m10 20l3-2-1 7 0 1');
  });

  it('begins a line where SVG’s pen then stands: at a ring’s first point, at a line’s last', () => {
    const ring = {
      points: [
        [0, 0],
        [4, 0],
        [4, 4],
      ],
      closed: true,
    } as const;
    const line = {
      points: [
        [5, 5],
        [6, 6],
      ],
      closed: false,
    } as const;
    expect(relativePath([ring, line, line])).toBe('m0 0l4 0 0 4zm5 5l1 1m-1-1l1 1');
  });

  it('does not let rounding add up', () => {
    const points = Array.from({ length: 11 }, (_, index) => [index * 1.4, 0] as const);
    const steps = relativePath([{ points, closed: false }]).match(/-?\d+/g) ?? [];
    expect(steps.filter((_, index) => index % 2 === 0).reduce((sum, step) => sum + Number(step), 0)).toBe(14);
  });

  it('leaves out what rounding makes of a speck', () => {
    const speck = {
      points: [
        [0.1, 0.1],
        [0.3, 0.2],
        [0.2, 0.4],
      ],
      closed: true,
    } as const;
    expect(relativePath([speck])).toBe('');
  });
});
