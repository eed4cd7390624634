import { describe, expect, it } from 'vitest';
import type { Mark, PathMark, SizeName } from '../../src/charts/core/marks.ts';
import { largestRow, perMark } from '../../src/charts/troop-scale/placement.ts';
import type { TroopScaleSlice } from '../../src/charts/troop-scale/slice.ts';
import { comparedRowId, mexicoRowId, selectTroopScale, usRowId } from '../../src/charts/troop-scale/slice.ts';
import { troopScaleStates } from '../../src/charts/troop-scale/states.ts';
import { plainText } from '../../src/i18n/evidence-text.ts';
import { markBox } from './boxes.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const slice: TroopScaleSlice = selectTroopScale(dataset);
// The default locale comes first.
const english = prepared.find(({ chart }) => chart.id === 'troop-scale');
if (english === undefined) throw new Error('The troop scale is not registered');
const { assets } = english;

const marksOf = (state: string, size: SizeName): readonly Mark[] => assets.marks(state, size);
function pathOf(state: string, size: SizeName, key: string): PathMark {
  const mark = marksOf(state, size).find((candidate) => candidate.key === key);
  if (mark?.kind !== 'path') throw new Error(`${state} draws no path "${key}"`);
  return mark;
}
const marksIn = ({ d }: PathMark): number => d.match(/m/gi)?.length ?? 0;
const everyWord = (state: string, size: SizeName): string =>
  marksOf(state, size)
    .flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    .join(' ');

describe('the counts of the troop scale', () => {
  it('are the same in the list and on the two sides of the line', () => {
    const troops = new Map(slice.deployments.map(({ row, troops }) => [row.id, troops]));
    expect(troops.get(usRowId)).toBe(slice.announced.troops);
    expect(troops.get(mexicoRowId)).toBe(slice.mexico.troops);
  });

  it('stand in the order of time', () => {
    const starts = slice.deployments.map(({ row }) => row.from);
    expect(starts).toEqual(starts.toSorted());
  });

  it('are never added up over the border', () => {
    const combined = /19,000/;
    for (const state of troopScaleStates) {
      expect(plainText(assets.description(state)), state).not.toMatch(combined);
      expect(assets.table(state).rows.flat().join(' '), state).not.toMatch(combined);
      for (const size of sizeNames) expect(everyWord(state, size), state).not.toMatch(combined);
    }
  });

  it('leave out of the drawing, and say in words, what does not fit', () => {
    const beyond = slice.deployments.filter(({ troops }) => troops > largestRow);
    expect(beyond.map(({ row }) => row.id)).toEqual(['guard-1916']);
    expect(assets.stateStrings('earlier').note).toMatch(/1916 is off this scale.*more than 150,000/);
    expect(assets.table('earlier').rows.flat()).toContain('150,000');
    expect(plainText(assets.description('earlier'))).toContain('150,000');
  });

  it('call the announced strength announced, and warn against ranking', () => {
    expect(plainText(assets.description('announced'))).toMatch(/an announcement, not a count of arrivals/);
    expect(assets.stateStrings('announced').note).toMatch(/Announced, not arrived/);
    expect(plainText(assets.description('earlier'))).toMatch(/must not be ranked/);
    expect(assets.help('earlier')).toContain('Not a ranking.');
    expect(assets.help('both-sides')).not.toContain('Not a ranking.');
  });
});

describe.each(sizeNames)('the %s troop scale', (size) => {
  it('draws a mark for every hundred', () => {
    expect(marksIn(pathOf('before', size, 'us-before'))).toBe(25);
    for (const state of ['announced', 'both-sides', 'earlier']) {
      expect(marksIn(pathOf(state, size, 'us-before')), state).toBe(25);
      expect(marksIn(pathOf(state, size, 'us-announced')), state).toBe(65);
    }
    for (const { row, troops } of slice.deployments) {
      if ([usRowId, mexicoRowId].includes(row.id) || troops > largestRow) continue;
      expect(marksIn(pathOf('earlier', size, `earlier-${row.id}`)), row.id).toBe(troops / perMark);
    }
  });

  it('keeps the build of the marks of 2025, so that they move into the list', () => {
    const build = (state: string, key: string): string => pathOf(state, size, key).d.replaceAll(/-?[\d.]+/g, '#');
    for (const key of ['us-before', 'us-announced']) expect(build('earlier', key)).toBe(build('announced', key));
    expect(build('earlier', 'mexico')).toBe(build('both-sides', 'mexico'));
  });

  it('tells the countries apart by shape, and what was there before by an outline', () => {
    expect(pathOf('announced', size, 'us-before').class).toBe('us-open');
    expect(pathOf('announced', size, 'us-announced').class).toBe('us');
    for (const state of troopScaleStates) {
      for (const mark of marksOf(state, size)) {
        if (mark.kind !== 'path' || mark.record === undefined) continue;
        expect(mark.d.includes('c'), `${state} ${mark.key}`).toBe(mark.class.split(' ').includes('mexico'));
      }
    }
  });

  it('outlines a state government’s claim, and brings out the deployment the headline is about', () => {
    expect(pathOf('earlier', size, 'earlier-lone-star').class).toBe('claim-frame');
    const plain = marksOf('earlier', size).filter((mark) => mark.key.startsWith('earlier-') && mark.class === 'mexico');
    expect(plain.map((mark) => mark.key)).toEqual([`earlier-${comparedRowId}`]);
  });

  it('has the United States above the line and Mexico below it', () => {
    const border = marksOf('both-sides', size).find((mark) => mark.key === 'border');
    if (border?.kind !== 'line') throw new Error('The border is not drawn');
    expect(markBox(pathOf('both-sides', size, 'us-announced')).bottom).toBeLessThan(border.y1);
    expect(markBox(pathOf('both-sides', size, 'mexico')).top).toBeGreaterThan(border.y1);
  });
});
