import type { GeoProjection } from 'd3-geo';
import { geoConicConformal } from 'd3-geo';
import type { LineString, MultiLineString as GeoLines, MultiPolygon as GeoPolygons, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { LineString as TopoLine, MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import northAmerica from '../../content/geo/north-america.topo.json' with { type: 'json' };

/** A place on the globe, in degrees; records of the dataset's places have this form. */
export interface GeoPoint {
  readonly lon: number;
  readonly lat: number;
}

const topology = northAmerica as unknown as Topology<{
  'united-states': MultiPolygon;
  mexico: MultiPolygon;
  neighbors: MultiPolygon;
  border: TopoLine;
  seams: MultiLineString;
}>;

/**
 * The projection of every map of the story: Lambert's conformal conic as Mexico's statistics institute draws the country
 * (standard parallels 17.5° and 29.5° N, central meridian 102° W), fitted to it.
 * @param width width of Mexico in units
 * @returns a projection whose origin is the upper left corner of Mexico's bounding box
 */
export function fitMexico(width: number): GeoProjection {
  return geoConicConformal()
    .parallels([17.5, 29.5])
    .rotate([102, 0])
    .center([0, 24])
    .translate([0, 0])
    .fitWidth(width, mexicoLand());
}

/** Mexico, in degrees. */
export function mexicoLand(): GeoPolygons {
  return feature(topology, topology.objects.mexico).geometry;
}

/** All other land of the map as one, without the lines between its countries, in degrees. */
export function otherLand(): GeoPolygons {
  return merge(topology, [topology.objects['united-states'], topology.objects.neighbors]);
}

/** The lines between two states of Mexico, in degrees. */
export function stateSeams(): GeoLines {
  return feature(topology, topology.objects.seams).geometry;
}

/**
 * The border of the United States and Mexico, the line every map draws.
 * @returns one line in degrees that runs from the Pacific to the Gulf
 */
export function borderLine(): LineString {
  return feature(topology, topology.objects.border).geometry;
}

/**
 * A coarse line from the Pacific to the Gulf a little inside Mexico, from the one end of the border to the other. Where Mexico's
 * land is drawn on top, what lies below may end at the hem instead of following the border a second time.
 */
export function borderHem(): Position[] {
  const { coordinates } = borderLine();
  return [...coordinates.slice(0, 1), ...hem, ...coordinates.slice(-1)];
}

const hem: readonly Position[] = [
  [-116.9, 32.35],
  [-115.3, 32.4],
  [-114.6, 32.2],
  [-113, 31.6],
  [-111.1, 30.9],
  [-108, 30.9],
  [-106.4, 31.2],
  [-104.6, 29.2],
  [-103.2, 28.6],
  [-101.2, 28.9],
  [-99.9, 27.2],
  [-99.3, 26.2],
  [-97.9, 25.75],
  [-97.3, 25.8],
];

/**
 * Places a point in a drawing.
 * @param projection from degrees to units
 * @param point degrees
 * @returns units
 * @throws Error when the projection cannot show the point
 */
export function projectPoint(projection: GeoProjection, { lon, lat }: GeoPoint): { x: number; y: number } {
  const projected = projection([lon, lat]);
  if (projected === null) throw new Error(`The map's projection has no place for ${lon}, ${lat}`);
  return { x: projected[0], y: projected[1] };
}
