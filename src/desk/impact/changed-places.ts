import type { JSONPath } from 'jsonc-parser';
import { textsIn } from '../../check/chapter-reading.ts';
import type { ContentReading } from '../../check/content-reading.ts';
import { locateValue, type JsonFile } from '../../data/json-file.ts';
import { fileStart } from '../../data/line-index.ts';
import type { Location } from '../../data/load-dataset.ts';
import { allRecords } from '../../data/select.ts';

/** A place of the content that is not what it was, where an editor finds it. */
export interface ChangedPlace extends Location {
  /** The record and its field, or the key of words; empty in a chapter. */
  readonly what: string;
}

/** Everything in the content that is not what it was, by kind. */
export interface ChangedPlaces {
  readonly records: readonly ChangedPlace[];
  /** Words of charts and of the columns of their data. */
  readonly words: readonly ChangedPlace[];
  /** Labels of pages, and what the story says of itself: both stand on many pages. */
  readonly everywhere: readonly ChangedPlace[];
  /** The first line of each chapter and page that reads otherwise. */
  readonly texts: readonly ChangedPlace[];
}

/**
 * Finds what differs between two states of the content.
 * @param before the content as it was, from any folder
 * @param after the content as it is; places are in it
 */
export function changedPlaces(before: ContentReading, after: ContentReading): ChangedPlaces {
  const strings = after.strings.flatMap(({ json, locale }) =>
    inJson(before.strings.find((each) => each.locale === locale)?.json, json),
  );
  const isLabel = ({ what }: ChangedPlace): boolean => what.startsWith('interface.');
  return {
    records: inRecords(before, after),
    words: strings.filter((place) => !isLabel(place)),
    everywhere: [...strings.filter(isLabel), ...inJson(before.story.json, after.story.json)],
    texts: inTexts(before, after),
  };
}

function inRecords(before: ContentReading, after: ContentReading): ChangedPlace[] {
  const [past, now] = [before, after].map(({ dataset: { dataset } }) => dataset && allRecords(dataset));
  return [...new Set([...(past?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((id) => {
    const at = (path: JSONPath, what: string): ChangedPlace[] => {
      const place = after.dataset.locate(id, path);
      return place === undefined ? [] : [{ ...place, what }];
    };
    if (past?.has(id) !== true) return at([], `${id} (new)`);
    const gone = before.dataset.locate(id);
    if (now?.has(id) !== true) return gone ? [{ file: inFolder(gone.file), ...fileStart, what: `${id} (gone)` }] : [];
    return differences(past.get(id), now.get(id)).flatMap((path) => at(path, `${id} ${path.join('.')}`));
  });

  function inFolder(file: string): string {
    return after.folder + file.slice(before.folder.length);
  }
}

function inJson(past: JsonFile | undefined, now: JsonFile): ChangedPlace[] {
  return differences(past?.value, now.value).map((path) => ({
    file: now.file,
    ...locateValue(now, path),
    what: path.join('.'),
  }));
}

function inTexts(before: ContentReading, after: ContentReading): ChangedPlace[] {
  const [past, now] = [before, after].map(
    ({ folder, folders }) =>
      new Map(
        textsIn(folders).flatMap(({ source }) => (source ? [[source.file.slice(folder.length), source.text]] : [])),
      ),
  );
  return [...new Set([...(past?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((name) => {
    const [old, fresh] = [past?.get(name), now?.get(name)];
    if (old === fresh) return [];
    const [oldLines, freshLines] = [old, fresh].map((text) => text?.split('\n') ?? []);
    const first = freshLines?.findIndex((line, index) => line !== oldLines?.[index]) ?? -1;
    const line = first < 0 ? Math.max(freshLines?.length ?? 0, 1) : first + 1;
    const what = old === undefined ? '(new)' : fresh === undefined ? '(gone)' : '';
    return [{ file: after.folder + name, line, column: 1, what }];
  });
}

/** The ways to the values that differ; a list that grew or shrank differs as a whole. */
function differences(before: unknown, after: unknown, path: JSONPath = []): JSONPath[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;
  if (!isBranch(before) || !isBranch(after)) return [path];
  if (Array.isArray(before) !== Array.isArray(after)) return [path];
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) return [path];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    differences((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], [
      ...path,
      Array.isArray(after) ? Number(key) : key,
    ]),
  );
}
