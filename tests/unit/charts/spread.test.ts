import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../src/charts/core/spread.ts';
import { seed } from '../../seed.ts';

describe('labels spread along a line', () => {
  it('leaves labels where they are when they have room', () => {
    const wanted = [10, 40, 90].map((at) => ({ at, height: 20 }));
    expect(spreadLabels(wanted, 0, 100)).toEqual([10, 40, 90]);
  });

  it('parts two that want the same place by half each', () => {
    expect(
      spreadLabels(
        [
          { at: 50, height: 20 },
          { at: 50, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([40, 60]);
  });

  it('keeps them inside', () => {
    const wanted = [0, 0, 100].map((at) => ({ at, height: 20 }));
    expect(spreadLabels(wanted, 0, 100)).toEqual([10, 30, 90]);
  });

  it('never lets two stand on each other, nor change places, nor leave a room that holds them all', () => {
    const labels = fc.array(
      fc.record({ at: fc.integer({ min: -20, max: 320 }), height: fc.integer({ min: 4, max: 20 }) }),
      {
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(labels, (list) => {
        const wanted = list.toSorted((a, b) => a.at - b.at);
        const middles = spreadLabels(wanted, 0, 300);
        wanted.forEach(({ height }, index) => {
          const middle = middles[index] ?? NaN;
          const next = middles[index + 1];
          expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + height / 2).toBeLessThanOrEqual(300 + 1e-6);
          if (next !== undefined)
            expect(next - middle).toBeGreaterThanOrEqual((height + (wanted[index + 1]?.height ?? 0)) / 2 - 1e-6);
        });
      }),
      { seed },
    );
  });
});
