import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { geoContains, geoDistance } from 'd3-geo';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { borderHem, borderLine, fitMexico, mexicoLand, projectPoint } from '../../src/charts/geo.ts';
import type { HeroCrop } from '../../src/charts/hero-border.ts';
import { heroBorder } from '../../src/charts/hero-border.ts';
import { mapShapes, shapeProjection, shapeWidth } from '../../src/charts/map-shapes.ts';
import { loadDataset } from '../../src/data/load-dataset.ts';

const path = 'content/geo/north-america.topo.json';
const earthRadiusKm = 6371;

const coordinates = borderLine().coordinates as [number, number][];
const [pacific = [0, 0], gulf = [0, 0]] = [coordinates[0], coordinates.at(-1)];
const kilometers = (a: [number, number], b: [number, number]): number => geoDistance(a, b) * earthRadiusKm;

describe('the map’s geometry', () => {
  it('is at most 120 kB', () => {
    expect(statSync(path).size).toBeLessThanOrEqual(120_000);
  });

  it('has a border that begins at the Pacific and ends at the Gulf', () => {
    expect(kilometers(pacific, [-117.12, 32.53])).toBeLessThan(2);
    expect(kilometers(gulf, [-97.14, 25.96])).toBeLessThan(2);
  });

  it('has a border without gaps, about as long as it is', () => {
    const steps = coordinates.slice(1).map((point, index) => kilometers(coordinates[index] ?? point, point));
    // Arizona's two straight lines are the longest parts without a vertex.
    expect(Math.max(...steps)).toBeLessThan(380);
    const length = steps.reduce((sum, step) => sum + step, 0);
    // 3,145 km on the ground; a line simplified for a screen is shorter.
    expect(length).toBeGreaterThan(2500);
    expect(length).toBeLessThan(3200);
  });

  it('draws the border along the very arcs that both countries share', () => {
    const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<Objects<object>>;
    const { mexico, 'united-states': unitedStates, border } = topology.objects;
    if (mexico === undefined || unitedStates === undefined || border?.type !== 'LineString')
      throw new Error('objects are missing');
    const countries: GeometryCollection<object> = { type: 'GeometryCollection', geometries: [mexico, unitedStates] };
    const shared = mesh(topology, countries, (a, b) => a !== b)
      .coordinates.flat()
      .map(String);
    const drawn = new Set(coordinates.map(String));
    expect(new Set(shared)).toEqual(drawn);
  });

  it('has a hem inside Mexico, from the one end of the border to the other', () => {
    const hem = borderHem() as [number, number][];
    expect([hem[0], hem.at(-1)]).toEqual([coordinates[0], coordinates.at(-1)]);
    const project = fitMexico(1000);
    const ends = hem.map((point) => project(point) ?? [NaN, NaN]);
    for (const [index, [x = NaN, y = NaN]] of ends.slice(1).entries()) {
      const [fromX = NaN, fromY = NaN] = ends[index] ?? [];
      for (let share = 0.05; share < 0.99; share += 0.05) {
        const point = project.invert?.([fromX + (x - fromX) * share, fromY + (y - fromY) * share]) ?? [NaN, NaN];
        expect(geoContains(mexicoLand(), point), `${String(point)}, ${index}`).toBe(true);
      }
    }
  });

  it('puts every base of the dataset’s groups on land of Mexico’s bounding box', () => {
    const projection = fitMexico(690);
    const bases = [...loadDataset().places.values()].filter((place) => place.kind === 'cartel-base');
    expect(bases.length).toBeGreaterThan(0);
    for (const base of bases) {
      const { x, y } = projectPoint(projection, base);
      expect(x > 0 && x < 690 && y > 0 && y < 460, base.id).toBe(true);
    }
  });
});

describe('the shapes of the maps', () => {
  it('are at most 10 kB compressed, all together', () => {
    const text = Object.values(mapShapes)
      .map(({ d }) => d)
      .join('');
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(10_000);
  });

  it('are whole numbers, and Mexico as wide as it is said to be', () => {
    expect(mapShapes.mexico.d).not.toContain('.');
    const [x0 = NaN, , ...steps] = (mapShapes.mexico.d.split('m')[1]?.match(/-?\d+/g) ?? []).map(Number);
    let [x, least, most] = [x0, x0, x0];
    for (const step of steps.filter((_, index) => index % 2 === 0)) {
      x += step;
      [least, most] = [Math.min(least, x), Math.max(most, x)];
    }
    expect(most - least).toBeGreaterThan(shapeWidth * 0.8);
    expect(most).toBeLessThanOrEqual(shapeWidth);
  });

  it('tell the border’s course twice, as the line and as Mexico’s edge, and not for the land beyond', () => {
    const run = mapShapes.border.d.slice(200, 260);
    expect(mapShapes.border.d).toContain(run);
    expect(mapShapes.land.d).not.toContain(run);
  });
});

describe.each<HeroCrop>(['wide', 'phone'])('the opening picture, %s', (crop) => {
  const { places } = loadDataset();
  const named = Object.fromEntries(
    ['nogales', 'ciudad-juarez', 'nuevo-laredo'].map((id) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`The dataset has no place "${id}"`);
      return [id, place];
    }),
  );
  const { frame, placement, field, points } = heroBorder(crop, named);
  const drawn = ({ lon, lat }: { lon: number; lat: number }): { x: number; y: number } =>
    place(placement, shapeProjection([lon, lat]) ?? [NaN, NaN]);

  it('runs off the frame on both sides, its ends level', () => {
    const [west, east] = [pacific, gulf].map(([lon, lat]) => drawn({ lon, lat }));
    expect(west?.x).toBeLessThanOrEqual(0);
    expect(east?.x).toBeGreaterThanOrEqual(frame.width);
    expect(west?.y).toBeCloseTo(east?.y ?? NaN, 0);
  });

  it('fills everything from inside Mexico down to the frame’s lower edge', () => {
    const corners = borderHem().map(([lon = NaN, lat = NaN]) => drawn({ lon, lat }));
    const numbers = (field.match(/-?[\d.]+/g) ?? []).map(Number);
    for (const [index, { x, y }] of corners.entries()) {
      expect(Math.abs((numbers[index * 2] ?? NaN) - x)).toBeLessThan(0.3);
      expect(Math.abs((numbers[index * 2 + 1] ?? NaN) - y)).toBeLessThan(0.3);
    }
    expect(field).toMatch(new RegExp(`V${frame.height}H[-\\d.]+Z$`));
  });

  it('puts its cities on the line', () => {
    const vertices = coordinates.map(([lon, lat]) => drawn({ lon, lat }));
    for (const { x, y } of Object.values(points)) {
      expect(Math.min(...vertices.map((vertex) => Math.hypot(vertex.x - x, vertex.y - y)))).toBeLessThan(0.5);
    }
    expect(Object.keys(points)).toContain('ciudad-juarez');
    if (crop === 'wide') expect(Object.keys(points)).toEqual(Object.keys(named));
  });
});

/** Where a point of a shape comes to lie, by SVG's own reading of its transform. */
function place(
  { x, y, scale, angle }: { x: number; y: number; scale: number; angle: number },
  [px, py]: readonly [number, number],
): { x: number; y: number } {
  const turn = (angle * Math.PI) / 180;
  return {
    x: x + scale * (px * Math.cos(turn) - py * Math.sin(turn)),
    y: y + scale * (px * Math.sin(turn) + py * Math.cos(turn)),
  };
}
