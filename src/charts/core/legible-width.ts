import type { Frame } from './chart.ts';
import type { Mark } from './marks.ts';

/** No text of a graphic is smaller, in CSS pixels. */
export const leastTextSize = 11;

/**
 * The least width at which a drawing's smallest text is still legible.
 * @param frame the drawing's frame, in units
 * @param marks what is drawn in it; text sizes are in units
 * @returns whole CSS pixels, rounded up
 * @throws RangeError when there is no text, for then no width is too small
 */
export function legibleWidth(frame: Frame, marks: readonly Mark[]): number {
  const sizes = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []));
  if (sizes.length === 0) throw new RangeError('A drawing without text is legible at any width.');
  return Math.ceil((frame.width * leastTextSize) / Math.min(...sizes));
}
