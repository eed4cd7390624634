import { readFileSync } from 'node:fs';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { JSONPath } from 'jsonc-parser';
import { referenceFields } from '../../../src/data/references.ts';
import { lineAt } from './mutation.ts';
import type { Files, Mutated, Mutation } from './mutation.ts';

/** The parts of a JSON Schema that tell how a value can be wrong. */
interface Schema {
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
}

/** A value with its place and what its schema says of it. */
interface Site {
  readonly file: string;
  readonly root: unknown;
  readonly path: JSONPath;
  readonly value: unknown;
  readonly schema: Schema;
  readonly record: string | undefined;
}

type Json = Record<string | number, unknown>;

/** Every mutation of every value of the JSON files, by their own schemas. */
export function mutationsInJson(files: Files): Mutation[] {
  return [...files].filter(([file]) => file.endsWith('.json')).flatMap(([file, text]) => mutationsOf(file, text));
}

function mutationsOf(file: string, text: string): Mutation[] {
  const root = JSON.parse(text) as Json;
  const name =
    file === 'story.json' ? 'story' : file.startsWith('locales/') ? 'locale' : /([\w-]+)\.json$/.exec(file)?.[1];
  const schema = JSON.parse(readFileSync(`content/schema/${name ?? ''}.schema.json`, 'utf8')) as Schema;
  const record = file.includes('series/') ? (name ?? '') : undefined;
  return [...walk({ file, root, path: [], value: root, schema, record })].flatMap((site) => [
    ...ofFields(site),
    ...ofValue(site),
    ...ofId(site),
  ]);
}

function* walk(site: Site): Generator<Site> {
  yield site;
  const { value, schema, path } = site;
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  for (const [key, item] of Object.entries(value as Json)) {
    const inner = isList ? schema.items : (schema.properties?.[key] ?? rest);
    if (inner === undefined) continue;
    const record = isList && path.join() === 'records' ? (item as { id: string }).id : site.record;
    yield* walk({ ...site, path: [...path, isList ? Number(key) : key], value: item, schema: inner, record });
  }
}

/** Fields dropped and misspelt. */
function ofFields(site: Site): Mutation[] {
  const { value, schema, path } = site;
  if (schema.properties === undefined || typeof value !== 'object' || value === null) return [];
  const isRecord = path.length === 2 && path[0] === 'records';
  const idOf = (key: string): string | undefined => (isRecord && key === 'id' ? undefined : site.record);
  const dropped = (schema.required ?? []).map((key) =>
    mutation(site, 'required field dropped', key, (object) => omit(object as Json, key), path, idOf(key)),
  );
  const misspelt = Object.keys(value).map((key) =>
    mutation(
      site,
      'field misspelt',
      key,
      (object) =>
        Object.fromEntries(Object.entries(object as Json).map(([name, one]) => [name === key ? `${key}x` : name, one])),
      [...path, `${key}x`],
      idOf(key),
    ),
  );
  return [...dropped, ...misspelt];
}

/** Types, words of a list, dates, numbers and references broken. */
function ofValue(site: Site): Mutation[] {
  const { value, schema, path } = site;
  const field = String(path.findLast((step) => typeof step === 'string'));
  const isId = path.length === 3 && path[0] === 'records' && field === 'id';
  // Without its id a record has no name.
  const isNameless = isId || (path.length === 2 && path[0] === 'records');
  const record = isNameless ? undefined : site.record;
  const set = (kind: string, fresh: unknown, id = record): Mutation => mutation(site, kind, '', () => fresh, path, id);
  const wrong: Mutation[] = path.length === 0 ? [] : [set('type broken', typeof value === 'string' ? 7 : 'many')];
  if (schema.enum !== undefined || schema.const !== undefined)
    wrong.push(set(field === 'unit' ? 'unit spoiled' : 'enum broken', `${String(value)}-x`));
  if (schema.minLength !== undefined) wrong.push(set('text emptied', ''));
  if (schema.minItems !== undefined) wrong.push(set('list emptied', []));
  if (schema.pattern?.includes('\\d{4}') === true) {
    wrong.push(...['2025-02-30', '2025-13', 'March 4'].map((date) => set('date spoiled', date)));
  }
  if (field in referenceFields && typeof value === 'string') {
    wrong.push(set('reference dangled', `${value}-nowhere`));
    if (typeof path.at(-1) === 'number') wrong.push(repeated(site));
  }
  return wrong;
}

/** A reference that stands twice in its list. */
function repeated(site: Site): Mutation {
  const list = site.path.slice(0, -1);
  const length = (valueAt(site.root, list) as unknown[]).length;
  const add = (items: unknown): unknown[] => [...(items as unknown[]), site.value];
  return mutation(
    { ...site, path: list },
    'reference repeated',
    String(site.value),
    add,
    [...list, length],
    site.record,
  );
}

/** An id that another record has. */
function ofId({ path, ...site }: Site): Mutation[] {
  const [list, index, field] = path;
  if (
    field !== 'id' ||
    path.length !== 3 ||
    (list !== 'records' && list !== 'rows') ||
    typeof index !== 'number' ||
    index === 0
  )
    return [];
  const first = String(valueAt(site.root, [list, 0, 'id']));
  const record = list === 'records' ? first : site.record;
  return [mutation({ ...site, path }, 'id doubled', '', () => first, path, record)];
}

function mutation(
  { file, root, path }: Site,
  kind: string,
  key: string,
  change: (value: unknown) => unknown,
  at: JSONPath,
  record: string | undefined,
): Mutation {
  const make = (): Mutated => {
    const content = `${JSON.stringify(changed(root, path, change), undefined, 2)}\n`;
    const tree = parseTree(content);
    const node = tree && findNodeAtLocation(tree, at);
    if (node === undefined) throw new Error(`${at.join('.')} does not stand in ${file}.`);
    const line = lineAt(content, node.offset);
    return { content, lines: [line, line], record };
  };
  return { kind, file, site: [...path, key].join('.'), make };
}

/** A copy of a JSON value in which the value at a path is another. */
function changed(value: unknown, [step, ...rest]: JSONPath, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, at) => (at === step ? changed(item, rest, change) : item) as unknown);
  return Object.fromEntries(
    Object.entries(value as Json).map(([key, item]) => [key, key === step ? changed(item, rest, change) : item]),
  );
}

const omit = (object: Json, key: string): Json =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

const valueAt = (root: unknown, path: JSONPath): unknown =>
  path.reduce<unknown>((value, step) => (value as Json)[step], root);
