import type { GeoProjection } from 'd3-geo';
import { geoConicConformal, geoPath } from 'd3-geo';
import type { LineString } from 'geojson';
import { feature } from 'topojson-client';
import type { LineString as TopoLine, MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import northAmerica from '../../content/geo/north-america.topo.json' with { type: 'json' };

/** A place on the globe, in degrees; records of the dataset's places have this form. */
export interface GeoPoint {
  readonly lon: number;
  readonly lat: number;
}

/** Names of the geometries in `content/geo/north-america.topo.json`. */
export type GeoName = 'united-states' | 'mexico' | 'neighbors' | 'border' | 'seams';

const topology = northAmerica as unknown as Topology<{
  'united-states': MultiPolygon;
  mexico: MultiPolygon;
  neighbors: MultiPolygon;
  border: TopoLine;
  seams: MultiLineString;
}>;

/**
 * The projection of every map of the story: Lambert's conformal conic as Mexico's statistics institute draws the country
 * (standard parallels 17.5° and 29.5° N, central meridian 102° W).
 * @returns a fresh projection with D3's scale and the origin in the middle of the country, free to be fitted
 */
export function mexicoProjection(): GeoProjection {
  return geoConicConformal().parallels([17.5, 29.5]).rotate([102, 0]).center([0, 24]).translate([0, 0]);
}

/**
 * The same projection, fitted to the country.
 * @param width width of Mexico in units
 * @returns a projection whose origin is the upper left corner of Mexico's bounding box
 */
export function fitMexico(width: number): GeoProjection {
  return mexicoProjection().fitWidth(width, feature(topology, topology.objects.mexico));
}

/**
 * A geometry of the map as SVG path data.
 * @param name which geometry
 * @param projection from degrees to the drawing's units
 * @returns path data with coordinates to a tenth of a unit
 */
export function geoPathData(name: GeoName, projection: GeoProjection): string {
  return geoPath(projection).digits(1)(feature(topology, topology.objects[name])) ?? '';
}

/**
 * The border of the United States and Mexico, the line every map draws.
 * @returns one line in degrees that runs from the Pacific to the Gulf
 */
export function borderLine(): LineString {
  return feature(topology, topology.objects.border).geometry;
}

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
