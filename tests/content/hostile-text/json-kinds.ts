import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JSONPath } from 'jsonc-parser';

/** The parts of a JSON Schema that tell where a value is free text. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
}

/** A kind of text field: a collection, and the way to the field with the places of lists and the names of maps left open. */
export interface TextKind {
  /** `claims: records.*.statement.en` */
  readonly name: string;
  readonly isAddress: boolean;
  readonly sites: readonly TextSite[];
}

/** A field of such a kind. */
export interface TextSite {
  /** From the content's folder. */
  readonly file: string;
  readonly path: JSONPath;
  /** What it holds; undefined where the field may be and is not. */
  readonly text: string | undefined;
}

/** Fields that may be and are nowhere are tried in so many of the places that lack them, at most. */
const mostAbsent = 30;

/**
 * Every kind of text field that the schemas of the JSON files know, with the fields of that kind. The schemas are those in
 * `content/schema`; what they hold to words of a list, to ids or to dates is no free text.
 * @param folder of the content
 * @param files JSON files from there, as they were read
 */
export function jsonTextKinds(files: ReadonlyMap<string, unknown>, schemaFolder = 'content/schema'): TextKind[] {
  const named = new Set([...files.keys()].map(schemaOf));
  const unread = readdirSync(schemaFolder).filter((name) => !named.has(name));
  if (unread.length > 0) throw new Error(`No file has the schema ${unread.join(', ')}.`);
  const kinds = new Map<string, { isAddress: boolean; there: TextSite[]; absent: TextSite[] }>();
  for (const [file, value] of files) {
    const schema = JSON.parse(readFileSync(join(schemaFolder, schemaOf(file)), 'utf8')) as Schema;
    for (const { pattern, field } of textFields(schema)) {
      const name = `${collectionOf(file)}: ${pattern.join('.')}`;
      const kind = kinds.get(name) ?? { isAddress: field.format === 'uri', there: [], absent: [] };
      kinds.set(name, kind);
      for (const [path, text] of placesOf(value, pattern)) {
        if (typeof text === 'string') kind.there.push({ file, path, text });
        else if (text === undefined) kind.absent.push({ file, path, text });
      }
    }
  }
  return [...kinds].map(([name, { isAddress, there, absent }]) => ({
    name,
    isAddress,
    sites: there.length > 0 ? there : absent.slice(0, mostAbsent),
  }));
}

function collectionOf(file: string): string {
  return file.includes('series/') ? 'series' : (/([\w-]+)\.json$/.exec(file)?.[1] ?? file);
}

function schemaOf(file: string): string {
  return `${file.startsWith('locales/') ? 'locale' : (/([\w-]+)\.json$/.exec(file)?.[1] ?? '')}.schema.json`;
}

type Pattern = readonly string[];

/** `*` stands for any place in a list and any name in a map. */
function* textFields(schema: Schema, pattern: Pattern = []): Generator<{ pattern: Pattern; field: Schema }> {
  for (const one of schema.anyOf ?? []) yield* textFields(one, pattern);
  const isFree = (schema.enum ?? schema.const ?? schema.pattern) === undefined || schema.format === 'uri';
  if (schema.type === 'string' && isFree && pattern.at(-1) !== '$schema') yield { pattern, field: schema };
  if (schema.items !== undefined) yield* textFields(schema.items, [...pattern, '*']);
  if (typeof schema.additionalProperties === 'object')
    yield* textFields(schema.additionalProperties, [...pattern, '*']);
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    // The editors' reasons for silences reach no page.
    if (key !== '$silence') yield* textFields(inner, [...pattern, key]);
  }
}

/** The places that a pattern names in a value, also where the last field is missing. */
function* placesOf(value: unknown, [step, ...rest]: Pattern, path: JSONPath = []): Generator<[JSONPath, unknown]> {
  if (step === undefined) {
    yield [path, value];
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (step !== '*') {
    const inner = (value as Readonly<Record<string, unknown>>)[step];
    if (inner !== undefined || rest.length === 0) yield* placesOf(inner, rest, [...path, step]);
    return;
  }
  for (const [key, inner] of Object.entries(value))
    if (key !== '$silence') yield* placesOf(inner, rest, [...path, Array.isArray(value) ? Number(key) : key]);
}
