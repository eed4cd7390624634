import { geoContains, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { plans } from '../../src/charts/border-map/placement.ts';
import { selectBorder } from '../../src/charts/border-map/slice.ts';
import { borderStates } from '../../src/charts/border-map/states.ts';
import { peoplePerMark } from '../../src/charts/border-map/troops.ts';
import type { Mark, PathMark, SizeName } from '../../src/charts/core/marks.ts';
import { borderLine, mexicoLand } from '../../src/charts/geo.ts';
import { heroBorder } from '../../src/charts/hero-border.ts';
import type { TurnedMap } from '../../src/charts/turned-map.ts';
import { nearestOnBorder, turnMap } from '../../src/charts/turned-map.ts';
import { findSeries } from '../../src/data/select.ts';
import { plainText } from '../../src/i18n/evidence-text.ts';
import type { Box } from './boxes.ts';
import { markBox } from './boxes.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const slice = selectBorder(dataset);
// The default locale comes first.
const english = prepared.find(({ chart }) => chart.id === 'border-map');
if (english === undefined) throw new Error('The border map is not registered');
const { assets } = english;

const marksOf = (state: string, size: SizeName): readonly Mark[] => assets.marks(state, size);
const withPrefix = (marks: readonly Mark[], prefix: string): Mark[] =>
  marks.filter((mark) => mark.key.startsWith(prefix));
const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
/** Marks of a count: its subpaths. */
const counted = (marks: readonly Mark[], key: string): number =>
  marks.flatMap((mark) => (mark.key === key && mark.kind === 'path' ? (mark.d.match(/m/gi) ?? []) : [])).length;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('what the words say of the troops', () => {
  it('adds up: places to states, states to Mexico’s total', () => {
    for (const { name, personnel } of slice.states) {
      const own = slice.places.filter(({ state }) => state === name);
      expect(sum(own.map((place) => place.personnel)), name).toBe(personnel);
    }
    expect(sum(slice.places.map(({ personnel }) => personnel))).toBe(slice.mexico.value);
  });

  it('names the two largest shares in the headline, and the smallest in the note', () => {
    const bySize = slice.places.toSorted((a, b) => b.personnel - a.personnel);
    const { headline, note } = assets.stateStrings('mexico-places');
    expect(headline).toMatch(new RegExp(`^${bySize[0]?.place.name.en} and ${bySize[1]?.place.name.en} `));
    expect(note).toContain(`[${bySize.at(-1)?.personnel}]`);
  });

  it('takes the U.S. totals from reported counts of the article’s time', () => {
    const { rows } = findSeries(dataset, 'series-us-troop-buildup');
    for (const { value } of [slice.us.before, slice.us.announced]) {
      const kinds = rows.filter(({ runningTotal }) => runningTotal === value);
      expect(kinds.map((row) => [row.runningTotalKind, row.afterArticle])).toEqual([['reported', false]]);
    }
    expect(slice.us.announced.value).toBe(dataset.figures.get('fig-article-9000')?.value);
  });

  it('says of the positions nobody saw in a source that they were not', () => {
    const unseen = slice.places.filter(({ place }) => !place.seenInSource).map(({ place }) => place.name.en);
    expect(unseen).toEqual(['Colombia', 'Playa Bagdad']);
    expect(assets.description('mexico-places')).toContain(unseen.join(' and '));
    const daggers = textsOf(marksOf('mexico-places', 'wide')).filter((text) => text.includes('†'));
    // The last word of a name that breaks.
    expect(daggers).toEqual(unseen.map((name) => `${name.split(' ').at(-1)}\u00a0†`));
  });
});

describe.each(sizeNames)('the %s border map', (size) => {
  const { frame, cameras } = plans[size];

  it('draws all places on or near the line, in every state that shows the whole of it', () => {
    for (const state of borderStates.filter((name) => name !== 'tamaulipas')) {
      const places = withPrefix(marksOf(state, size), 'place-');
      expect(places, state).toHaveLength(slice.places.length);
      const { length, top } = cameras[state];
      const map = turnMap(length, top);
      // Arizona's straight lines have no vertex near Sonoyta.
      const far = places.filter((mark) => {
        if (mark.kind !== 'circle' || mark.key === 'place-sonoyta') return false;
        const near = nearestOnBorder(map, { x: mark.cx, y: mark.cy });
        return Math.hypot(near.x - mark.cx, near.y - mark.cy) > length * 0.062;
      });
      expect(far, state).toEqual([]);
    }
  });

  it('hangs one disc for every hundred people below their place, the last one cut', () => {
    for (const state of ['mexico-places', 'us-total']) {
      const marks = marksOf(state, size);
      for (const { place, personnel } of slice.places) {
        expect(counted(marks, `troops-${place.id}`), place.id).toBe(Math.ceil(personnel / peoplePerMark));
        const [stack, circle] = [`troops-${place.id}`, `place-${place.id}`].map((key) =>
          marks.filter((mark) => mark.key === key).map(markBox),
        );
        expect(stack?.[0]?.top, place.id).toBeGreaterThan(circle?.[0]?.bottom ?? NaN);
      }
    }
  });

  it('lets no stack touch its neighbor', () => {
    const boxes = withPrefix(marksOf('mexico-places', size), 'troops-').map(markBox);
    const touching = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => [a.key, b.key]),
    );
    expect(touching).toEqual([]);
  });

  it('hangs no disc on the line itself', () => {
    for (const state of ['mexico-places', 'us-total'] as const) {
      const { length, top } = cameras[state];
      const map = turnMap(length, top);
      const onLine = withPrefix(marksOf(state, size), 'troops-').flatMap((mark) =>
        mark.kind === 'path'
          ? discBoxes(mark)
              .filter((disc) => touches(map, disc))
              .map(() => mark.key)
          : [],
      );
      expect(onLine, state).toEqual([]);
    }
  });

  it('names every place of Tamaulipas and gives its number', () => {
    const marks = marksOf('tamaulipas', size);
    for (const { place, personnel } of slice.places.filter(({ state }) => state === slice.arrivals.state.name)) {
      expect(withPrefix(marks, `name-${place.id}`), place.id).not.toEqual([]);
      expect(textsOf(withPrefix(marks, `value-${place.id}`)), place.id).toEqual([String(personnel)]);
    }
  });

  it('writes the numbers of all places, or else the totals of all states', () => {
    const texts = textsOf(marksOf('mexico-places', size));
    const expected = size === 'wide' ? slice.places : slice.states;
    for (const { personnel } of expected) expect(texts).toContain(personnel.toLocaleString('en-US'));
  });

  it('draws the U.S. total as squares above the line, in one state, those there before open', () => {
    for (const state of borderStates) {
      const squares = withPrefix(marksOf(state, size), 'us-').filter((mark) => mark.record !== undefined);
      if (state !== 'us-total') expect(squares, state).toEqual([]);
    }
    const marks = marksOf('us-total', size);
    expect(counted(marks, 'us-before')).toBe(slice.us.before.value / peoplePerMark);
    expect(counted(marks, 'us-announced')).toBe((slice.us.announced.value - slice.us.before.value) / peoplePerMark);
    expect(marks.find((mark) => mark.key === 'us-before')?.class).toBe('us-open');
    const bottom = Math.max(...withPrefix(marks, 'us-').map((mark) => markBox(mark).bottom));
    expect(bottom).toBeLessThan(cameras['us-total'].top.y + frame.height * 0.04);
  });

  it('draws Tamaulipas’ troops as one row, about three of its marks filled', () => {
    const marks = marksOf('tamaulipas', size);
    const { state, newly } = slice.arrivals;
    expect(counted(marks, 'arrivals-new')).toBe(newly.value / peoplePerMark);
    expect(counted(marks, 'arrivals-before')).toBe(Math.ceil((state.personnel - newly.value) / peoplePerMark));
    expect(marks.find((mark) => mark.key === 'arrivals-before')?.class).toBe('mexico-open');
    expect(withPrefix(marks, 'troops-')).toEqual([]);
    for (const { place } of slice.places.filter((planned) => planned.state === state.name)) {
      expect(marks.map((mark) => mark.key)).toContain(`place-${place.id}`);
    }
  });

  it('counts the missions at no place, and puts the tracked flight at sea, as far from the town as was told', () => {
    const marks = marksOf('flights', size);
    expect(counted(marks, 'missions')).toBe(slice.missions.value);
    const { length, top } = cameras.flights;
    const map = turnMap(length, top);
    const { town, point, distance } = slice.flight;
    const [from, to] = [map.project(town), map.project(point)];
    const unitsPerKilometer = length / borderKilometers();
    expect(Math.hypot(to.x - from.x, to.y - from.y) / unitsPerKilometer / distance.value).toBeCloseTo(1, 1);
    const [square] = marks.filter((mark) => mark.key === 'flight').map(markBox);
    expect(((square?.left ?? NaN) + (square?.right ?? NaN)) / 2).toBeCloseTo(to.x, 0);
    expect(((square?.top ?? NaN) + (square?.bottom ?? NaN)) / 2).toBeCloseTo(to.y, 0);
    expect(geoContains({ type: 'Feature', geometry: mexicoLand(), properties: {} }, [point.lon, point.lat])).toBe(
      false,
    );
  });

  it('says what one mark stands for of that state’s own marks: people, or missions', () => {
    const told = (state: string): string => plainText(assets.help(state).join(' '));
    for (const state of ['mexico-places', 'us-total', 'tamaulipas']) expect(told(state)).toMatch(/100 people/);
    expect(told('flights')).toMatch(/^One stroke is one mission/);
    expect(told('line')).toBe('');
  });

  it('says of the tracked flight that its position was not seen, and marks no other point that is no place of the plan', () => {
    const marks = marksOf('flights', size);
    expect(slice.flight.point.seenInSource).toBe(false);
    expect(textsOf(marks).filter((text) => text.includes('†'))).toEqual(['Tracked flight\u00a0†']);
    const points = marks.filter((mark) => mark.kind === 'circle').map((mark) => mark.key.replace('place-', ''));
    expect(points.filter((id) => dataset.places.get(id)?.kind !== 'border-city')).toEqual(['flight-town']);
  });
});

