import { expect, it } from 'vitest';
import { publishersInShort, publishersOf } from '../../../src/components/graphic/publishers.ts';
import type { Source } from '../../../src/data/schema/source.ts';
import { loadDataset } from '../../../src/data/load-dataset.ts';

const samples: readonly Source[] = [
  { id: 'press', publisher: 'A Paper (on a site)', short: 'A Paper', title: 'Report', type: 'press' },
  { id: 'reference', publisher: 'A Handbook', title: 'Entry', type: 'reference' },
  { id: 'brief', publisher: 'The Office (mirror of a brief)', short: 'The Office', title: 'Brief', type: 'primary' },
  { id: 'table', publisher: 'The Office (library record)', short: 'The Office', title: 'Table', type: 'primary' },
];
const dataset = { ...loadDataset(), sources: new Map(samples.map((source) => [source.id, source])) };
const ids = samples.map(({ id }) => id);

it('names publishers in short, each once, primary ones first', () => {
  expect(publishersInShort(dataset, ids, 3)).toEqual({ named: ['The Office', 'A Handbook', 'A Paper'], more: 0 });
});

it('counts the publishers there is no room for', () => {
  expect(publishersInShort(dataset, ids, 1)).toEqual({ named: ['The Office'], more: 2 });
});

it('names every publisher in full, in the order given, where there is room', () => {
  expect(publishersOf(dataset, ids)).toEqual(samples.map(({ publisher }) => publisher));
});
