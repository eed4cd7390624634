import type { JSONPath } from 'jsonc-parser';
import { locateValue } from './json-file.ts';
import type { Part } from './shape.ts';
import { describeAllowed } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { DatasetRule } from './rules.ts';
import type { CollectionName } from './schema/collections.ts';

/** The collection that a field of ids points to; `any` stands for the whole dataset. */
export const referenceFields: Readonly<Record<string, CollectionName | 'series' | 'any'>> = {
  sourceIds: 'sources',
  recordSourceId: 'sources',
  speakerId: 'speakers',
  organizationId: 'organizations',
  organizationIds: 'organizations',
  placeId: 'places',
  basePlaceId: 'places',
  quoteIds: 'quotes',
  figureIds: 'figures',
  claimId: 'claims',
  claimIds: 'claims',
  seriesId: 'series',
  seriesIds: 'series',
  recordIds: 'any',
};

/** The ids of each collection as far as the files could be read; a collection that could not be read whole is absent. */
export type KnownIds = ReadonlyMap<CollectionName | 'series', ReadonlySet<string>>;

/** A string somewhere in a record. */
export interface StringLeaf {
  readonly path: JSONPath;
  readonly text: string;
}

/**
 * Reports references that lead nowhere and ids that stand twice in one list, whatever the rest of the record looks like.
 * References into a collection that could not be read whole are left alone: its own problem is reported already.
 * @param part a record as it was read
 * @param known the ids that exist
 * @param everyId all of them together, where every collection could be read whole
 */
export function checkReferences(part: Part, known: KnownIds, everyId: ReadonlySet<string> | undefined): Problem[] {
  const leaves = referenceLeaves(part.value);
  return [...danglingReferences(part, leaves, known, everyId), ...repeatedReferences(part, leaves)];
}

/**
 * Every string inside a JSON value with the way to it.
 * @param value any JSON value
 * @param path the way to the value itself
 */
export function stringLeaves(value: unknown, path: JSONPath = []): StringLeaf[] {
  const leaves: StringLeaf[] = [];
  visitStrings(value, (text, at) => leaves.push({ path: [...at], text }), [...path]);
  return leaves;
}

/**
 * Visits every string inside a JSON value: a large dataset has too many to keep a list of their paths.
 * @param value any JSON value
 * @param visit is told a string and the way to it, which holds until it returns
 * @param path the way to the value itself; it is as before in the end
 */
export function visitStrings(
  value: unknown,
  visit: (text: string, path: Readonly<JSONPath>) => void,
  path: JSONPath = [],
): void {
  if (typeof value === 'string') {
    visit(value, path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    path.push(isList ? Number(key) : key);
    visitStrings(item, visit, path);
    path.pop();
  }
}

/**
 * Ids of the records that a value refers to, in the order of its fields.
 * @param value a record, or any part of one
 */
export function referencesIn(value: unknown): string[] {
  return referenceLeaves(value).map(({ text }) => text);
}

function referenceLeaves(value: unknown): StringLeaf[] {
  const leaves: StringLeaf[] = [];
  visitStrings(value, (text, path) => {
    if (referenceField(path) !== undefined) leaves.push({ path: [...path], text });
  });
  return leaves;
}

function danglingReferences(
  part: Part,
  leaves: readonly StringLeaf[],
  known: KnownIds,
  everyId: ReadonlySet<string> | undefined,
): Problem[] {
  return leaves.flatMap(({ path, text }) => {
    const target = referenceFields[referenceField(path) ?? ''] ?? 'any';
    const ids = target === 'any' ? everyId : known.get(target);
    if (ids === undefined || ids.has(text)) return [];
    const where = target === 'any' ? 'the dataset' : target;
    const message = `"${referenceField(path)}" names a record that is not in ${where}.`;
    return [problemAt(part, path, 'dangling-reference', message, text, describeAllowed(text, [...ids], 3))];
  });
}

function repeatedReferences(part: Part, leaves: readonly StringLeaf[]): Problem[] {
  const seen = new Set<string>();
  return leaves.flatMap(({ path, text }) => {
    const list = JSON.stringify([path.slice(0, -1), text]);
    if (typeof path.at(-1) !== 'number' || !seen.has(list)) {
      seen.add(list);
      return [];
    }
    return [problemAt(part, path, 'repeated-reference', 'The list names the record twice.', text)];
  });
}

/** Whether a path in a record leads to an id of another. */
export function isReference(path: Readonly<JSONPath>): boolean {
  return referenceField(path) !== undefined;
}

/** The field of references that a string stands in, directly or as an item of its list. */
function referenceField(path: Readonly<JSONPath>): string | undefined {
  const field = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
  return typeof field === 'string' && Object.hasOwn(referenceFields, field) ? field : undefined;
}

/**
 * Brings the ids of all collections together.
 * @param known the ids of each collection that could be read whole
 * @returns undefined when a collection that references point to is not among them
 */
export function allIds(known: KnownIds): ReadonlySet<string> | undefined {
  const complete = new Set(Object.values(referenceFields).filter((name) => name !== 'any')).values();
  if ([...complete].some((name) => !known.has(name))) return undefined;
  return new Set([...known.values()].flatMap((ids) => [...ids]));
}

/** Builds a problem about a value of a part. */
export function problemAt(
  part: Part,
  path: JSONPath,
  rule: DatasetRule,
  message: string,
  found?: string,
  allowed?: string,
): Problem {
  const place = locateValue(part.json, [...part.path, ...path]);
  return { file: part.json.file, ...place, rule, record: part.record, message, found, allowed };
}