describe('the wide border map', () => {
  it('begins with the line of the page’s opening, at the same place and scale', () => {
    const { length, top } = plans.wide.cameras.line;
    const { places: planned } = slice;
    const points = Object.fromEntries(planned.map(({ place }) => [place.id, place]));
    const opening = heroBorder('wide', points);
    const map = turnMap(length, top);
    const [juarez] = planned.filter(({ place }) => place.id === 'ciudad-juarez');
    if (juarez === undefined) throw new Error('The plan has no Ciudad Juárez');
    expect(plans.wide.frame.width).toBe(opening.frame.width);
    expect(map.placement.scale).toBe(opening.placement.scale);
    expect(map.placement.angle).toBe(opening.placement.angle);
    expect(map.placement.x).toBeCloseTo(opening.placement.x, 1);
    expect(nearestOnBorder(map, map.project(juarez.place)).x).toBeCloseTo(opening.points['ciudad-juarez']?.x ?? NaN, 1);
  });

  it('leaves the upper left corner to the headline', () => {
    for (const state of borderStates) {
      const inCorner = marksOf(state, 'wide')
        .filter((mark) => mark.kind !== 'shape')
        .map(markBox)
        .filter(({ left, top }) => left < 560 && top < 108);
      expect(inCorner, state).toEqual([]);
    }
  });
});

/** The discs of a stack, each in its box. */
function discBoxes(stack: PathMark): Box[] {
  return stack.d.split(/(?=M)/).map((d) => markBox({ ...stack, d }));
}

/** Whether a disc reaches the border's stroke. */
function touches(map: TurnedMap, { left, right, top, bottom }: Box): boolean {
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const near = nearestOnBorder(map, middle);
  return Math.hypot(near.x - middle.x, near.y - middle.y) < (bottom - top) / 2 + 1;
}

/** Length of the straight line between the border's ends. */
function borderKilometers(): number {
  const { coordinates } = borderLine();
  const [first, last] = [coordinates[0], coordinates.at(-1)];
  if (first === undefined || last === undefined) throw new Error('The border has no points');
  return geoDistance([first[0] ?? NaN, first[1] ?? NaN], [last[0] ?? NaN, last[1] ?? NaN]) * 6371;
}
