import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load-dataset.ts';
import {
  findRecord,
  findSeries,
  isChartable,
  isJudgedAsTranslated,
  shownWording,
  sourcesOf,
} from '../../../src/data/select.ts';

const dataset = loadDataset();

function claim(id: string) {
  const found = dataset.claims.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

function quote(id: string) {
  const found = dataset.quotes.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('findRecord', () => {
  it.each([
    ['claim-jan-28', 'claim'],
    ['q-vance-figure-out', 'quote'],
    ['fig-fto-eight', 'figure'],
    ['donald-trump', 'speaker'],
    ['src-eo-14157', 'source'],
    ['ev-address', 'event'],
    ['tijuana', 'place'],
    ['cartel-del-noreste', 'organization'],
    ['scenario-training', 'scenario'],
    ['series-war-deaths', 'series'],
  ])('finds %s, a %s', (id, kind) => {
    const found = findRecord(dataset, id);
    expect(found?.kind).toBe(kind);
    expect(found?.record.id).toBe(id);
  });

  it('finds nothing for an unknown id', () => {
    expect(findRecord(dataset, 'claim-unknown')).toBeUndefined();
  });
});

describe('findSeries', () => {
  it('gives the rows their type', () => {
    expect(findSeries(dataset, 'series-war-deaths').rows.find(({ id }) => id === 'panama')?.deaths).toBe(23);
  });

  it('throws when the series is not there', () => {
    expect(() => findSeries({ ...dataset, series: new Map() }, 'series-war-deaths')).toThrow('series-war-deaths');
  });
});

describe('sourcesOf', () => {
  it('lists primary sources, then reference works, then the press', () => {
    const types = sourcesOf(dataset, claim('claim-fto-financial-effects')).map(({ type }) => type);
    expect(types).toEqual(['primary', 'primary', 'primary', 'reference', 'reference', 'reference']);
  });

  it('leaves out what only pointed to another source', () => {
    const row = findSeries(dataset, 'series-us-troop-buildup').rows.find(({ id }) => id === 'sustainment-1140');
    expect(row?.sourceIds.length).toBeGreaterThan(0);
    expect(sourcesOf(dataset, row ?? { sourceIds: ['src-article'] })).toEqual([]);
  });

  it('throws for a source that is not there', () => {
    expect(() => sourcesOf(dataset, { sourceIds: ['src-none'] })).toThrow('src-none');
  });
});

describe('shownWording', () => {
  it('shows the wording on record where there is one', () => {
    expect(shownWording(quote('q-trump-possible'))).toEqual({
      text: 'Could happen. Stranger things have happened.',
      from: 'record',
      sourceId: 'src-devdiscourse-stranger',
      translated: false,
    });
  });

  it('says that a wording on record is itself a translation', () => {
    expect(shownWording(quote('q-vance-figure-out'))).toMatchObject({ from: 'record', translated: true });
  });

  it('shows the article’s words, as a translation, where nothing else is known', () => {
    expect(shownWording(quote('q-dlp-awareness'))).toMatchObject({
      text: 'It’s about situational awareness.',
      from: 'article',
      translated: true,
    });
  });

  it('shows context from the record as it is', () => {
    expect(shownWording(quote('cq-hegseth-options'))).toMatchObject({ from: 'context', translated: false });
  });
});

describe('isJudgedAsTranslated', () => {
  it('holds for a negative status on translated words, and on the article’s own', () => {
    expect(isJudgedAsTranslated(dataset, claim('claim-fentanyl-100k'))).toBe(true);
    expect(isJudgedAsTranslated(dataset, claim('claim-northwest-cartel'))).toBe(true);
  });

  it('does not hold for a claim that the record bears out, nor for an opinion', () => {
    expect(isJudgedAsTranslated(dataset, claim('claim-10000-mx'))).toBe(false);
    expect(isJudgedAsTranslated(dataset, claim('claim-should-cooperate'))).toBe(false);
  });
});

describe('isChartable', () => {
  it('refuses what was not seen in a source and a step without a confirmed date', () => {
    expect(isChartable({ seenInSource: true })).toBe(true);
    expect(isChartable({ seenInSource: false })).toBe(false);
    expect(isChartable({ seenInSource: true, dateConfirmed: false })).toBe(false);
  });
});
