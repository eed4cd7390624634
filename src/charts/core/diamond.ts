/**
 * A diamond, the mark of a designated group and of its listing, as path data.
 * @param x its middle
 * @param y its middle
 * @param radius from the middle to a corner
 */
export function diamondPath(x: number, y: number, radius: number): string {
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(round);
  return `M${round(x)},${top}L${right},${round(y)}L${round(x)},${bottom}L${left},${round(y)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
