import { describe, expect, it } from 'vitest';
import type { Mark, SizeName } from '../../src/charts/core/marks.ts';
import { selectOverdoses } from '../../src/charts/overdose-claim/slice.ts';
import { overdoseStates } from '../../src/charts/overdose-claim/states.ts';
import { findSeries } from '../../src/data/select.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const slice = selectOverdoses(dataset);
// The default locale comes first.
const english = prepared.find(({ chart }) => chart.id === 'overdose-claim');
if (english === undefined) throw new Error('The overdose chart is not registered');
const { assets } = english;

const marksOf = (state: string, size: SizeName): readonly Mark[] => assets.marks(state, size);
const barOf = (marks: readonly Mark[], key: string): Extract<Mark, { kind: 'rect' }> => {
  const mark = marks.find((candidate) => candidate.key === key);
  if (mark?.kind !== 'rect') throw new Error(`No bar ${key}`);
  return mark;
};
const classesOf = (marks: readonly Mark[], key: string): string[] =>
  marks.find((mark) => mark.key === key)?.class.split(' ') ?? [];

describe('the counts that are drawn', () => {
  it('pass the claim in three years, by the final counts of all drugs alone', () => {
    expect(slice.years.filter((row) => row.passedClaim).map((row) => row.year)).toEqual([2021, 2022, 2023]);
    expect(slice.years.filter((row) => row.synthetic.value > slice.claim.value)).toEqual([]);
    expect(assets.stateStrings('all-drugs').headline).toContain('2021, 2022 and 2023');
  });

  it('hold no value that nobody saw in a source', () => {
    const { rows } = findSeries(dataset, 'series-overdose-deaths');
    const unseen = rows.filter((row) => !row.syntheticSeenInSource);
    expect(unseen.map((row) => row.year)).toEqual([2017, 2020]);
    for (const row of unseen) {
      const drawn = slice.years.find(({ year }) => year === row.year)?.synthetic;
      expect(drawn).toMatchObject({ value: row.syntheticAlternative, provisional: true, standsIn: true });
      for (const state of overdoseStates) {
        const said = `${assets.description(state)} ${JSON.stringify(assets.table(state))}`;
        expect(said).not.toContain(row.syntheticOpioids.toLocaleString('en-US'));
      }
    }
  });

  it('cite for each state the sources of what it draws', () => {
    expect(assets.sourceIds('claim')).toEqual(['src-article']);
    const partSource = 'src-statista-fentanyl-2022';
    expect(overdoseStates.filter((state) => assets.sourceIds(state).includes(partSource))).toEqual([
      'synthetic-opioids',
      'latest',
    ]);
    const lastSource = 'src-cdc-2024-provisional';
    expect(overdoseStates.filter((state) => assets.sourceIds(state).includes(lastSource))).toEqual(['latest']);
  });

  it('are dated by the source of the provisional ones, later than the story', () => {
    expect(slice.published > '2025-03').toBe(true);
    const day = formatDate(slice.published, 'en');
    expect(assets.stateStrings('latest').note).toContain(day);
    expect(assets.description('latest')).toContain(day);
    expect(assets.strings.asOf).toContain(day);
  });
});

