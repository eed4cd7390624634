import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/charts/core/marks.ts';
import { entriesOf, selectIdea } from '../../src/charts/idea-timeline/slice.ts';
import { ideaStates } from '../../src/charts/idea-timeline/states.ts';
import { findSeries } from '../../src/data/select.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const slice = selectIdea(dataset);
const rows = findSeries(dataset, 'series-force-proposals').rows;
// The default locale comes first.
const english = prepared.find(({ chart }) => chart.id === 'idea-timeline');
if (english === undefined) throw new Error('The timeline is not registered');
const { assets } = english;

const entryMarks = (marks: readonly Mark[]): Mark[] => marks.filter((mark) => mark.key.startsWith('entry-'));
const hasClass = (mark: Mark, name: string): boolean => mark.class.split(' ').includes(name);
const wordsOf = (marks: readonly Mark[]): string =>
  marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('|');

describe('what the timeline takes', () => {
  it('is everything up to the article, and nothing after it', () => {
    expect(slice.entries.map(({ id }) => id)).toEqual(rows.filter((row) => !row.afterArticle).map(({ id }) => id));
    expect(slice.entries.every(({ date }) => date < '2025-04')).toBe(true);
  });

  it('counts thirteen entries as words and four as acts, as the headline says', () => {
    const acts = slice.entries.filter((entry) => entry.isAct);
    expect([slice.entries.length - acts.length, acts.length]).toEqual([13, 4]);
    expect(assets.stateStrings('words-and-acts').headline).toMatch(/Thirteen.*words.*four acts/);
  });

  it('calls an act what the record calls a step of designation, and nothing else', () => {
    const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
    for (const { id, isAct } of slice.entries) expect(isAct, id).toBe(kinds.get(id) === 'designation');
  });

  it('says nothing in few words that the record does not say: quotations and names are the row’s', () => {
    for (const { id, what, speaker } of slice.entries) {
      const words = assets.strings.labels[`entry.${id}`] ?? '';
      const known = `${what.en} ${speaker?.names.en.join(' ') ?? ''}`.replaceAll('’s', '');
      const said = [...words.matchAll(/“([^”]+)”|\b([A-Z][a-z]+)/g)].map(([, quoted, name]) => quoted ?? name ?? '');
      const unknown = said.filter((word) => !known.toLowerCase().includes(word.toLowerCase()));
      expect(unknown, id).toEqual([]);
    }
  });
});

describe.each(sizeNames)('the %s timeline', (size) => {
  it('walks forward: each state keeps the entries of the one before', () => {
    for (const [index, state] of ideaStates.entries()) {
      const keys = entryMarks(assets.marks(state, size)).map((mark) => mark.key);
      expect(keys, state).toEqual(entriesOf(slice.entries, state).map(({ id }) => `entry-${id}`));
      const before = ideaStates[index - 1];
      if (before !== undefined && state !== 'words-and-acts')
        expect(keys.length, state).toBeGreaterThan(entryMarks(assets.marks(before, size)).length);
    }
  });

  it('draws words as circles and acts as diamonds, and quiets what came before', () => {
    for (const state of ideaStates) {
      for (const mark of entryMarks(assets.marks(state, size))) {
        const entry = slice.entries.find(({ id }) => mark.key === `entry-${id}`);
        expect(mark.kind, mark.key).toBe(entry?.isAct === true ? 'path' : 'circle');
        expect(hasClass(mark, 'quiet'), `${state} ${mark.key}`).toBe(
          state !== 'words-and-acts' && entry?.joins !== state,
        );
      }
    }
  });

  it('stands words on one side of the years and acts on the other', () => {
    const marks = assets.marks('words-and-acts', size);
    const strip = marks.find((mark) => mark.key === 'period');
    if (strip?.kind !== 'rect') throw new Error('There is no strip of years');
    for (const mark of entryMarks(marks)) {
      const x = mark.kind === 'circle' ? mark.cx : mark.kind === 'path' ? Number(/^M([\d.]+)/.exec(mark.d)?.[1]) : NaN;
      expect(x > strip.x, mark.key).toBe(mark.kind === 'path');
    }
  });

  it('stands each note at the entry it speaks of', () => {
    const about = {
      'first-term': 'missiles-2020',
      'bills-and-plans': 'hjres18',
      campaign: 'soft-invasion-2024',
      'in-office': 'order-2025',
    };
    for (const [state, id] of Object.entries(about)) {
      const marks = assets.marks(state, size);
      const [words, note] = [`words-${id}`, `note-${state}`].map((key) => marks.find((mark) => mark.key === key));
      if (words?.kind !== 'text' || note?.kind !== 'text') throw new Error(`${state} has no note at ${id}`);
      const nearest = marks
        .filter((mark) => mark.kind === 'text' && mark.key.startsWith('words-'))
        .map((mark) => ({ key: mark.key, away: Math.abs((mark.kind === 'text' ? mark.y : 0) - note.y) }))
        .toSorted((a, b) => a.away - b.away)[0];
      expect(nearest?.key, state).toBe(words.key);
    }
  });

  it('says “about” where the record knows a date only so', () => {
    for (const state of ['first-term', 'bills-and-plans'] as const) {
      const said = wordsOf(assets.marks(state, size)).match(/about (?:Jan\.|June)/g) ?? [];
      const shown =
        size === 'wide' ? entriesOf(slice.entries, state) : slice.entries.filter(({ joins }) => joins === state);
      expect(said, state).toHaveLength(shown.filter((entry) => entry.isAbout).length);
    }
  });
});
