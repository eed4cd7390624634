/** A rectangle in the drawing's units. */
export interface HatchedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Strokes that rise at 45° through a box, for a count that is provisional. Every stroke ends inside the box, so that the
 * frame drawn with it covers the ends.
 * @param box the bar
 * @param step from one stroke to the next, measured along an edge; whole numbers travel best
 * @param inset how far the strokes end from the edges
 * @returns data of one path, a subpath a stroke
 */
export function hatchPath({ x, y, width, height }: HatchedBox, step: number, inset: number): string {
  const [left, right, top, bottom] = [x + inset, x + width - inset, y + inset, y + height - inset];
  if (left >= right || top >= bottom) return '';
  const strokes: string[] = [];
  const [run, rise] = [right - left, bottom - top];
  // Each stroke leaves the left edge or, further on, the bottom. Counted from the lower right corner, so that the
  // strokes of equally wide bars are alike.
  for (let along = step / 2; along < run + rise; along += step) {
    const start = { x: right - Math.min(along, run), y: bottom - Math.max(0, along - run) };
    const length = Math.min(along, rise) - Math.max(0, along - run);
    strokes.push(`M${tenths(start.x)},${tenths(start.y)}L${tenths(start.x + length)},${tenths(start.y - length)}`);
  }
  return strokes.join('');
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
