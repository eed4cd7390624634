import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { Frame } from './core/chart.ts';
import type { GeoPoint } from './geo.ts';
import { borderLine, geoPathData, mexicoProjection, projectPoint } from './geo.ts';

/** The two crops of the page's opening picture. */
export type HeroCrop = 'wide' | 'phone';

/** The opening picture: the border turned so that it runs across the frame, and the field of Mexico below it. */
export interface HeroBorder {
  /** Units of all that follows; give it to `viewBox`. */
  readonly frame: Frame;
  /** Path data of the line, from the Pacific on the left to the Gulf on the right. */
  readonly border: string;
  /** Path data of everything below the line, down to the frame's lower edge. */
  readonly field: string;
  /** The point of the line nearest to each place, by the place's id, for those inside the frame. */
  readonly points: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

interface CropPlan {
  readonly frame: Frame;
  /** Length of the straight line from the border's one end to the other, in units. */
  readonly length: number;
  /** Where Ciudad Juárez, the line's highest point, comes to lie. */
  readonly top: { readonly x: number; readonly y: number };
}

/** El Paso and Ciudad Juárez: where the land border ends and the river begins. */
const turn: GeoPoint = { lon: -106.53, lat: 31.78 };

const plans: Readonly<Record<HeroCrop, CropPlan>> = {
  wide: { frame: { width: 1280, height: 800 }, length: 1284, top: { x: 604, y: 358 } },
  phone: { frame: { width: 390, height: 844 }, length: 826, top: { x: 217, y: 359 } },
};

/**
 * Draws the border for the page's opening: the map's own line in the map's own projection, only turned and enlarged.
 * @param crop the whole line in 1280 × 800, or the part around Ciudad Juárez in 390 × 844, running off both edges
 * @param places places to find on the line, by id
 */
export function heroBorder(crop: HeroCrop, places: Readonly<Record<string, GeoPoint>>): HeroBorder {
  const { frame, length, top } = plans[crop];
  const projection = turnedProjection(length, top);
  const vertices = borderLine().coordinates.map((position) => projectPoint(projection, toPoint(position)));
  const [first, last] = [vertices[0], vertices.at(-1)];
  if (first === undefined || last === undefined) throw new Error('The border has no points');
  const border = geoPathData('border', projection);
  const points: Record<string, { x: number; y: number }> = {};
  for (const [id, place] of Object.entries(places)) {
    const { x, y } = projectPoint(projection, place);
    const nearest = vertices.reduce((a, b) => (Math.hypot(b.x - x, b.y - y) < Math.hypot(a.x - x, a.y - y) ? b : a));
    if (nearest.x >= 0 && nearest.x <= frame.width) points[id] = { x: round(nearest.x), y: round(nearest.y) };
  }
  return { frame, border, field: `${border}V${frame.height}H${round(first.x)}Z`, points };
}

/** The map's projection, turned until both ends of the border lie level, then scaled and moved. */
function turnedProjection(length: number, top: CropPlan['top']): GeoProjection {
  const { coordinates } = borderLine();
  const ends = [coordinates[0], coordinates.at(-1)].map((position) => toPoint(position ?? []));
  const between = (projection: GeoProjection): { dx: number; dy: number } => {
    const [west, east] = ends.map((end) => projectPoint(projection, end));
    return { dx: (east?.x ?? 0) - (west?.x ?? 0), dy: (east?.y ?? 0) - (west?.y ?? 0) };
  };
  const projection = mexicoProjection();
  const { dx, dy } = between(projection);
  projection.angle((Math.atan2(dy, dx) * 180) / Math.PI);
  projection.scale((projection.scale() * length) / Math.hypot(dx, dy));
  const { x, y } = projectPoint(projection, turn);
  return projection.translate([top.x - x, top.y - y]);
}

function toPoint(position: Position): GeoPoint {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined) throw new Error('A point of the border lacks a coordinate');
  return { lon, lat };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
