import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJsonFile } from './json-file.ts';
import type { JsonFile } from './json-file.ts';
import { describeAllowed } from './nearest.ts';
import type { Problem } from './problem.ts';
import { checkShape } from './shape.ts';
import type { Part } from './shape.ts';
import { collectionNames } from './schema/collections.ts';
import type { CollectionName } from './schema/collections.ts';
import { seriesSchemas } from './schema/series.ts';
import type { SeriesId } from './schema/series.ts';

/** The records of each collection as they stand in the files, right or wrong. */
export type PartsByCollection = ReadonlyMap<CollectionName | 'series', readonly Part[]>;

/** The dataset's files, opened. */
export interface DatasetFiles {
  readonly parts: PartsByCollection;
  /** Collections of which every record could be read. */
  readonly whole: ReadonlySet<CollectionName | 'series'>;
  /** What is wrong with the files themselves. */
  readonly problems: readonly Problem[];
}

interface Opened {
  readonly collection: CollectionName | 'series';
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
  readonly whole: boolean;
}

/**
 * Opens every file of the dataset and takes it apart into records, without looking into them.
 * @param contentDir the folder that holds `dataset/`
 */
export function openDataset(contentDir: string): DatasetFiles {
  const folder = join(contentDir, 'dataset');
  const name = `${contentDir.replaceAll('\\', '/')}/dataset`;
  const opened: readonly Opened[] = [
    ...collectionNames.map((collection) => {
      const file = `${collection}.json`;
      const json = readJsonFile(join(folder, file), `${name}/${file}`);
      return openOnce(json, () => openCollection(collection, json));
    }),
    ...seriesIds.map((id) => {
      const json = readJsonFile(join(folder, 'series', `${id}.json`), `${name}/series/${id}.json`);
      return openOnce(json, () => openSeries(id, json));
    }),
  ];
  const names = [...collectionNames, 'series'] as const;
  const of = (collection: CollectionName | 'series') => opened.filter((file) => file.collection === collection);
  return {
    parts: new Map(names.map((collection) => [collection, of(collection).flatMap((file) => file.parts)])),
    whole: new Set(names.filter((collection) => of(collection).every((file) => file.whole))),
    problems: [...unknownFiles(folder, name), ...opened.flatMap((file) => file.problems)],
  };
}

const seriesIds = Object.keys(seriesSchemas) as SeriesId[];

/** A file that was not read anew is not taken apart anew, so that its records are the same. */
const openedBefore = new WeakMap<JsonFile, Opened>();

function openOnce(json: JsonFile, open: () => Opened): Opened {
  const opened = openedBefore.get(json) ?? open();
  openedBefore.set(json, opened);
  return opened;
}

function openCollection(collection: CollectionName, json: JsonFile): Opened {
  const frame = z.strictObject({
    $schema: z.literal(`../schema/${collection}.schema.json`),
    records: z.array(z.unknown()),
  });
  const records: unknown = (json.value as { records?: unknown } | null | undefined)?.records;
  const list: readonly unknown[] = Array.isArray(records) ? records : [];
  const parts = list.map((value, index) => ({ json, path: ['records', index], value, record: readId(value) }));
  const problems = [...json.problems, ...checkFrame(json, frame, undefined)];
  return { collection, parts, problems, whole: json.intact && Array.isArray(records) };
}

function openSeries(id: SeriesId, json: JsonFile): Opened {
  const frame = z.looseObject({ $schema: z.literal(`../../schema/${id}.schema.json`) });
  const problems = [...json.problems, ...checkFrame(json, frame, id)];
  const value = json.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { collection: 'series', parts: [], problems, whole: false };
  }
  const series = Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
  return { collection: 'series', parts: [{ json, path: [], value: series, record: id }], problems, whole: json.intact };
}

function checkFrame(json: JsonFile, frame: z.ZodType, record: string | undefined): Problem[] {
  return json.intact ? checkShape({ json, path: [], value: json.value, record }, frame).problems : [];
}

function readId(value: unknown): string | undefined {
  const id: unknown = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

function unknownFiles(folder: string, name: string): Problem[] {
  const expected = new Set(
    [...collectionNames, ...seriesIds.map((id) => `series/${id}`)].map((file) => `${file}.json`),
  );
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !expected.has(file))
    .map((file) => ({
      file: `${name}/${file}`,
      line: 1,
      column: 1,
      rule: 'unknown-file',
      message: 'The dataset has no such file.',
      found: file,
      allowed: describeAllowed(file, [...expected], 2),
    }));
}
