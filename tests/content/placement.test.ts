import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/data/load-dataset.ts';

const dataset = loadDataset();
const folder = 'content/chapters/en';
const prose = readdirSync(folder)
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n');
const placed = new Set([...prose.matchAll(/<(?:Claim|Figure|Quote) id="([^"]+)"/g)].map(([, id]) => id));

/** The records of one kind that the story owes a place, parted by whether they have one, a reason, or neither. */
function place(records: Iterable<{ id: string; unplaced?: unknown }>): {
  told: string[];
  excused: string[];
  lost: string[];
} {
  const all = [...records];
  const told = all.filter(({ id }) => placed.has(id)).map(({ id }) => id);
  const others = all.filter(({ id }) => !placed.has(id));
  return {
    told,
    excused: others.filter(({ unplaced }) => unplaced !== undefined).map(({ id }) => id),
    lost: others.filter(({ unplaced }) => unplaced === undefined).map(({ id }) => id),
  };
}

const kinds = {
  'quotations of the article': place([...dataset.quotes.values()].filter(({ fromArticle }) => fromArticle)),
  'quotations of the record': place([...dataset.quotes.values()].filter(({ fromArticle }) => !fromArticle)),
  claims: place(dataset.claims.values()),
  figures: place(dataset.figures.values()),
};

describe.each(Object.entries(kinds))('the %s', (kind, { told, excused, lost }) => {
  it('each have a place in the prose, or a reason for having none', () => {
    console.log(`${kind}: ${told.length} in the prose, ${excused.length} with a reason, ${lost.length} without`);
    expect(told.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});

it('no record both has a place and a reason for having none', () => {
  const records = [...dataset.quotes.values(), ...dataset.claims.values(), ...dataset.figures.values()];
  expect(records.filter(({ id, unplaced }) => unplaced !== undefined && placed.has(id))).toEqual([]);
});
