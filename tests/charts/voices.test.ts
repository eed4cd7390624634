import { describe, expect, it } from 'vitest';
import { selectVoices, subjectsOf, voicesOfState } from '../../src/charts/voices/slice.ts';
import { voicesStates } from '../../src/charts/voices/states.ts';
import { focusSubject } from '../../src/charts/voices/subjects.ts';
import { quoteSubjects } from '../../src/data/schema/quote.ts';
import { shownWording } from '../../src/data/select.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const slice = selectVoices(dataset);
const { voices } = slice;
const english = prepared.find(({ chart }) => chart.id === 'voices');
if (english === undefined) throw new Error('The voices are not registered');
const { assets } = english;

const sidesOf = (subject: string): Set<string> =>
  new Set(voices.filter((voice) => voice.subject === subject).map(({ side }) => side));

describe('what the words say of the quotations', () => {
  it('takes every quotation that was said, and nothing that is merely set in quotation marks', () => {
    const said = [...dataset.quotes.values()].filter(({ kind }) => kind === 'speech').map(({ id }) => id);
    expect(voices.map(({ quote }) => quote.id).toSorted()).toEqual(said.toSorted());
  });

  it('has a row for every subject', () => {
    expect(subjectsOf(voices).toSorted()).toEqual(Object.keys(quoteSubjects).toSorted());
  });

  it('finds the officials on record and the experts in the article alone', () => {
    for (const { quote, speaker, isOnRecord } of voices) {
      expect(isOnRecord, quote.id).toBe(speaker.side !== 'us-expert' && speaker.side !== 'mx-expert');
    }
  });

  it('finds more words about force than about anything else', () => {
    const counts = subjectsOf(voices).map((subject) => voices.filter((voice) => voice.subject === subject).length);
    const force = voices.filter(({ subject }) => subject === focusSubject).length;
    expect(Math.max(...counts)).toBe(force);
    expect(counts.filter((count) => count === force)).toHaveLength(1);
  });

  it('finds every side speaking of force, and of nothing else', () => {
    const all = new Set(voices.map(({ side }) => side));
    const shared = subjectsOf(voices).filter((subject) => sidesOf(subject).size === all.size);
    expect(shared).toEqual([focusSubject]);
  });

  it('ties each note to what its quotation was about', () => {
    expect(dataset.quotes.get('q-trump-possible')?.occasion.en).toMatch(/special forces/);
    expect(dataset.quotes.get('q-sheinbaum-movie')?.occasion.en).toMatch(/Rolling Stone report/);
  });
});

describe.each(sizeNames)('the %s voices', (size) => {
  it('draws one mark a quotation, tied to it: square or disc by country, open where it stands in the article alone', () => {
    for (const state of voicesStates) {
      const marks = new Map(assets.marks(state, size).map((mark) => [mark.key, mark]));
      for (const { quote, isMexican, isOnRecord } of voicesOfState(slice, state)) {
        const mark = marks.get(`quote-${quote.id}`);
        expect(mark?.kind, `${state} ${quote.id}`).toBe(isMexican ? 'circle' : 'rect');
        expect(mark?.class, quote.id).toBe(`${isMexican ? 'mexico' : 'us'}${isOnRecord ? '' : '-open'}`);
        expect(mark?.record, quote.id).toBe(quote.id);
      }
      expect([...marks.keys()].filter((key) => key.startsWith('quote-'))).toHaveLength(
        voicesOfState(slice, state).length,
      );
    }
  });

  it('shows words only as an exact part of the wording the story shows', () => {
    for (const state of ['washington', 'mexico'] as const) {
      for (const { quote } of voicesOfState(slice, state)) {
        const lines = assets
          .marks(state, size)
          .flatMap((mark) =>
            mark.kind === 'text' && new RegExp(`^words-${quote.id}(-\\d)?$`).test(mark.key) ? [mark.text] : [],
          );
        if (lines.length === 0) continue;
        const quoted = /^“(.*)”$/.exec(lines.join(' '))?.[1];
        expect(quoted, quote.id).toBeDefined();
        expect(shownWording(quote).text, quote.id).toContain(quoted);
      }
    }
  });
});
