import type { Mark, TextMark } from '../../src/charts/core/marks.ts';
import { textWidth } from '../../src/charts/core/text-width.ts';

/** A rectangle in a drawing's units, with the key of the mark it encloses. */
export interface Box {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Share of the font size above and below the baseline that letters fill: accents on capitals, and the tail of a g. */
const ascent = 0.78;
const descent = 0.21;

export function textBox({ key, text, font, size, x, y, anchor }: TextMark): Box {
  const width = textWidth(text, font, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { key, left, right: left + width, top: y - size * ascent, bottom: y + size * descent };
}

/**
 * The box around a mark. For a path it holds the control points of its curves too, so the curve is inside it.
 * @throws Error for a path with other commands than M, L, C, Z and m, h, v, c, z, and for a shape
 */
export function markBox(mark: Mark): Box {
  switch (mark.kind) {
    case 'text':
      return textBox(mark);
    case 'line':
      return around(mark.key, [
        [mark.x1, mark.y1],
        [mark.x2, mark.y2],
      ]);
    case 'circle':
      return around(mark.key, [
        [mark.cx - mark.r, mark.cy - mark.r],
        [mark.cx + mark.r, mark.cy + mark.r],
      ]);
    case 'rect':
      return around(mark.key, [
        [mark.x, mark.y],
        [mark.x + mark.width, mark.y + mark.height],
      ]);
    case 'path':
      return around(mark.key, pathPoints(mark.d));
    case 'shape':
      throw new Error(`The box of the shape "${mark.key}" is not known here`);
  }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Points along a line or a path of M, L and C, close enough to meet any label that the stroke crosses; of counted marks the corners. */
export function strokePoints(mark: Mark): [number, number][] {
  const steps = 64;
  if (mark.kind === 'line') {
    return Array.from({ length: steps + 1 }, (_, step) => [
      mark.x1 + ((mark.x2 - mark.x1) * step) / steps,
      mark.y1 + ((mark.y2 - mark.y1) * step) / steps,
    ]);
  }
  if (mark.kind !== 'path') return [];
  const points: [number, number][] = [];
  for (const [, command = '', body = ''] of mark.d.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const ends = pathPoints(`L${body}`);
    const start = points.at(-1) ?? ends[0] ?? [0, 0];
    const curve = [start, ...ends];
    if (command === 'M') points.push(...ends);
    else for (let step = 1; step <= steps; step += 1) points.push(pointOn(curve, step / steps));
  }
  return points;
}

/** De Casteljau's construction: the point at `t` of the curve of these control points, straight for two of them. */
function pointOn(points: readonly [number, number][], t: number): [number, number] {
  const [first = [0, 0], ...rest] = points;
  if (rest.length === 0) return first;
  const between = rest.map((to, index): [number, number] => {
    const from = points[index] ?? to;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
  return pointOn(between, t);
}

export function contains(box: Box, [x, y]: readonly [number, number]): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

/**
 * The points a path names, control points of its curves among them, with those of relative commands put in their place.
 * @throws Error for a path with other commands than M, L, C, Z and m, h, v, c, z
 */
function pathPoints(d: string): [number, number][] {
  if (/[^MLCZmhvcz\d\s.,e-]/.test(d)) throw new Error(`Only M, L, C, Z and m, h, v, c, z can be measured: "${d}"`);
  const points: [number, number][] = [];
  let start: [number, number] = [0, 0];
  let [x, y] = start;
  for (const [, command = '', body = ''] of d.matchAll(/([MLCZmhvcz])([^MLCZmhvcz]*)/g)) {
    const numbers = (body.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const [dx, dy] = 'MLC'.includes(command) ? [0, 0] : [x, y];
    if (command === 'h') points.push([x + (numbers[0] ?? 0), y]);
    else if (command === 'v') points.push([x, y + (numbers[0] ?? 0)]);
    else {
      for (let index = 0; index < numbers.length; index += 2)
        points.push([dx + (numbers[index] ?? 0), dy + (numbers[index + 1] ?? 0)]);
    }
    [x, y] = /z/i.test(command) ? start : (points.at(-1) ?? start);
    if (/m/i.test(command)) start = [x, y];
  }
  return points;
}

function around(key: string, points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { key, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
