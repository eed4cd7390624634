import { describe, expect, it } from 'vitest';
import { legibleWidth } from '../../../src/charts/core/legible-width.ts';
import type { Mark } from '../../../src/charts/core/marks.ts';

const text = (size: number): Mark => ({
  kind: 'text',
  key: `text-${size}`,
  class: 'ink',
  x: 0,
  y: 0,
  text: 'Tijuana',
  anchor: 'start',
  font: 'label',
  size,
});
const frame = { width: 1280, height: 480 };

describe('the least width of a drawing', () => {
  it('is its frame’s where the smallest text is 11 units', () => {
    expect(legibleWidth(frame, [text(18), text(11)])).toBe(1280);
  });

  it('is less by as much as the smallest text is larger, and a whole number that is never too small', () => {
    expect(legibleWidth(frame, [text(22)])).toBe(640);
    expect(legibleWidth(frame, [text(14), text(18)])).toBe(1006);
    expect((legibleWidth(frame, [text(14)]) / 1280) * 14).toBeGreaterThanOrEqual(11);
  });

  it('is refused where there is no text', () => {
    expect(() => legibleWidth(frame, [])).toThrow(RangeError);
  });
});
