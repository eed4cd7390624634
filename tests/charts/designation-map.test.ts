import { describe, expect, it } from 'vitest';
import type { Mark, SizeName } from '../../src/charts/core/marks.ts';
import type { DesignationSlice } from '../../src/charts/designation-map/slice.ts';
import { misnamedGroupId, selectDesignations } from '../../src/charts/designation-map/slice.ts';
import { designationStates } from '../../src/charts/designation-map/states.ts';
import { plainText } from '../../src/i18n/evidence-text.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const slice: DesignationSlice = selectDesignations(dataset);
// The default locale comes first.
const english = prepared.find(({ chart }) => chart.id === 'designation-map');
if (english === undefined) throw new Error('The designation map is not registered');
const { assets } = english;

const textOfKey = (marks: readonly Mark[], key: string): string | undefined =>
  marks.flatMap((mark) => (mark.key === key && mark.kind === 'text' ? [mark.text] : []))[0];
const marksOf = (state: string, size: SizeName): readonly Mark[] => assets.marks(state, size);
const diamonds = (marks: readonly Mark[]): Mark[] => marks.filter((mark) => mark.key.startsWith('group-'));
const hasClass = (mark: Mark, name: string): boolean => mark.class.split(' ').includes(name);

describe('what the words say of the groups', () => {
  it('counts eight groups, six of them based in Mexico', () => {
    expect(slice.groups).toHaveLength(8);
    expect(slice.groups.filter((group) => group.basedInMexico)).toHaveLength(6);
    expect(assets.stateStrings('notice').headline).toMatch(/eight groups.*six of them/);
  });

  it('counts two bases in border cities', () => {
    expect(slice.groups.filter((group) => group.basedInMexico && group.base.isBorderCity)).toHaveLength(2);
    expect(plainText(assets.stateStrings('bases').note ?? '')).toMatch(/^Two bases lie on the border/);
  });

  it('finds the article’s name for one group nowhere in the notice', () => {
    const group = slice.groups.find(({ id }) => id === misnamedGroupId);
    const names = slice.groups.flatMap(({ officialName, aliases }) => [officialName, ...aliases]);
    expect(group?.nameInArticle).toMatch(/Northwest/);
    expect(names.filter((name) => /northwest/i.test(name))).toEqual([]);
  });

  it('names the only group that was new to the sanctions', () => {
    const fresh = slice.groups.filter((group) => !group.alreadySanctioned).map((group) => group.displayName.en);
    expect(fresh).toHaveLength(1);
    expect(assets.stateStrings('sanctioned').headline).toContain(`Only ${fresh.join()} was new`);
  });

  it('cites the law firm where its finding is shown, and nowhere else', () => {
    const citing = designationStates.filter((state) => assets.sourceIds(state).includes('src-baker-mckenzie'));
    expect(citing).toEqual(['sanctioned']);
  });
});

describe.each(sizeNames)('the %s designation map', (size) => {
  it('lists the names as the notice prints them, in its order', () => {
    const names = marksOf('notice', size).flatMap((mark) =>
      mark.kind === 'text' && mark.key.startsWith('name-') ? [mark] : [],
    );
    expect(names.map((mark) => mark.text)).toEqual(slice.groups.map((group) => group.officialName));
    expect(names.map((mark) => mark.y)).toEqual(names.map((mark) => mark.y).toSorted((a, b) => a - b));
  });

  it('keeps one diamond for each group through all states, in one order', () => {
    const keys = slice.groups.map((group) => `group-${group.id}`);
    for (const state of designationStates)
      expect(
        diamonds(marksOf(state, size)).map((mark) => mark.key),
        state,
      ).toEqual(keys);
  });

  it('draws open diamonds for the groups based outside Mexico, and only for them', () => {
    const outside = slice.groups.filter((group) => !group.basedInMexico).map((group) => group.id);
    for (const state of designationStates) {
      const open = diamonds(marksOf(state, size)).filter((mark) => hasClass(mark, 'group-open'));
      expect(
        open.map((mark) => mark.record),
        state,
      ).toEqual(outside);
    }
  });

  it('puts the article’s name on the map in one state, and no diamond for it', () => {
    for (const state of designationStates) {
      const names = marksOf(state, size).filter((mark) => mark.key === 'article-name');
      expect(names, state).toHaveLength(state === 'noreste' ? 1 : 0);
    }
    expect(textOfKey(marksOf('noreste', size), 'name-cartel-del-noreste')).toBe('Cartel del Noreste');
  });

  it('makes the group a state is about larger than the others, and the others quiet', () => {
    for (const [state, id] of [
      ['noreste', misnamedGroupId],
      ['sanctioned', 'carteles-unidos'],
    ] as const) {
      const marks = diamonds(marksOf(state, size));
      const focus = marks.filter((mark) => hasClass(mark, 'focus'));
      expect(
        focus.map((mark) => mark.record),
        state,
      ).toEqual([id]);
      expect(
        marks.filter((mark) => hasClass(mark, 'quiet')),
        state,
      ).toHaveLength(7);
    }
  });

  it('marks with a dagger each base whose city was not seen in a source, and no other', () => {
    for (const state of ['bases', 'noreste', 'sanctioned']) {
      const daggers = marksOf(state, size).flatMap((mark) =>
        mark.kind === 'text' && mark.text.includes('†') ? [mark.record] : [],
      );
      const unseen = slice.groups
        .filter((group) => group.basedInMexico && !group.base.seenInSource)
        .map((group) => group.id);
      expect(daggers, state).toEqual(unseen);
    }
  });
});
