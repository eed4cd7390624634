import { describe, expect, it } from 'vitest';
import type { Mark, SizeName } from '../../src/charts/core/marks.ts';
import { countries, selectTolls } from '../../src/charts/two-tolls/slice.ts';
import type { TollState } from '../../src/charts/two-tolls/states.ts';
import { tollStates } from '../../src/charts/two-tolls/states.ts';
import { findSeries } from '../../src/data/select.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const { tolls } = selectTolls(dataset);
// The default locale comes first.
const english = prepared.find(({ chart }) => chart.id === 'two-tolls');
if (english === undefined) throw new Error('The chart of two tolls is not registered');
const { assets } = english;

const marksOf = (state: TollState, size: SizeName): readonly Mark[] => assets.marks(state, size);
const barOf = (marks: readonly Mark[], key: string): Extract<Mark, { kind: 'rect' }> => {
  const mark = marks.find((candidate) => candidate.key === key);
  if (mark?.kind !== 'rect') throw new Error(`No bar ${key}`);
  return mark;
};
const hasClass = (mark: Mark, name: string): boolean => mark.class.split(' ').includes(name);
const together = tollStates.filter((state) => state !== 'mexico');

describe('the counts that are drawn', () => {
  it('are of the same years, 2013 to 2024', () => {
    for (const country of countries) {
      const years = tolls[country].years.map(({ year }) => year);
      expect(years, country).toEqual(Array.from({ length: 12 }, (_, index) => 2013 + index));
    }
  });

  it('have the preliminary count for the one year whose final one nobody saw', () => {
    const { rows } = findSeries(dataset, 'series-mx-homicides');
    const row = rows.find(({ year }) => year === 2017);
    const drawn = tolls.mexico.years.filter(({ standsIn }) => standsIn);
    expect(drawn).toMatchObject([{ year: 2017, value: row?.alternative, provisional: true }]);
    for (const state of tollStates) {
      const said = `${assets.description(state)} ${JSON.stringify(assets.table(state).rows)}`;
      expect(said, state).not.toContain(row?.homicides.toLocaleString('en-US'));
    }
  });

  it('bear out the headlines', () => {
    const since2017 = tolls.mexico.years.filter(({ year }) => year >= 2017);
    expect(since2017.every(({ value }) => value > 30_000)).toBe(true);
    expect(assets.stateStrings('mexico').headline).toMatch(/30,000.*since 2017/);
    for (const { first, lastFinal } of Object.values(tolls)) {
      expect(lastFinal.value).toBeGreaterThan(first.value);
      expect(assets.stateStrings('both').headline).toMatch(new RegExp(`in ${lastFinal.year}.*in ${first.year}`));
    }
    const { headline } = assets.stateStrings('peaks');
    expect(headline).toContain(`peaked in ${tolls.mexico.peak.year}`);
    expect(headline).toContain(`in ${tolls.us.peak.year}`);
    expect(tolls.us.peak.provisional || tolls.mexico.peak.provisional).toBe(false);
  });

  it('cite nobody for synthetic opioids, which are not drawn', () => {
    for (const state of tollStates) expect(assets.sourceIds(state), state).not.toContain('src-statista-fentanyl');
    expect(assets.sourceIds('both')).toContain('src-cdc-db491');
    expect(assets.sourceIds('mexico')).not.toContain('src-cdc-db491');
  });

  it('were published after the story where they are of the last year, which the words say', () => {
    for (const country of countries) expect(tolls[country].published > '2025-03', country).toBe(true);
    expect(assets.description('mexico')).toContain('later than this story');
    expect(assets.description('united-states')).toContain('later than this story');
  });
});

describe.each(sizeNames)('the %s chart of two tolls', (size) => {
  it('draws both countries at one scale wherever both stand', () => {
    for (const state of together) {
      const marks = marksOf(state, size);
      const scales = countries.flatMap((country) =>
        tolls[country].years.map(({ year, value }) => barOf(marks, `${country}-${year}`).height / value),
      );
      const [least, most] = [Math.min(...scales), Math.max(...scales)];
      expect((most - least) / most, state).toBeLessThan(0.005);
      expect(assets.help(state)).toContain('Both on one scale.');
    }
    expect(assets.help('mexico')).not.toContain('Both on one scale.');
  });

  it('stands both countries’ bars on their own zero, over the same years', () => {
    for (const state of together) {
      const marks = marksOf(state, size);
      for (const country of countries) {
        const zero = marks.find((mark) => mark.key === `baseline-${country}`);
        for (const { year } of tolls[country].years) {
          const bar = barOf(marks, `${country}-${year}`);
          expect(zero?.kind === 'line' && zero.y1, `${state} ${country} ${year}`).toBeCloseTo(bar.y + bar.height, 1);
          expect(bar.x, `${state} ${year}`).toBe(barOf(marks, `us-${year}`).x);
        }
      }
    }
  });

  it('shows Mexico alone first, with the same bars that stand above the others later', () => {
    const alone = marksOf('mexico', size);
    expect(alone.filter((mark) => mark.key.startsWith('us-'))).toEqual([]);
    const keys = (marks: readonly Mark[]): string[] =>
      marks.flatMap(({ kind, key }) => (kind === 'rect' && key.startsWith('mexico-') ? [key] : []));
    for (const state of together) expect(keys(marksOf(state, size)), state).toEqual(keys(alone));
  });

  it('compares final counts of the same years with each other', () => {
    for (const country of countries) {
      const counted = marksOf('both', size).filter(
        (mark) => mark.kind === 'text' && mark.key.startsWith(`${country}-`) && /\d/.test(mark.text),
      );
      expect(counted.map((mark) => mark.key)).toEqual([`${country}-2013-value`, `${country}-2023-value`]);
    }
    expect(tolls.us.lastFinal.provisional || tolls.mexico.lastFinal.provisional).toBe(false);
  });

  it('tells the countries by a disc and a square, not by color alone', () => {
    const marks = marksOf('both', size);
    expect(marks.find((mark) => mark.key === 'sign-mexico')?.kind).toBe('circle');
    expect(marks.find((mark) => mark.key === 'sign-us')?.kind).toBe('rect');
  });

  it('hatches the provisional counts, and only them', () => {
    const alone = ['mexico-2017-hatch-alone'];
    for (const state of tollStates) {
      const hatched = marksOf(state, size).filter((mark) => mark.key.includes('-hatch'));
      expect(
        hatched.map((mark) => mark.key),
        state,
      ).toEqual(state === 'mexico' ? alone : ['mexico-2017-hatch', 'us-2024-hatch']);
    }
  });

  it('puts a dagger on the count that stands in for a final one in every state', () => {
    for (const state of tollStates) {
      const daggers = marksOf(state, size).flatMap((mark) =>
        mark.kind === 'text' && mark.text.includes('†') ? [mark.key] : [],
      );
      expect(daggers, state).toEqual(['mexico-2017-value']);
    }
  });

  it('leaves two bars in color among the peaks', () => {
    const bars = marksOf('peaks', size).filter((mark) => mark.kind === 'rect' && /^(mexico|us)-\d/.test(mark.key));
    expect(bars.filter((mark) => !hasClass(mark, 'quiet')).map((mark) => mark.key)).toEqual(['mexico-2020', 'us-2022']);
  });
});
