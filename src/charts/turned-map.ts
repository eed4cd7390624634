import type { Position } from 'geojson';
import type { GeoPoint } from './geo.ts';
import { borderHem, borderLine, projectPoint } from './geo.ts';
import { shapeProjection } from './map-shapes.ts';

/** A point of a drawing, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map turned so that the border runs across the drawing. */
export interface TurnedMap {
  /** Where the map's shapes stand: the numbers of their marks. */
  readonly placement: Point & { readonly scale: number; readonly angle: number };
  /** The border's points, from the Pacific on the left to the Gulf on the right. */
  readonly border: readonly Point[];
  /** A coarse line a little below the border (`borderHem`). */
  readonly hem: readonly Point[];
  /** Places a point of the globe. */
  readonly project: (point: GeoPoint) => Point;
}

/** El Paso and Ciudad Juárez: where the land border ends and the river begins. */
const turn: GeoPoint = { lon: -106.53, lat: 31.78 };

/**
 * Turns the map until both ends of the border lie level, then scales and moves it.
 * @param length from the border's one end to the other, in the drawing's units
 * @param top where the line's highest point, at Ciudad Juárez, comes to lie
 */
export function turnMap(length: number, top: Point): TurnedMap {
  const border = borderLine().coordinates.map(toPoint);
  const inShape = (point: GeoPoint): Point => projectPoint(shapeProjection, point);
  const [first, last] = [border[0], border.at(-1)];
  if (first === undefined || last === undefined) throw new Error('The border has no points');
  const [west, east] = [inShape(first), inShape(last)];
  const slope = Math.atan2(east.y - west.y, east.x - west.x);
  const scale = length / Math.hypot(east.x - west.x, east.y - west.y);
  const turned = ({ x, y }: Point): Point => ({
    x: scale * (x * Math.cos(slope) + y * Math.sin(slope)),
    y: scale * (y * Math.cos(slope) - x * Math.sin(slope)),
  });
  const from = turned(inShape(turn));
  const [dx, dy] = [top.x - from.x, top.y - from.y];
  const project = (point: GeoPoint): Point => {
    const { x, y } = turned(inShape(point));
    return { x: x + dx, y: y + dy };
  };
  return {
    placement: { x: dx, y: dy, scale: round(scale, 1e6), angle: round((-slope * 180) / Math.PI, 1e4) },
    border: border.map(project),
    hem: borderHem().map(toPoint).map(project),
    project,
  };
}

/** The point of the border that is nearest to a point of the drawing. */
export function nearestOnBorder({ border }: TurnedMap, { x, y }: Point): Point {
  return border.reduce((a, b) => (Math.hypot(b.x - x, b.y - y) < Math.hypot(a.x - x, a.y - y) ? b : a));
}

function toPoint([lon, lat]: Position): GeoPoint {
  if (lon === undefined || lat === undefined) throw new Error('A point of the border lacks a coordinate');
  return { lon, lat };
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
