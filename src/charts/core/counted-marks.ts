/** A length and a direction in the drawing's units. */
export interface Step {
  readonly x: number;
  readonly y: number;
}

/** How the marks of a count stand: in lines of `perLine`, each line a step `across` from the one before. */
export interface MarkGrid {
  /** Upper left corner of the first mark's box. */
  readonly x: number;
  readonly y: number;
  /** Box of one mark; a disc is as wide as its box and has its height too. */
  readonly width: number;
  readonly height: number;
  /** From one mark to the next of its line. */
  readonly along: Step;
  /** From one line to the next. */
  readonly across: Step;
  readonly perLine: number;
  readonly sign: 'bar' | 'disc';
}

/** Which marks of the grid are drawn, counted in marks: 0 to 116.44 draws 116 and the left 0.44 of one more. */
export interface MarkRange {
  readonly from?: number;
  readonly to: number;
}

/**
 * Half a disc is one cubic whose control points stand this many radii off its diameter: the area is then exactly that of
 * the circle, and the outline is never more than 2 % of a radius off it.
 */
const discBulge = (5 * Math.PI) / 12;

/**
 * A count as one path, a subpath a mark. A mark that the range cuts is drawn to its share of area, from the left when the
 * range ends in it and to the right when it begins there. Only the first mark of a line is placed in the frame, the others
 * from the mark before, so that a hundred equal marks compress to almost nothing.
 * @throws RangeError when the range is empty or runs backward
 */
export function countedMarks(grid: MarkGrid, { from = 0, to }: MarkRange): string {
  if (!(from >= 0 && to > from)) throw new RangeError(`No marks stand between ${from} and ${to}.`);
  let at: Step | undefined;
  let path = '';
  for (let index = Math.floor(from); index < to; index += 1) {
    const place = placeOf(grid, index);
    const cut = { start: Math.max(0, from - index), end: Math.min(1, to - index) };
    const { start, outline } = grid.sign === 'bar' ? bar(grid, cut) : disc(grid, cut);
    const target = { x: place.x + start.x, y: place.y + start.y };
    const opensLine = at === undefined || index % grid.perLine === 0;
    const dx = round(target.x - (opensLine ? 0 : (at?.x ?? 0)));
    const dy = round(target.y - (opensLine ? 0 : (at?.y ?? 0)));
    // What was written, not what was meant: rounding must not add up along a line.
    at = opensLine ? { x: dx, y: dy } : { x: (at?.x ?? 0) + dx, y: (at?.y ?? 0) + dy };
    path += `${opensLine ? 'M' : 'm'}${dx},${dy}${outline}z`;
  }
  return path;
}

/**
 * Upper left corner of a mark's box.
 * @param index the mark's place in the count, from 0
 */
export function placeOf({ x, y, along, across, perLine }: MarkGrid, index: number): Step {
  const line = Math.floor(index / perLine);
  const place = index - line * perLine;
  return { x: x + along.x * place + across.x * line, y: y + along.y * place + across.y * line };
}

/** The share of a mark that is drawn, from its left edge. */
interface Cut {
  readonly start: number;
  readonly end: number;
}
/** A subpath: where it begins, from the corner of its box, and how it goes on from there. */
interface Outline {
  readonly start: Step;
  readonly outline: string;
}

function bar({ width, height }: MarkGrid, { start, end }: Cut): Outline {
  const drawn = round((end - start) * width);
  return { start: { x: start * width, y: 0 }, outline: `h${drawn}v${round(height)}h${-drawn}` };
}

function disc({ width, height }: MarkGrid, { start, end }: Cut): Outline {
  const [t0, t1] = [timeOfShare(start), timeOfShare(end)];
  const bulge = (discBulge * height) / 2;
  const upper = [
    [t0, t0, t0],
    [t0, t0, t1],
    [t0, t1, t1],
    [t1, t1, t1],
  ].map((times) => ({
    x: blossom([0, 0, width, width], times),
    y: height / 2 - blossom([0, bulge, bulge, 0], times),
  }));
  const lower = upper.map(({ x, y }) => ({ x, y: height - y })).reverse();
  const [first = { x: 0, y: 0 }] = upper;
  const [last = first] = lower;
  const upperEnd = upper.at(-1) ?? first;
  const side = end < 1 ? `v${round(last.y - upperEnd.y)}` : '';
  return { start: first, outline: `${curve(upper)}${side}${curve(lower)}` };
}

/** Up to time t of the half disc's cubic lies the share 10t³ − 15t⁴ + 6t⁵ of its area; this finds t by halving. */
function timeOfShare(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 30; halving += 1) {
    const t = (low + high) / 2;
    if (t ** 3 * (10 - 15 * t + 6 * t * t) < share) low = t;
    else high = t;
  }
  return (low + high) / 2;
}

/** De Casteljau's construction with a time of its own at each level: the control points of a part of a cubic. */
function blossom(values: readonly number[], times: readonly number[]): number {
  const [t, ...later] = times;
  if (t === undefined) return values[0] ?? 0;
  const between = values.slice(1).map((value, index) => (values[index] ?? value) * (1 - t) + value * t);
  return blossom(between, later);
}

function curve(points: readonly Step[]): string {
  const [start = { x: 0, y: 0 }, ...others] = points;
  return `c${others.map(({ x, y }) => `${round(x - start.x)},${round(y - start.y)}`).join(',')}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
