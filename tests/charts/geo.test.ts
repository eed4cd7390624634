import { readFileSync, statSync } from 'node:fs';
import { geoDistance } from 'd3-geo';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { borderLine, fitMexico, geoPathData, projectPoint } from '../../src/charts/geo.ts';
import type { HeroCrop } from '../../src/charts/hero-border.ts';
import { heroBorder } from '../../src/charts/hero-border.ts';
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

  it('fits Mexico into the width that is asked for', () => {
    const numbers = (geoPathData('mexico', fitMexico(300)).match(/-?[\d.]+/g) ?? []).map(Number);
    const xs = numbers.filter((_, index) => index % 2 === 0);
    expect(Math.min(...xs)).toBeCloseTo(0, 0);
    expect(Math.max(...xs)).toBeCloseTo(300, 0);
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

describe.each<HeroCrop>(['wide', 'phone'])('the opening picture, %s', (crop) => {
  const { places } = loadDataset();
  const named = Object.fromEntries(
    ['nogales', 'ciudad-juarez', 'nuevo-laredo'].map((id) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`The dataset has no place "${id}"`);
      return [id, place];
    }),
  );
  const { frame, border, field, points } = heroBorder(crop, named);
  const numbers = (border.match(/-?[\d.]+/g) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);

  it('runs off the frame on both sides, as one line', () => {
    expect(border.match(/M/g)).toHaveLength(1);
    expect(xs[0]).toBeLessThanOrEqual(0);
    expect(xs.at(-1)).toBeGreaterThanOrEqual(frame.width);
  });

  it('fills everything below the line', () => {
    expect(field).toBe(`${border}V${frame.height}H${String(xs[0])}Z`);
  });

  it('puts its cities on the line', () => {
    const vertices = new Set(border.match(/-?[\d.]+,-?[\d.]+/g) ?? []);
    for (const { x, y } of Object.values(points)) expect(vertices).toContain(`${x},${y}`);
    expect(Object.keys(points)).toContain('ciudad-juarez');
    if (crop === 'wide') expect(Object.keys(points)).toEqual(Object.keys(named));
  });
});
