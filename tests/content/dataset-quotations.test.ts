import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/data/load-dataset.ts';

/** The 26 quotations of the article, copied from it character by character. */
const fixture = JSON.parse(readFileSync('tests/fixtures/quotations.json', 'utf8')) as Record<string, string>;
const quotes = [...loadDataset().quotes.values()];
const fromArticle = quotes.filter((quote) => quote.fromArticle);

describe('the quotations of the article', () => {
  it('stand in the dataset character by character, all 26 and no other', () => {
    expect(Object.fromEntries(fromArticle.map(({ id, text }) => [id, text]))).toEqual(fixture);
    expect(fromArticle).toHaveLength(26);
  });

  it('are displayed as they are, but for the comma or period of the sentence around them', () => {
    for (const { id, text, displayText } of fromArticle) {
      expect([text, text.replace(/[,.]$/, ''), `${text}?`], id).toContain(displayText);
    }
  });

  it('say how far each was found: one word for word, six in other words, nineteen in the article alone', () => {
    const count = Object.groupBy(fromArticle, ({ verification }) => verification);
    expect(
      [count['verified-verbatim'], count['verified-paraphrase'], count['single-source']].map((list) => list?.length),
    ).toEqual([1, 6, 19]);
  });

  it('name a wording on record exactly where one was found', () => {
    for (const { id, verification, recordWording } of fromArticle) {
      expect(recordWording !== undefined, id).toBe(verification !== 'single-source');
    }
  });

  it('read the wording on record in a source the quotation names', () => {
    for (const { id, recordSourceId, sourceIds } of quotes) {
      if (recordSourceId !== undefined) expect(sourceIds, id).toContain(recordSourceId);
    }
  });

  it('of speakers of English came through Spanish, those of others are translated', () => {
    for (const { id, speakerId, translated, backTranslated } of fromArticle) {
      const english = ['donald-trump', 'jd-vance', 'tom-homan'].includes(speakerId);
      if (english) expect({ translated, backTranslated }, id).toEqual({ translated: false, backTranslated: true });
      else if (speakerId !== 'rolling-stone')
        expect({ translated, backTranslated }, id).toEqual({ translated: true, backTranslated: false });
    }
  });
});

describe('the quotations from the record', () => {
  it('are marked as not from the article', () => {
    expect(quotes.filter((quote) => !quote.fromArticle)).toHaveLength(11);
  });
});
