import type { Mark } from '../../src/charts/core/marks.ts';
import type { ColorRole } from '../../src/styles/tokens.ts';
import { contains, markBox, strokePoints, textBox, type Box } from './boxes.ts';
import { paintOf } from './paints.ts';

type Point = readonly [x: number, y: number];

/**
 * The colors that a mark of a drawing stands on: at points of the mark, what lies topmost under it. Land has no box, so where
 * a map lies under the mark all of its fields count. Words with a halo stand on their halo.
 * @param marks of one drawing, back to front
 * @param index the mark's place among them
 */
export function groundsOf(marks: readonly Mark[], index: number): Set<ColorRole> {
  const mark = marks[index];
  if (mark === undefined) throw new Error(`The drawing has no mark ${index}.`);
  const below = marks.slice(0, index).toReversed();
  const { stroke } = paintOf(mark);
  if (mark.kind === 'text' && stroke !== undefined) return new Set([stroke]);
  const map = below.filter(({ kind }) => kind === 'shape').flatMap((shape) => paintOf(shape).fill ?? []);
  const grounds = pointsOf(mark).flatMap((point) => {
    const covering = below.find((other) => covers(other, point));
    const color = covering === undefined ? undefined : coverOf(covering);
    return color === undefined ? (['screen', ...map] as const) : [color];
  });
  return new Set(grounds);
}

/** What a mark covers others with: its fill, or as a line its stroke. */
function coverOf(mark: Mark): ColorRole | undefined {
  const { fill, stroke } = paintOf(mark);
  return mark.kind === 'line' ? stroke : fill;
}

/** Whether the mark hides what is under the point. Rectangles, discs and halos do; paths here are marks beside one another. */
function covers(mark: Mark, [x, y]: Point): boolean {
  if (coverOf(mark) === undefined) return false;
  if (mark.kind === 'rect') return contains(markBox(mark), [x, y]);
  if (mark.kind === 'circle') return Math.hypot(x - mark.cx, y - mark.cy) < mark.r;
  if (mark.kind !== 'line' || mark.class !== 'halo') return false;
  const { left, right, top, bottom, key } = markBox(mark);
  const half = paintOf(mark).strokeWidth / 2;
  return contains({ key, left: left - half, right: right + half, top: top - half, bottom: bottom + half }, [x, y]);
}

function pointsOf(mark: Mark): Point[] {
  if (mark.kind === 'shape') return [[0, 0]];
  if (mark.kind === 'text') return gridIn(textBox(mark));
  const points = strokePoints(mark);
  return points.length > 0 ? points : gridIn(markBox(mark));
}

function gridIn({ left, right, top, bottom }: Box): Point[] {
  const shares = [0.02, 0.5, 0.98];
  return shares.flatMap((across) =>
    shares.map((down): Point => [left + (right - left) * across, top + (bottom - top) * down]),
  );
}
