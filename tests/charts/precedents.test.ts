import { describe, expect, it } from 'vitest';
import type { Mark, SizeName } from '../../src/charts/core/marks.ts';
import { isAbout, selectPrecedents } from '../../src/charts/precedents/slice.ts';
import type { PrecedentState } from '../../src/charts/precedents/states.ts';
import { precedentStates } from '../../src/charts/precedents/states.ts';
import { findSeries } from '../../src/data/select.ts';
import { markBox } from './boxes.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const slice = selectPrecedents(dataset);
const rows = findSeries(dataset, 'series-fto-precedents').rows;
// The default locale comes first.
const english = prepared.find(({ chart }) => chart.id === 'precedents');
if (english === undefined) throw new Error('The precedents are not registered');
const { assets } = english;

const ids = (state: PrecedentState): string[] =>
  slice.precedents.filter((one) => isAbout(one, state)).map(({ id }) => id);
const find = (state: PrecedentState, size: SizeName, key: string): Mark | undefined =>
  assets.marks(state, size).find((mark) => mark.key === key);
const middleOf = (mark: Mark | undefined): number => {
  if (mark === undefined) return NaN;
  const { left, right } = markBox(mark);
  return (left + right) / 2;
};

describe('what the precedents take', () => {
  it('is every row of the series', () => {
    expect(slice.precedents.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  });

  it('tells the sequences apart as the record does', () => {
    expect(ids('never-listed')).toEqual(['taliban']);
    expect(ids('action-first')).toEqual(['al-qaeda']);
    expect(ids('listed-first')).toEqual(['farc', 'eln', 'shining-path', 'islamic-state', 'irgc', 'eight-groups-2025']);
    for (const { id, sequence } of slice.precedents)
      expect(rows.find((row) => row.id === id)?.listingCameFirst === true, id).toBe(sequence === 'listed-first');
  });

  it('counts two that were struck after a listing, as the headline says', () => {
    expect(slice.precedents.filter(({ sequence }) => sequence === 'listed-first')).toHaveLength(2);
    expect(assets.stateStrings('listed-first').headline).toMatch(/two were struck later/);
  });

  it('says of a row without action no more than its note', () => {
    for (const { id, note, action } of slice.precedents.filter((one) => one.action === undefined)) {
      const words = assets.strings.labels[`none.${id}`] ?? assets.strings.labels.none ?? '';
      expect(note.en.toLowerCase().replace('a u.s.', 'no u.s.'), id).toContain(words.toLowerCase());
      expect(action, id).toBeUndefined();
    }
  });

  it('gives the legal bases in the words of the record', () => {
    const cells = assets.table('rule').rows.map((row) => row[4]);
    const bases = rows.flatMap((row) => (row.legalBasis === undefined ? [] : [row.legalBasis.en]));
    expect(cells.filter((cell) => cell !== 'None').toSorted()).toEqual(bases.toSorted());
  });
});

describe.each(sizeNames)('the %s precedents', (size) => {
  it('keep in every state a diamond for each listing and a square for each action, and no other', () => {
    const expected = slice.precedents.flatMap(({ id, listed, action }) => [
      ...(listed === undefined ? [] : [`listed-${id} path`]),
      ...(action === undefined ? [] : [`action-${id} rect`]),
    ]);
    for (const state of precedentStates) {
      const drawn = assets.marks(state, size).filter((mark) => /^(?:listed|action)-/.test(mark.key));
      expect(drawn.map(({ key, kind }) => `${key} ${kind}`).toSorted(), state).toEqual(expected.toSorted());
    }
  });

  it('set the earlier date left of and above the later one', () => {
    for (const state of precedentStates) {
      for (const { id, listed, action } of slice.precedents) {
        if (listed === undefined || action === undefined) continue;
        const [listing, strike] = [find(state, size, `listed-${id}`), find(state, size, `action-${id}`)];
        expect(middleOf(listing) < middleOf(strike), `${state} ${id}`).toBe(listed < action);
        if (listing === undefined || strike === undefined) throw new Error(`${id} lacks a mark`);
        expect(markBox(listing).top < markBox(strike).top, `${state} ${id}`).toBe(listed < action);
      }
    }
  });

  it('bring what a state is about to the top, and quiet the rest', () => {
    for (const state of precedentStates.slice(1)) {
      const names = slice.precedents.map(({ id }) => ({ id, mark: find(state, size, `name-${id}`) }));
      const heights = (about: boolean): number[] =>
        names.flatMap(({ id, mark }) => (ids(state).includes(id) === about && mark?.kind === 'text' ? [mark.y] : []));
      expect(Math.max(...heights(true)), state).toBeLessThan(Math.min(...heights(false)));
      const quiet = assets
        .marks(state, size)
        .filter((mark) => mark.class.endsWith(' quiet') && /^(?:listed|action)-/.test(mark.key));
      expect(
        quiet.map(({ key }) => key).filter((key) => ids(state).some((id) => key.endsWith(`-${id}`))),
        state,
      ).toEqual([]);
    }
  });

  it('never draw the Taliban as listed', () => {
    for (const state of precedentStates) expect(find(state, size, 'listed-taliban'), state).toBeUndefined();
  });
});
