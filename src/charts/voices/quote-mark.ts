import type { Mark } from '../core/marks.ts';
import type { Voice } from './slice.ts';

/**
 * One quotation: a square from the United States, a disc from Mexico; filled where it was found on the public record, open
 * where it stands in the article alone.
 * @param x middle of the mark
 * @param y middle of the mark
 */
export function quoteMark({ quote, isMexican, isOnRecord }: Voice, x: number, y: number, radius: number): Mark {
  const shared = {
    key: `quote-${quote.id}`,
    class: `${isMexican ? 'mexico' : 'us'}${isOnRecord ? '' : '-open'}`,
    record: quote.id,
  };
  // A square of the same width looks larger than a disc.
  const half = radius * (isOnRecord ? 0.9 : 0.8);
  return isMexican
    ? { kind: 'circle', ...shared, cx: x, cy: y, r: isOnRecord ? radius : radius - 0.8 }
    : { kind: 'rect', ...shared, x: x - half, y: y - half, width: half * 2, height: half * 2 };
}
