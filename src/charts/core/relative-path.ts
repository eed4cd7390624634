/** A line through points, or the ring that they enclose, in any units. */
export interface Polyline {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly closed: boolean;
}

/**
 * Lines as SVG path data in whole numbers, each point told by its distance from the one before: the shortest that a path
 * which is not drawn by hand can be. Points that fall on the one before are left out, and rings of fewer than three.
 * @param lines in units fine enough to be rounded
 * @returns path data; rounding errors do not add up along a line
 */
export function relativePath(lines: readonly Polyline[]): string {
  let d = '';
  let start: Point = [0, 0];
  for (const { points, closed } of lines) {
    const kept = roundPoints(points, closed);
    const [first] = kept;
    if (first === undefined || kept.length < (closed ? 3 : 2)) continue;
    d += `m${writeStep(start, first)}l`;
    d += writeSteps(kept);
    if (closed) d += 'z';
    // After `z` a relative move starts from the ring's first point.
    start = closed ? first : (kept.at(-1) ?? first);
  }
  return d;
}

type Point = readonly [x: number, y: number];

function roundPoints(points: readonly Point[], closed: boolean): Point[] {
  const rounded = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const kept = rounded.filter((point, index) => index === 0 || !isSame(point, rounded[index - 1]));
  while (closed && kept.length > 1 && isSame(kept.at(-1) ?? [NaN, NaN], kept[0])) kept.pop();
  return kept;
}

function isSame(a: Point, b: Point | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b[1];
}

function writeSteps(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((point, index) => {
      const step = writeStep(points[index] ?? point, point);
      return index === 0 || step.startsWith('-') ? step : ` ${step}`;
    })
    .join('');
}

/** A minus sign parts numbers by itself. */
function writeStep(from: Point, to: Point): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return `${dx}${dy < 0 ? '' : ' '}${dy}`;
}
