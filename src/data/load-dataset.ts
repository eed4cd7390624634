import type { z } from 'zod';
import type { JSONPath } from 'jsonc-parser';
import type { Dataset } from './dataset.ts';
import { openDataset } from './dataset-files.ts';
import type { DatasetFiles, PartsByCollection } from './dataset-files.ts';
import { checkIntegrity } from './integrity.ts';
import type { Placed } from './integrity.ts';
import { locateValue } from './json-file.ts';
import type { Position } from './line-index.ts';
import { formatProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { allIds, checkReferences, problemAt } from './references.ts';
import { checkShape } from './shape.ts';
import type { Part } from './shape.ts';
import { checkText } from './text-safety.ts';
import { recordKinds } from './record-kinds.ts';
import { collectionSchemas } from './schema/collections.ts';
import type { CollectionName, RecordOf } from './schema/collections.ts';
import { seriesSchemas } from './schema/series.ts';
import type { Series, SeriesId } from './schema/series.ts';

/** Where a record stands. */
export type Location = Position & { readonly file: string };

/** What reading the dataset gives. */
export interface DatasetReading {
  /**
   * The records that have the right shape; absent when a file is missing or not whole. Complete when there is no problem.
   */
  readonly dataset?: Dataset;
  /** The records of each collection as they stand in the files, right or wrong. */
  readonly parts: PartsByCollection;
  /** Everything that is wrong, in all files. */
  readonly problems: readonly Problem[];
  /** Where a record stands, or the value at a path inside it; undefined for an unknown id. */
  readonly locate: (recordId: string, path?: JSONPath) => Location | undefined;
}

/**
 * Reads the whole dataset and reports every problem at once.
 * @param contentDir the folder that holds `dataset/`
 */
export function readDataset(contentDir = 'content'): DatasetReading {
  const files = openDataset(contentDir);
  const { checked, problems } = checkRecords(files.parts);
  const complete = files.whole.size === Object.keys(recordKinds).length;
  return {
    ...(complete ? { dataset: toDataset(checked) } : {}),
    parts: files.parts,
    problems: [...files.problems, ...problems, ...checkAcross(files), ...checkIntegrity(checked)],
    locate: locator(files.parts),
  };
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

type CheckedRecords = ReturnType<typeof checkRecords>['checked'];

/** The shapes of records that were checked before, and have not been read anew. */
const shapes = new WeakMap<Part, ReturnType<typeof checkShape>>();

/** Shape: each record by itself. */
function checkRecords(parts: PartsByCollection) {
  const problems: Problem[] = [];
  const check = <Value>(part: Part, schema: z.ZodType<Value>): Placed<Value>[] => {
    // A file that is not whole is reported as such; what is left of its records would only repeat that.
    if (!part.json.intact) return [];
    const shape = (shapes.get(part) ?? checkShape(part, schema)) as ReturnType<typeof checkShape<z.ZodType<Value>>>;
    shapes.set(part, shape);
    problems.push(...shape.problems);
    return shape.value === undefined ? [] : [{ part, value: shape.value }];
  };
  const of = <Name extends CollectionName>(name: Name) =>
    (parts.get(name) ?? []).flatMap((part) =>
      check(part, collectionSchemas[name] as unknown as z.ZodType<RecordOf<Name>>),
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
    series: (parts.get('series') ?? []).flatMap((part) =>
      check(part, seriesSchemas[part.record as SeriesId] as unknown as z.ZodType<Series>),
    ),
  };
  return { checked, problems };
}

/** Ids, references and text of every record that could be read, whatever its shape. */
function checkAcross({ parts, whole }: DatasetFiles): Problem[] {
  const idsOf = (name: CollectionName | 'series') => (parts.get(name) ?? []).flatMap((part) => part.record ?? []);
  const known = new Map([...whole].map((name) => [name, new Set(idsOf(name))]));
  const seen = new Map<string, Part>();
  const everyId = allIds(known);
  return [...parts.values()].flat().flatMap((part) => {
    const first = part.record === undefined ? undefined : seen.get(part.record);
    if (part.record !== undefined && first === undefined) seen.set(part.record, part);
    return [...repeatedId(part, first), ...checkReferences(part, known, everyId), ...checkText(part)];
  });
}

function repeatedId(part: Part, first: Part | undefined): Problem[] {
  if (first === undefined) return [];
  const { line } = locateValue(first.json, first.path);
  const message = `The id is used already in ${first.json.file}, line ${line}.`;
  return [problemAt(part, ['id'], 'duplicate-id', message, part.record)];
}

function toDataset(checked: CheckedRecords): Dataset {
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
