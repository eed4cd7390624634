import type { z } from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { isReference } from '../../data/references.ts';
import { collectionSchemas, type CollectionName } from '../../data/schema/collections.ts';
import { seriesSchemas, type SeriesId } from '../../data/schema/series.ts';

/** A change of a record that its schema allows. */
export interface Alteration {
  /** What is changed, with `*` for every item of a list: `value`, `rows.*.deaths`. */
  readonly field: string;
  readonly dataset: Dataset;
}

type Path = readonly (string | number)[];

/**
 * Changes each field of a record, one at a time, to something else that its schema allows: what any of these changes moves is
 * what the record touches. A field of a list's items is changed in all of them together.
 * @param dataset the dataset
 * @param collection the record's collection
 * @param id the record's id
 * @throws Error when the dataset lacks the record
 */
export function alterRecord(dataset: Dataset, collection: CollectionName | 'series', id: string): Alteration[] {
  const { record, schema, fields } = openRecord(dataset, collection, id);
  return [...fields].flatMap(([field, paths]) => {
    const changed = alterLeaves(schema, record, paths);
    return changed === record ? [] : [{ field, dataset: withRecord(dataset, collection, id, changed) }];
  });
}

/**
 * Changes some fields of a record together.
 * @param names what `alterRecord` calls them
 * @returns the record as it then is
 * @throws Error when the dataset lacks the record
 */
export function alterTogether(
  dataset: Dataset,
  collection: CollectionName | 'series',
  id: string,
  names: readonly string[],
): unknown {
  const { record, schema, fields } = openRecord(dataset, collection, id);
  return alterLeaves(
    schema,
    record,
    names.flatMap((name) => fields.get(name) ?? []),
  );
}

interface OpenRecord {
  readonly record: unknown;
  readonly schema: z.ZodType;
  /** The ways to its single values, by field. */
  readonly fields: ReadonlyMap<string, readonly Path[]>;
}

function openRecord(dataset: Dataset, collection: CollectionName | 'series', id: string): OpenRecord {
  const record: unknown = dataset[collection].get(id);
  if (record === undefined) throw new Error(`The dataset has no ${collection} record "${id}".`);
  const schema = collection === 'series' ? seriesSchemas[id as SeriesId] : collectionSchemas[collection];
  const fields = Map.groupBy(leavesOf(record), (path) =>
    path.map((key) => (typeof key === 'number' ? '*' : key)).join('.'),
  );
  fields.delete('id');
  return { record, schema, fields };
}

function alterLeaves(schema: z.ZodType, record: unknown, paths: readonly Path[]): unknown {
  return paths.reduce<unknown>((value, path) => alterLeaf(schema, value, path), record);
}

/** The dataset with another record in the place of one. */
function withRecord(dataset: Dataset, collection: keyof Dataset, id: string, record: unknown): Dataset {
  const records = new Map<string, unknown>(dataset[collection]);
  return { ...dataset, [collection]: records.set(id, record) };
}

/** The ways to every single value inside a value; a list of references is one of them. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  if (Array.isArray(value)) {
    const isReferences = value.length > 0 && isReference([...path, 0]);
    return isReferences ? [path] : value.flatMap((item, index) => leavesOf(item, [...path, index]));
  }
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

/** The record with the first other value at a path that its schema takes; the record itself where it takes none. */
function alterLeaf(schema: z.ZodType, record: unknown, path: Path): unknown {
  for (const candidate of candidatesFor(valueAt(record, path), schema, record, path)) {
    const changed = replaceAt(record, path, candidate);
    if (schema.safeParse(changed).success) return changed;
  }
  return record;
}

function candidatesFor(value: unknown, schema: z.ZodType, record: unknown, path: Path): readonly unknown[] {
  if (Array.isArray(value)) return [value.slice(0, -1)];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value * 2, value / 2, value - 1];
  if (typeof value !== 'string' || isReference(path)) return [];
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  const dates = Number.isNaN(day) ? [] : [new Date(day - 86_400_000).toISOString().slice(0, 10)];
  // Another number where it has one, or none of the old words: else words that give or quote them would still agree.
  const numbers = /\d/.test(value) ? [value.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10))] : [];
  return [
    ...dates,
    ...numbers,
    'Changed.',
    `${value} Changed.`,
    `${value}x`,
    `${value}1`,
    ...othersOf(schema, record, path, value),
  ];
}

/** The other words of a closed list: its schema names them when it refuses a word. */
function othersOf(schema: z.ZodType, record: unknown, path: Path, value: string): readonly unknown[] {
  const issues = schema.safeParse(replaceAt(record, path, '\u0000')).error?.issues ?? [];
  const issue = issues.find((each) => each.code === 'invalid_value' && each.path.join('.') === path.join('.'));
  return issue?.code === 'invalid_value' ? issue.values.filter((each) => each !== value) : [];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);
}

function replaceAt(value: unknown, path: Path, fresh: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return fresh;
  const inner = replaceAt((value as Readonly<Record<string | number, unknown>>)[key], rest, fresh);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner };
}
