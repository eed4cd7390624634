import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { seed } from '../../seed.ts';
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
      { seed, numRuns: 25 },
    );
  });

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
      { seed, numRuns: 40 },
    );
  });
});

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}
