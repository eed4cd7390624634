import type { Problem } from '../data/problem.ts';
import { describeAllowed } from '../data/nearest.ts';
import type { Facts } from './facts.ts';
import { report } from './rules.ts';
import type { Position } from '../data/line-index.ts';

/** Collections whose records can stand behind words in a string. */
export const evidenceCollections: readonly string[] = ['claims', 'quotes', 'figures', 'events', 'series'];

/**
 * Checks that evidence names a record of a right collection.
 * @param id the id as written
 * @param collections the collections it may be of
 * @param facts records to look in; without any record (the dataset cannot be read) nothing is said
 * @param file the file the id stands in
 * @param place where
 */
export function checkRecord(
  id: string,
  collections: readonly string[],
  facts: Facts,
  file: string,
  place: Position,
): Problem[] {
  if (facts.records.size === 0) return [];
  const record = facts.records.get(id);
  if (record === undefined) {
    const ids = [...facts.records.values()].filter((one) => collections.includes(one.collection)).map((one) => one.id);
    const message = `The dataset has no record of this id in ${collections.join(', ')}.`;
    return [report('unknown-record', file, place, { message, found: id, allowed: describeAllowed(id, ids, 3) })];
  }
  if (collections.includes(record.collection)) return [];
  const found = `${id}, which stands in ${record.collection}`;
  return [
    report('wrong-collection', file, place, { record: id, found, allowed: `a record of ${collections.join(', ')}` }),
  ];
}
