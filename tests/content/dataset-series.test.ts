import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/data/load-dataset.ts';
import { findSeries } from '../../src/data/select.ts';

const dataset = loadDataset();

function figure(id: string): number | undefined {
  return dataset.figures.get(id)?.value;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('Mexico’s deployment', () => {
  const { rows } = findSeries(dataset, 'series-mx-deployment');

  it('adds up to the published 10,000 over 18 places', () => {
    expect(rows).toHaveLength(18);
    expect(sum(rows.map(({ personnel }) => personnel))).toBe(10_000);
    expect(figure('fig-article-10000')).toBe(10_000);
  });

  it('adds up to the same by state, and each state to its places', () => {
    const states = findSeries(dataset, 'series-mx-deployment-by-state').rows;
    expect(sum(states.map(({ personnel }) => personnel))).toBe(10_000);
    for (const { state, personnel, localities } of states) {
      const own = rows.filter((row) => row.state === state);
      expect([sum(own.map((row) => row.personnel)), own.length], state).toEqual([personnel, localities]);
    }
  });

  it('adds up to the same by contingent', () => {
    const phases = findSeries(dataset, 'series-mx-deployment-phases').rows;
    expect(sum(phases.map(({ personnel }) => personnel))).toBe(10_000);
  });

  it('puts each place into the state that the place’s own record names', () => {
    for (const { state, placeId } of rows) expect(dataset.places.get(placeId)?.region, placeId).toBe(state);
  });
});

describe('the five wars', () => {
  const { rows } = findSeries(dataset, 'series-war-deaths');

  it('add up to 101,756 deaths, and to 119,428 with the older count for Korea', () => {
    expect(sum(rows.map(({ deaths }) => deaths))).toBe(101_756);
    expect(figure('fig-war-deaths-sum')).toBe(101_756);
    const older = rows.map(({ id, deaths, alternative }) => (id === 'korea' ? (alternative ?? 0) : deaths));
    expect(sum(older)).toBe(119_428);
    expect(figure('fig-war-deaths-sum-alt')).toBe(119_428);
  });

  it('are passed by all drugs in 2021 to 2023 alone, and never by synthetic opioids', () => {
    const years = findSeries(dataset, 'series-overdose-deaths').rows;
    expect(years.filter(({ allDrugs }) => allDrugs > 101_756).map(({ year }) => year)).toEqual([2021, 2022, 2023]);
    expect(years.filter(({ syntheticOpioids }) => syntheticOpioids > 101_756)).toEqual([]);
    expect(years.filter(({ allDrugs }) => allDrugs > 119_428)).toEqual([]);
  });
});

describe('the overdose deaths', () => {
  const { rows } = findSeries(dataset, 'series-overdose-deaths');

  it('run year by year from 2013 to 2024, the last one provisional', () => {
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, index) => 2013 + index));
    expect(rows.filter(({ provisional }) => provisional).map(({ year }) => year)).toEqual([2024]);
  });

  it('count synthetic opioids as a part of all drugs', () => {
    for (const { year, allDrugs, syntheticOpioids } of rows) expect(syntheticOpioids, `${year}`).toBeLessThan(allDrugs);
  });

  it('mark a row as unseen exactly when one of its counts is', () => {
    for (const row of rows) {
      expect(row.seenInSource, row.id).toBe(row.allDrugsSeenInSource && row.syntheticSeenInSource);
    }
    expect(rows.filter(({ seenInSource }) => !seenInSource).map(({ year }) => year)).toEqual([2017, 2020]);
  });
});

describe('the other series', () => {
  it('of homicides runs year by year from 2006 to 2024, above 30,000 since 2017', () => {
    const { rows } = findSeries(dataset, 'series-mx-homicides');
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 19 }, (_, index) => 2006 + index));
    expect(rows.filter(({ homicides }) => homicides > 30_000).map(({ year }) => year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
  });

  it('of U.S. troops and of proposals run forward in time', () => {
    for (const id of ['series-us-troop-buildup', 'series-force-proposals'] as const) {
      const dates = findSeries(dataset, id).rows.map(({ date }) => date);
      expect(dates, id).toEqual([...dates].sort());
    }
  });

  it('of precedents says that the listing came first exactly where its date does', () => {
    for (const row of findSeries(dataset, 'series-fto-precedents').rows) {
      const { ftoListed, firstUsMilitaryAction, listingCameFirst } = row;
      const expected = firstUsMilitaryAction && ftoListed !== undefined && ftoListed < firstUsMilitaryAction;
      expect(listingCameFirst, row.id).toBe(expected);
    }
  });

  it('of deployments holds the numbers that the figures give', () => {
    const { rows } = findSeries(dataset, 'series-border-deployments-history');
    const of = (id: string) => rows.find((row) => row.id === id)?.personnel;
    expect([of('mexico-2025'), of('united-states-2025')]).toEqual([10_000, figure('fig-article-9000')]);
    expect(figure('fig-combined-19000')).toBe((of('mexico-2025') ?? 0) + (of('united-states-2025') ?? 0));
  });
});
