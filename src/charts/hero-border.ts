import type { Frame } from './core/chart.ts';
import type { GeoPoint } from './geo.ts';
import type { Point, TurnedMap } from './turned-map.ts';
import { nearestOnBorder, turnMap } from './turned-map.ts';

/** The two crops of the page's opening picture. */
export type HeroCrop = 'wide' | 'phone';

/** The opening picture: the border turned so that it runs across the frame, and the field of Mexico below it. */
export interface HeroBorder {
  /** Units of all that follows; give it to `viewBox`. */
  readonly frame: Frame;
  /** Where the map's shapes stand; Mexico's land and the field together are all that lies below the line. */
  readonly placement: TurnedMap['placement'];
  /** Path data of the field: from a little below the line, where Mexico's land covers its edge, down to the frame's. */
  readonly field: string;
  /** The point of the line nearest to each place, by the place's id, for those inside the frame. */
  readonly points: Readonly<Record<string, Point>>;
}

interface CropPlan {
  readonly frame: Frame;
  /** Length of the straight line from the border's one end to the other, in units. */
  readonly length: number;
  /** Where Ciudad Juárez, the line's highest point, comes to lie. */
  readonly top: Point;
}

/**
 * The line's course across the opening picture of 1280 units: the length of the straight line between its ends, and where
 * Ciudad Juárez stands. The border map begins with the same course, so that the one picture leads to the other.
 */
export const openingCourse = { width: 1280, length: 1284, x: 604 } as const;

const plans: Readonly<Record<HeroCrop, CropPlan>> = {
  wide: {
    frame: { width: openingCourse.width, height: 800 },
    length: openingCourse.length,
    top: { x: openingCourse.x, y: 358 },
  },
  phone: { frame: { width: 390, height: 844 }, length: 876, top: { x: 217, y: 359 } },
};

/**
 * Draws the border for the page's opening: the shapes of the story's maps, only turned and enlarged.
 * @param crop the whole line in 1280 × 800, or the part around Ciudad Juárez in 390 × 844, running off both edges
 * @param places places to find on the line, by id
 */
export function heroBorder(crop: HeroCrop, places: Readonly<Record<string, GeoPoint>>): HeroBorder {
  const { frame, length, top } = plans[crop];
  const map = turnMap(length, top);
  const points: Record<string, Point> = {};
  for (const [id, place] of Object.entries(places)) {
    const { x, y } = nearestOnBorder(map, map.project(place));
    if (x >= 0 && x <= frame.width) points[id] = { x: round(x), y: round(y) };
  }
  const hem = map.hem.map(({ x, y }) => `${round(x)},${round(y)}`).join('L');
  const placement = { ...map.placement, x: round(map.placement.x), y: round(map.placement.y) };
  return { frame, placement, field: `M${hem}V${frame.height}H${round(map.hem[0]?.x ?? 0)}Z`, points };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
