import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { JSONPath } from 'jsonc-parser';
import type { Dataset } from './dataset.ts';
import { checkIntegrity } from './integrity.ts';
import type { Placed } from './integrity.ts';
import { locateValue, readJsonFile } from './json-file.ts';
import type { JsonFile, Position } from './json-file.ts';
import { formatProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { checkReferences, problemAt } from './references.ts';
import { checkShape } from './shape.ts';
import type { Part } from './shape.ts';
import { checkText } from './text-safety.ts';
import { collectionNames, collectionSchemas } from './schema/collections.ts';
import type { CollectionName, RecordOf } from './schema/collections.ts';
import { seriesSchemas } from './schema/series.ts';
import type { Series, SeriesId } from './schema/series.ts';

/** Where a record stands. */
export type Location = Position & { readonly file: string };

/** What reading the dataset gives. */
export interface DatasetReading {
  /** The records that have the right shape; absent when a file is missing or not whole. Complete when there is no problem. */
  readonly dataset?: Dataset;
  /** Everything that is wrong, in all files. */
  readonly problems: readonly Problem[];
  /** Where a record stands, or the value at a path inside it; undefined for an unknown id. */
  readonly locate: (recordId: string, path?: JSONPath) => Location | undefined;
}

type PartsByCollection = ReadonlyMap<CollectionName | 'series', readonly Part[]>;

/**
 * Reads the whole dataset and reports every problem at once.
 * @param contentDir the folder that holds `dataset/`
 */
export function readDataset(contentDir = 'content'): DatasetReading {
  const folder = join(contentDir, 'dataset');
  const name = `${contentDir.replaceAll('\\', '/')}/dataset`;
  const collections = collectionNames.map((collection) => {
    const json = readJsonFile(join(folder, `${collection}.json`), `${name}/${collection}.json`);
    return { collection, ...openCollection(collection, json) };
  });
  const series = (Object.keys(seriesSchemas) as SeriesId[]).map((id) => {
    const json = readJsonFile(join(folder, 'series', `${id}.json`), `${name}/series/${id}.json`);
    return openSeries(id, json);
  });
  const opened: readonly Opened[] = [...collections, ...series];
  const parts = new Map<CollectionName | 'series', readonly Part[]>([
    ...collections.map(({ collection, parts: own }) => [collection, own] as const),
    ['series', series.flatMap(({ parts: own }) => own)],
  ]);
  const whole = new Set<CollectionName | 'series'>(collections.filter(({ whole: w }) => w).map((c) => c.collection));
  if (series.every(({ whole: w }) => w)) whole.add('series');

  const records = checkRecords(parts);
  const problems = [
    ...unknownFiles(folder, name),
    ...opened.flatMap((file) => file.problems),
    ...records.problems,
    ...crossProblems(parts, whole),
    ...checkIntegrity(records.checked),
  ];
  const complete = opened.every((file) => file.whole);
  return { ...(complete ? { dataset: toDataset(records) } : {}), problems, locate: locator(parts) };
}

/**
 * Reads the dataset and refuses it when anything is wrong.
 * @param contentDir the folder that holds `dataset/`
 * @throws Error whose message lists every problem, one a line
 */
export function loadDataset(contentDir = 'content'): Dataset {
  const { dataset, problems } = readDataset(contentDir);
  if (dataset === undefined || problems.length > 0) throw new Error(formatProblems(problems));
  return dataset;
}

interface Opened {
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
  /** Whether every record of the file could be read. */
  readonly whole: boolean;
}

function openCollection(collection: CollectionName, json: JsonFile): Opened {
  const root = { json, path: [], value: json.value, record: undefined };
  const frame = z.strictObject({
    $schema: z.literal(`../schema/${collection}.schema.json`),
    records: z.array(z.unknown()),
  });
  const shape = json.intact ? checkShape(root, frame) : undefined;
  const records: unknown = (json.value as { records?: unknown } | undefined)?.records;
  const list: readonly unknown[] = Array.isArray(records) ? records : [];
  const parts = list.map((value, index) => ({ json, path: ['records', index], value, record: readId(value) }));
  const problems = [...json.problems, ...(shape?.problems ?? [])];
  return { parts, problems, whole: json.intact && Array.isArray(records) };
}

function openSeries(id: SeriesId, json: JsonFile): Opened {
  const value = json.value as Record<string, unknown> | null | undefined;
  if (typeof value !== 'object' || value === null) return { parts: [], problems: json.problems, whole: false };
  const { $schema, ...series } = value;
  const frame = z.object({ $schema: z.literal(`../../schema/${id}.schema.json`) });
  const root = { json, path: [], value: { $schema }, record: id };
  const shape = json.intact ? checkShape(root, frame).problems : [];
  const part = { json, path: [], value: series, record: id };
  return { parts: [part], problems: [...json.problems, ...shape], whole: json.intact };
}

function readId(value: unknown): string | undefined {
  const id: unknown = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

type Records = ReturnType<typeof checkRecords>;

function checkRecords(parts: PartsByCollection) {
  const problems: Problem[] = [];
  const check = <Value>(list: readonly Part[], schema: z.ZodType<Value>): Placed<Value>[] =>
    // A file that is not whole is reported as such; what is left of its records would only repeat that.
    list
      .filter((part) => part.json.intact)
      .flatMap((part) => {
        const { value, problems: found } = checkShape(part, schema);
        problems.push(...found);
        return value === undefined ? [] : [{ part, value }];
      });
  const of = <Name extends CollectionName>(name: Name) =>
    check(parts.get(name) ?? [], collectionSchemas[name] as unknown as z.ZodType<RecordOf<Name>>);
  const series = (parts.get('series') ?? []).flatMap((part) =>
    check([part], seriesSchemas[part.record as SeriesId] as unknown as z.ZodType<Series>),
  );
  const checked = {
    claims: of('claims'),
    quotes: of('quotes'),
    figures: of('figures'),
    speakers: of('speakers'),
    sources: of('sources'),
    events: of('events'),
    places: of('places'),
    organizations: of('organizations'),
    scenarios: of('scenarios'),
    corrections: of('corrections'),
    series,
  };
  return { checked, problems };
}

function crossProblems(parts: PartsByCollection, whole: ReadonlySet<CollectionName | 'series'>): Problem[] {
  const known = new Map(
    [...whole].map((name) => [name, new Set((parts.get(name) ?? []).flatMap((p) => p.record ?? []))]),
  );
  const all = [...parts.values()].flat();
  const seen = new Map<string, Part>();
  return all.flatMap((part) => {
    const first = part.record === undefined ? undefined : seen.get(part.record);
    if (part.record !== undefined && first === undefined) seen.set(part.record, part);
    const place = first === undefined ? undefined : locateValue(first.json, first.path);
    const message = `The id is used already in ${first?.json.file}:${place?.line}.`;
    const repeated = first === undefined ? [] : [problemAt(part, ['id'], 'duplicate-id', message, part.record)];
    return [...repeated, ...checkReferences(part, known), ...checkText(part)];
  });
}

function toDataset({ checked }: Records): Dataset {
  const byId = <Value extends { readonly id: string }>(list: readonly Placed<Value>[]): ReadonlyMap<string, Value> =>
    new Map(list.map(({ value }) => [value.id, value]));
  return {
    claims: byId(checked.claims),
    quotes: byId(checked.quotes),
    figures: byId(checked.figures),
    speakers: byId(checked.speakers),
    sources: byId(checked.sources),
    events: byId(checked.events),
    places: byId(checked.places),
    organizations: byId(checked.organizations),
    scenarios: byId(checked.scenarios),
    corrections: byId(checked.corrections),
    series: byId(checked.series),
  };
}

function locator(parts: PartsByCollection): DatasetReading['locate'] {
  const byId = new Map<string, Part>();
  for (const part of [...parts.values()].flat()) {
    if (part.record !== undefined && !byId.has(part.record)) byId.set(part.record, part);
  }
  return (recordId, path = []) => {
    const part = byId.get(recordId);
    return part && { file: part.json.file, ...locateValue(part.json, [...part.path, ...path]) };
  };
}

function unknownFiles(folder: string, name: string): Problem[] {
  const expected = new Set(
    [...collectionNames, ...Object.keys(seriesSchemas).map((id) => `series/${id}`)].map((n) => `${n}.json`),
  );
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return files
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !expected.has(file))
    .map((file) => ({
      file: `${name}/${file}`,
      line: 1,
      column: 1,
      rule: 'unknown-file',
      message: 'The dataset has no such file; a new series is added in src/data/schema/series.ts first.',
    }));
}
