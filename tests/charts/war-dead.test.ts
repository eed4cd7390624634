import { describe, expect, it } from 'vitest';
import { countedMarks } from '../../src/charts/core/counted-marks.ts';
import type { Mark, SizeName } from '../../src/charts/core/marks.ts';
import { gridOf, perStroke, plans } from '../../src/charts/war-dead/placement.ts';
import type { WarDeadSlice } from '../../src/charts/war-dead/slice.ts';
import { selectWarDead } from '../../src/charts/war-dead/slice.ts';
import { stackWars } from '../../src/charts/war-dead/stack.ts';
import { warDeadStates } from '../../src/charts/war-dead/states.ts';
import { plainText } from '../../src/i18n/evidence-text.ts';
import { markBox } from './boxes.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const slice: WarDeadSlice = selectWarDead(dataset);
// The default locale comes first.
const english = prepared.find(({ chart }) => chart.id === 'war-dead');
if (english === undefined) throw new Error('The war-dead chart is not registered');
const { assets } = english;

const markOf = (state: string, size: SizeName, key: string): Mark | undefined =>
  assets.marks(state, size).find((mark) => mark.key === key);
const textOfKey = (state: string, size: SizeName, key: string): string | undefined => {
  const mark = markOf(state, size, key);
  return mark?.kind === 'text' ? mark.text : undefined;
};

describe('the counts of the war-dead chart', () => {
  it('add up to the sums that the records give', () => {
    const total = slice.wars.reduce((sum, war) => sum + war.deaths, 0);
    const korea = slice.wars.find(({ id }) => id === 'korea')?.deaths ?? 0;
    expect(total).toBe(slice.sum.deaths);
    expect(total - korea + slice.olderKorea.deaths).toBe(slice.olderSum.deaths);
  });

  it('stand as the headlines say', () => {
    const { sum, olderSum, allDrugs, syntheticOpioids, claim } = slice;
    expect(sum.deaths).toBeGreaterThan(claim.deaths);
    expect(allDrugs.deaths).toBeGreaterThan(sum.deaths);
    expect(syntheticOpioids.deaths).toBeLessThan(sum.deaths * 0.75);
    // “More than a quarter of the claimed column stays an outline.”
    expect(syntheticOpioids.deaths).toBeLessThan(claim.deaths * 0.75);
    const years = dataset.series.get('series-overdose-deaths')?.rows as {
      allDrugs: number;
      syntheticOpioids: number;
    }[];
    expect(Math.max(...years.map((row) => row.allDrugs))).toBeLessThan(olderSum.deaths);
    expect(Math.max(...years.map((row) => row.syntheticOpioids))).toBeLessThan(sum.deaths * 0.75);
  });

  it('have a stack without gaps, as high as the state’s sum', () => {
    for (const state of warDeadStates) {
      let level = 0;
      for (const part of stackWars(slice, state)) {
        expect(part.from).toBe(level);
        level = part.added?.to ?? part.to;
      }
      expect(level, state).toBe(state === 'older-korea' ? slice.olderSum.deaths : slice.sum.deaths);
    }
  });

  it('are in the table wherever they are drawn, the wars in the order of the claim', () => {
    const names = slice.wars.map(({ name }) => name.en);
    for (const state of warDeadStates) {
      const { rows } = assets.table(state);
      expect(
        rows.slice(0, names.length).map(([name]) => name),
        state,
      ).toEqual(names);
    }
    const cells = assets.table('older-korea').rows.map(([, deaths]) => deaths);
    for (const number of ['101,756', '54,246', '119,428', '105,007', '72,776']) expect(cells).toContain(number);
    expect(assets.table('five-wars').rows.flat()).not.toContain('105,007');
  });

  it('call a sum ours wherever they name one', () => {
    for (const state of warDeadStates) expect(plainText(assets.description(state)), state).toMatch(/our sum/);
    for (const size of sizeNames) expect(textOfKey('five-wars', size, 'words-wars'), size).toMatch(/our sum/);
  });
});

