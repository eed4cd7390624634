import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { seed } from '../../seed.ts';
import { parseJson } from '../../../src/data/json-file.ts';
import { collectionNames } from '../../../src/data/schema/collections.ts';
import { copyDataset } from './dataset-copy.ts';

const copy = copyDataset();
beforeEach(copy.restore);
afterAll(copy.remove);

/** Fields that every record of the collection has to have. */
const required = {
  claims: ['id', 'statement', 'speakerId', 'occasion', 'status', 'finding', 'sourceIds', 'quoteIds', 'checkedOn'],
  quotes: ['id', 'text', 'displayText', 'fromArticle', 'kind', 'speakerId', 'sourceIds', 'verification'],
  figures: ['id', 'value', 'unit', 'precision', 'label', 'asOf', 'whoSays', 'seenInSource', 'sourceIds'],
  sources: ['id', 'publisher', 'title', 'type'],
  places: ['id', 'name', 'lon', 'lat', 'kind', 'seenInSource'],
} as const;

interface CollectionFile {
  records: Record<string, unknown>[];
}

describe('a file', () => {
  it('of spoiled JSON never throws and is whole exactly when it is JSON', () => {
    const text = copy.read('scenarios.json').slice(0, 3000);
    const spoil = fc.record({
      at: fc.nat({ max: text.length }),
      length: fc.nat({ max: 10 }),
      insert: fc.string({ maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.json(), spoil, (json, { at, length, insert }) => {
        for (const whole of [json, text]) {
          const spoiled = whole.slice(0, at % whole.length) + insert + whole.slice((at % whole.length) + length);
          const { intact, problems } = parseJson(spoiled, 'some.json');
          expect(intact).toBe(isJson(Buffer.from(spoiled)));
          if (!intact) expect(problems.length).toBeGreaterThan(0);
        }
      }),
      { seed },
    );
  });
});

describe('the loader', () => {
  it('always reports a required field that was dropped, in the right file', () => {
    const names = Object.keys(required) as (keyof typeof required)[];
    const spot = fc.constantFrom(...names).chain((name) => {
      const { records } = JSON.parse(copy.read(`${name}.json`)) as CollectionFile;
      return fc.record({
        name: fc.constant(name),
        index: fc.nat({ max: records.length - 1 }),
        field: fc.constantFrom(...required[name]),
      });
    });
    fc.assert(
      fc.property(spot, ({ name, index, field }) => {
        copy.restore();
        const file = JSON.parse(copy.read(`${name}.json`)) as CollectionFile;
        const record = file.records[index] ?? {};
        const id = field === 'id' ? undefined : record.id;
        file.records[index] = Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
        copy.write(`${name}.json`, JSON.stringify(file));
        const rules =
          field === 'sourceIds' ? ['without-source'] : field === 'finding' ? ['without-finding'] : ['missing-field'];
        const found = copy.problems().filter((problem) => rules.includes(problem.rule) && problem.record === id);
        expect(found.map((problem) => problem.file)).toEqual([`content/dataset/${name}.json`]);
      }),
      { seed, numRuns: 15 },
    );
  }, 120_000);

  it('never throws on spoiled bytes, and reports whatever is no longer JSON', () => {
    const spoil = fc.record({
      name: fc.constantFrom(...collectionNames.filter((name) => name !== 'corrections')),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 40 }),
      bytes: fc.uint8Array({ maxLength: 20 }),
    });
    fc.assert(
      fc.property(spoil, ({ name, at, length, bytes }) => {
        copy.restore();
        const whole = Buffer.from(copy.read(`${name}.json`));
        const start = Math.floor(at * whole.length);
        const spoiled = Buffer.concat([whole.subarray(0, start), bytes, whole.subarray(start + length)]);
        copy.write(`${name}.json`, spoiled);
        const problems = copy.problems();
        if (!isJson(spoiled)) expect(problems.some(({ file }) => file === `content/dataset/${name}.json`)).toBe(true);
      }),
      { seed, numRuns: 12 },
    );
  }, 120_000);
});

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}