describe.each(sizeNames)('the %s overdose chart', (size) => {
  it('draws every bar as high as its count, from one baseline, and the claim at its own height', () => {
    const marks = marksOf('latest', size);
    const highest = Math.max(...slice.years.map(({ allDrugs }) => allDrugs.value));
    const scale = barOf(marks, 'all-2022').height / highest;
    const baseline = barOf(marks, 'all-2013').y + barOf(marks, 'all-2013').height;
    for (const { year, allDrugs, synthetic } of slice.years) {
      for (const [key, { value }] of [
        [`all-${year}`, allDrugs],
        [`synthetic-${year}`, synthetic],
      ] as const) {
        const { y, height } = barOf(marks, key);
        expect(Math.abs(height - value * scale), key).toBeLessThan(0.2);
        expect(y + height, key).toBeCloseTo(baseline, 1);
      }
    }
    const line = marks.find((mark) => mark.key === 'claim');
    expect(line?.kind === 'line' && baseline - line.y1).toBeCloseTo(slice.claim.value * scale, 0);
  });

  it('raises the bars of the next state from the baseline, where none shows before', () => {
    for (const [state, key] of [
      ['claim', 'all-2022'],
      ['all-drugs', 'synthetic-2022'],
    ] as const) {
      expect(barOf(marksOf(state, size), key).height, state).toBe(0);
    }
    expect(marksOf('claim', size).some((mark) => mark.key.startsWith('synthetic-'))).toBe(false);
  });

  it('nests the inner bars in the outer ones', () => {
    const marks = marksOf('synthetic-opioids', size);
    for (const { year } of slice.years.filter(({ allDrugs }) => !allDrugs.provisional)) {
      const [outer, inner] = [barOf(marks, `all-${year}`), barOf(marks, `synthetic-${year}`)];
      expect(inner).toMatchObject({ x: outer.x, width: outer.width });
      expect(inner.y).toBeGreaterThan(outer.y);
    }
  });

  it('has full ink for the years that passed the claim, and for no other final count', () => {
    const marks = marksOf('synthetic-opioids', size);
    for (const row of slice.years.filter(({ allDrugs }) => !allDrugs.provisional)) {
      expect(classesOf(marks, `synthetic-${row.year}`).includes('quiet'), String(row.year)).toBe(!row.passedClaim);
    }
  });

  it('has no count of all drugs in bold in the state that is about synthetic opioids', () => {
    const fonts = (state: string): string[] =>
      marksOf(state, size).flatMap((mark) =>
        mark.kind === 'text' && mark.key.startsWith('all-') && mark.key.endsWith('-value') ? [mark.font] : [],
      );
    expect(fonts('all-drugs')).toContain('value');
    expect(fonts('synthetic-opioids')).toContain('label');
    expect(fonts('synthetic-opioids')).not.toContain('value');
  });

  it('shows the provisional year in the last state only, hatched and apart from the year before', () => {
    for (const state of overdoseStates) {
      const found = marksOf(state, size).filter((mark) => mark.key.includes('2024'));
      expect(found.length > 0, state).toBe(state === 'latest');
    }
    const marks = marksOf('latest', size);
    expect(classesOf(marks, 'all-2024')).toContain('whole-provisional');
    expect(classesOf(marks, 'all-2024-hatch')).toContain('hatch');
    expect(classesOf(marks, 'synthetic-2024-hatch')).toContain('hatch-count');
    const step = barOf(marks, 'all-2023').x - barOf(marks, 'all-2022').x;
    expect(barOf(marks, 'all-2024').x - barOf(marks, 'all-2023').x).toBeGreaterThan(step);
    expect(marks.some((mark) => mark.key === 'all-2023-value')).toBe(false);
  });

  it('hatches the inner bars that stand in for a final count, under a dagger', () => {
    const marks = marksOf('synthetic-opioids', size);
    const daggers = marks.flatMap((mark) => (mark.kind === 'text' && mark.text.endsWith('†') ? [mark.key] : []));
    expect(daggers).toEqual(['axis-x-2017', 'axis-x-2020']);
    const hatched = marks.filter((mark) => mark.key.endsWith('-hatch')).map((mark) => mark.key);
    expect(hatched).toEqual(['synthetic-2017-hatch', 'synthetic-2020-hatch']);
    expect(marksOf('all-drugs', size).some((mark) => mark.kind === 'text' && mark.text.includes('†'))).toBe(false);
  });

  it('measures the gap from the highest synthetic count to the claim', () => {
    const marks = marksOf('synthetic-opioids', size);
    const gap = marks.find((mark) => mark.key === 'gap');
    const top = barOf(marks, 'synthetic-2022').y.toFixed(1);
    expect(gap?.kind === 'path' && gap.d.endsWith(`,${top}`)).toBe(true);
  });
});