describe.each(sizeNames)('the %s war-dead chart', (size) => {
  const path = (state: string, key: string): string => {
    const mark = markOf(state, size, key);
    if (mark?.kind !== 'path') throw new Error(`${state} draws no path "${key}"`);
    return mark.d;
  };

  it('draws a stroke for every 500 deaths, cut to its share', () => {
    const grid = gridOf(plans[size], 'wars');
    expect(path('five-wars', 'vietnam')).toBe(countedMarks(grid, { to: 58_220 / perStroke }));
    expect(path('five-wars', 'vietnam').match(/m/gi)).toHaveLength(117);
  });

  it('names all the wars with their counts', () => {
    for (const state of warDeadStates) {
      const words = assets
        .marks(state, size)
        .flatMap((mark) => (mark.kind === 'text' && mark.key.startsWith('label-') ? [mark.text] : []))
        .join(' ');
      for (const { id, name, deaths } of slice.wars) {
        const counted = state === 'older-korea' && id === 'korea' ? slice.olderKorea.deaths : deaths;
        expect(words, state).toContain(`${name.en} ${counted.toLocaleString('en-US')}`);
      }
    }
  });

  it('fills the claimed column as far as the count goes, and outlines what the claim adds', () => {
    expect(markOf('five-wars', size, 'synthetic-opioids')).toBeUndefined();
    const filled = markOf('synthetic-opioids', size, 'synthetic-opioids');
    const claimed = markOf('synthetic-opioids', size, 'claimed');
    if (filled === undefined || claimed === undefined) throw new Error('A part of the column is missing');
    expect(filled.record).toBe('fig-od-syn-2023');
    expect(claimed.class).toBe('claim-frame');
    expect(markBox(claimed).bottom).toBeLessThan(markBox(filled).bottom);
    expect(markBox(claimed).top).toBeLessThan(markBox(filled).top);
  });

  it('darkens in all drugs as many strokes as the synthetic opioids have', () => {
    const own = path('synthetic-opioids', 'synthetic-opioids').match(/m/gi)?.length;
    expect(path('synthetic-opioids', 'all-drugs').match(/m/gi)).toHaveLength(own ?? 0);
    expect(markOf('all-drugs', size, 'all-drugs')?.class).toBe('count-whole');
    expect(markOf('synthetic-opioids', size, 'all-drugs')?.class).toBe('count');
  });

  it('moves no strokes from state to state but the sliver on the recounted war', () => {
    const moving = new Set(['panama', 'claimed']);
    const places = new Map<string, string>();
    for (const state of warDeadStates) {
      for (const mark of assets.marks(state, size)) {
        if (mark.kind !== 'path' || moving.has(mark.key)) continue;
        expect(mark.d, `${state} ${mark.key}`).toBe(places.get(mark.key) ?? mark.d);
        places.set(mark.key, mark.d);
      }
    }
  });

  it('ends the wars above the claim’s line, and synthetic opioids below it', () => {
    const line = markOf('synthetic-opioids', size, 'claim-line');
    if (line?.kind !== 'line') throw new Error('The claim has no line');
    const top = (key: string): number => {
      const mark = markOf('synthetic-opioids', size, key);
      return mark === undefined ? Number.NaN : markBox(mark).top;
    };
    expect(top('panama')).toBeLessThan(line.y1);
    expect(top('all-drugs-beyond')).toBeLessThan(line.y1);
    expect(top('synthetic-opioids')).toBeGreaterThan(line.y1);
  });

  it('uses ink, gray and ochre only', () => {
    const parties = /\b(?:us|mexico|group|for)\b/;
    for (const state of warDeadStates)
      expect(
        assets.marks(state, size).filter((mark) => parties.test(mark.class)),
        state,
      ).toEqual([]);
  });
});
