import { inJson, real, recordOf } from './bad-input.ts';
import type { BadInput } from './bad-input.ts';

const claims = 'dataset/claims.json';
const quotes = 'dataset/quotes.json';
const figures = 'dataset/figures.json';
const first = ['records', 0];
const { claim } = real;
const figure = recordOf('figures').id;
/** A record without its shape is not read, and what refers to it misses it. */
const spreads = true;

/** Records that break the schema, the references or the rules of text. */
export const badRecords: readonly BadInput[] = [
  inJson('a claim without statement', 'missing-field', claims, [...first, 'statement'], undefined, {
    words: '{',
    after: '"records"',
    record: claim,
    spreads,
  }),
  inJson('a claim with an unknown field', 'unknown-field', claims, [...first, 'verdict'], 'x', {
    words: '"verdict"',
    record: claim,
    spreads,
  }),
  inJson('a claim with an unknown status', 'wrong-word', claims, [...first, 'status'], 'true', {
    words: '"status": "true"',
    record: claim,
    spreads,
  }),
  inJson('a claim without source', 'without-source', claims, [...first, 'sourceIds'], [], {
    words: '"sourceIds": []',
    record: claim,
    spreads,
  }),
  inJson('a claim by nobody in the dataset', 'dangling-reference', claims, [...first, 'speakerId'], 'nobody-known', {
    words: 'nobody-known',
    record: claim,
  }),
  inJson('a day that does not exist', 'impossible-date', claims, [...first, 'checkedOn'], '2025-02-30', {
    words: '2025-02-30',
    record: claim,
    spreads,
  }),
  inJson('an id used twice', 'duplicate-id', claims, ['records', 1, 'id'], claim, {
    words: `"id": "${claim}"`,
    after: `"id": "${claim}"`,
    record: claim,
    spreads,
  }),
  inJson('an id in capitals', 'malformed-id', quotes, [...first, 'id'], 'Q-Loud', {
    words: 'Q-Loud',
    record: 'Q-Loud',
    spreads,
  }),
  inJson('a value in words', 'wrong-type', figures, [...first, 'value'], 'many', {
    words: '"many"',
    record: figure,
    spreads,
  }),
  inJson('an unknown unit', 'wrong-word', figures, [...first, 'unit'], 'souls', {
    words: '"souls"',
    record: figure,
    spreads,
  }),
  inJson(
    'a change of direction in a record',
    'forbidden-character',
    claims,
    [...first, 'finding', 'en'],
    'He\u202e did.',
    {
      words: ' did."',
      record: claim,
    },
  ),
];
