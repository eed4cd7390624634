import type { Position } from 'geojson';
import type { Shape } from './core/chart.ts';
import type { Polyline } from './core/relative-path.ts';
import { relativePath } from './core/relative-path.ts';
import { borderHem, borderLine, fitMexico, mexicoLand, otherLand, stateSeams } from './geo.ts';

/** The map's shapes, back to front: all land but Mexico, Mexico, the lines between its states, the border. */
export type MapShape = 'land' | 'mexico' | 'seams' | 'border';

/** Width of Mexico in the shapes' units, which are whole numbers: a tenth of a unit of the largest map of the country. */
export const shapeWidth = 6900;

/** From degrees to the shapes' units; the origin is the upper left corner of Mexico's bounding box. */
export const shapeProjection = fitMexico(shapeWidth);

/**
 * The shapes of every map of the story, which stand once in a page. The other land ends a little inside Mexico (`borderHem`)
 * and is to be drawn below it: the border's many points are then told twice and not three times.
 */
export const mapShapes: Readonly<Record<MapShape, Shape>> = {
  land: shape(otherLand().coordinates.flat().map(endAtHem), true),
  mexico: shape(mexicoLand().coordinates.flat(), true),
  seams: shape(stateSeams().coordinates, false),
  border: shape([borderLine().coordinates], false),
};

function shape(lines: readonly Position[][], closed: boolean): Shape {
  return {
    d: relativePath(lines.map((line): Polyline => ({ points: line.map(toUnits), closed }))),
  };
}

function toUnits([lon = NaN, lat = NaN]: Position): [number, number] {
  const projected = shapeProjection([lon, lat]);
  if (projected === null) throw new Error(`The map's projection has no place for ${lon}, ${lat}`);
  return projected;
}

/** The ring with its run along the border, where it has one, replaced by the hem. */
function endAtHem(ring: Position[]): Position[] {
  const onBorder = new Set(borderLine().coordinates.map(String));
  const isOnBorder = (point: Position): boolean => onBorder.has(String(point));
  const open = ring.slice(0, -1);
  const start = open.findIndex((point) => !isOnBorder(point));
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const run = turned.filter(isOnBorder);
  if (run.length === 0) return ring;
  const hem = borderHem();
  const oriented = String(run[0]) === String(hem[0]) ? hem : hem.toReversed();
  turned.splice(turned.findIndex(isOnBorder), run.length, ...oriented);
  return turned;
}
