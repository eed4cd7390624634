import { describe, expect, it } from 'vitest';
import { selectMatrix } from '../../src/charts/scenario-matrix/slice.ts';
import { signOf } from '../../src/charts/scenario-matrix/stance-mark.ts';
import { matrixStates } from '../../src/charts/scenario-matrix/states.ts';
import { inLocale } from '../../src/i18n/story.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const slice = selectMatrix(dataset);
const english = prepared.find(({ chart }) => chart.id === 'scenario-matrix');
if (english === undefined) throw new Error('The scenario matrix is not registered');
const { assets } = english;

const formOf = (id: string) => slice.forms.find((form) => form.id === id);
const signsOf = (id: string): string[] => (formOf(id)?.positions ?? []).map(({ stance }) => signOf(stance));
const voicesWith = (id: string, sign: string): string[] =>
  (formOf(id)?.positions ?? []).filter(({ stance }) => signOf(stance) === sign).map(({ voiceId }) => voiceId);

describe('what the words say of the stances', () => {
  it('finds the invasion alone rejected and without a backer', () => {
    const unbacked = slice.forms.filter(({ id }) => !signsOf(id).includes('backs'));
    expect(unbacked.map(({ id }) => id)).toEqual(['scenario-direct-invasion', 'scenario-surveillance']);
    const rejected = unbacked.filter(({ id }) => signsOf(id).includes('rejects'));
    expect(rejected.map(({ id }) => id)).toEqual(['scenario-direct-invasion']);
    expect(assets.stateStrings('whole').headline).toMatch(/Only an.*invasion.*is rejected here and has no backer/);
  });

  it('counts an explanation as no stand', () => {
    expect(voicesWith('scenario-surveillance', 'reports')).toEqual(['sergio-de-la-pena']);
  });

  it('names those who reject the invasion and the one who doubts it', () => {
    expect(voicesWith('scenario-direct-invasion', 'rejects').toSorted()).toEqual(['claudia-sheinbaum', 'mike-waltz']);
    expect(voicesWith('scenario-direct-invasion', 'unlikely')).toEqual(['javier-oliva']);
  });

  it('finds no two voices alike on special forces', () => {
    const signs = signsOf('scenario-covert-special-forces');
    expect(new Set(signs).size).toBe(signs.length);
    expect(signs.length).toBeGreaterThan(2);
  });

  it('finds backers of working together in both countries', () => {
    expect(voicesWith('scenario-joint-cooperation', 'backs').toSorted()).toEqual([
      'claudia-sheinbaum',
      'sergio-de-la-pena',
    ]);
  });

  it('counts words about something else as not stated', () => {
    expect(voicesWith('scenario-training', 'backs')).not.toContain('sergio-de-la-pena');
    expect(formOf('scenario-air-strikes')?.positions.map(({ voiceId }) => voiceId)).not.toContain('sergio-de-la-pena');
    expect(formOf('scenario-fto-sanctions')?.positions.map(({ voiceId }) => voiceId)).not.toContain(
      'claudia-sheinbaum',
    );
    expect(slice.silent.map(({ id }) => id).toSorted()).toEqual(['dan-crenshaw', 'jd-vance', 'pam-bondi', 'tom-homan']);
  });

  it('leaves out the article’s own narration', () => {
    expect(slice.voices.map(({ id }) => id)).not.toContain('article-narration');
  });
});

describe.each(sizeNames)('the %s scenario matrix', (size) => {
  it('draws a sign only where the record has a stance, and ties it to a quotation or a claim', () => {
    const stated = new Set(
      slice.forms.flatMap((form) => form.positions.map(({ voiceId }) => `stance-${form.id}-${voiceId}`)),
    );
    for (const state of matrixStates) {
      const signs = assets.marks(state, size).filter(({ key }) => key.startsWith('stance-'));
      expect(signs.length, state).toBeGreaterThan(0);
      for (const { key, record } of signs) {
        expect(stated, key).toContain(key);
        expect(dataset.quotes.has(record ?? '') || dataset.claims.has(record ?? ''), key).toBe(true);
      }
    }
  });

  it.each(matrixStates)('names every sign that %s draws', (state) => {
    const marks = assets.marks(state, size);
    const named = new Set(marks.filter(({ kind }) => kind === 'text').map(({ key }) => key));
    const drawn = slice.forms.flatMap((form) =>
      form.positions
        .map(({ voiceId, stance }) => ({ cell: `${form.id}-${voiceId}`, sign: signOf(stance) }))
        .filter(({ cell }) => marks.some(({ key }) => key === `stance-${cell}`)),
    );
    expect(drawn.length).toBeGreaterThan(0);
    const unnamed = drawn.filter(({ cell, sign }) => !named.has(`key-word-${sign}`) && !named.has(`word-${cell}`));
    expect(unnamed).toEqual([]);
  });

  it('says what a stance rests on in the table', () => {
    for (const { basis } of slice.forms.flatMap(({ positions }) => positions)) {
      expect(assets.table('whole').rows.flat()).toContain(inLocale(basis, 'en'));
    }
  });

  it('shows every form in the whole', () => {
    const keys = assets.marks('whole', size).map(({ key }) => key);
    expect(slice.forms.filter(({ id }) => !keys.includes(`form-${id}`))).toEqual([]);
  });
});

describe.each(['medium', 'wide'] as const)('the %s scenario matrix', (size) => {
  it('keeps the forms of the states before, so that they move', () => {
    const before = assets.marks('overt', size).filter(({ key }) => key.startsWith('stance-'));
    const after = new Set(assets.marks('covert', size).map(({ key }) => key));
    expect(before.filter(({ key }) => !after.has(key))).toEqual([]);
  });
});
