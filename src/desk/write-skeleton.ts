import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { openDataset } from '../data/dataset-files.ts';
import { locateValue, readJsonFile, type JsonFile } from '../data/json-file.ts';
import { recordKinds } from '../data/record-kinds.ts';
import { collectionNames, collectionSchemas } from '../data/schema/collections.ts';
import { recordId } from '../data/schema/id.ts';
import { locales } from '../i18n/locales.ts';
import { skeletonOf } from './skeleton.ts';

/** What was written, for the editor: places as `file:line`, and what is still empty there. */
export interface Written {
  readonly places: readonly string[];
  readonly toFill: readonly string[];
}

/** What an editor can ask for: a record of any collection, or a chapter. */
export const skeletonKinds = [...collectionNames.map((name) => recordKinds[name]), 'chapter'];

/**
 * Writes an empty record behind the others of its file, or an empty chapter behind the last one.
 * @param kind one of `skeletonKinds`
 * @param id id of the record, or slug of the chapter
 * @param contentDir folder of the content
 * @returns where it was written
 * @throws Error with a plain sentence when the kind is unknown, the id is malformed or taken, or a file cannot be read
 */
export async function writeSkeleton(kind: string, id: string, contentDir = 'content'): Promise<Written> {
  if (!skeletonKinds.includes(kind))
    throw new Error(`There is no kind "${kind}". Allowed: ${skeletonKinds.join(', ')}.`);
  if (!recordId.safeParse(id).success)
    throw new Error(`"${id}" is no id. Allowed: lower-case words and numbers joined by hyphens, as claim-six-cartels.`);
  if (kind === 'chapter') return writeChapter(id, contentDir);

  const collection = collectionNames.find((name) => recordKinds[name] === kind) ?? 'claims';
  const { parts } = openDataset(contentDir);
  const taken = [...parts.values()].flat().find(({ record }) => record === id);
  if (taken !== undefined) throw new Error(`The id "${id}" is taken: ${placeIn(taken.json, taken.path)}.`);
  const { record, toFill } = skeletonOf(collectionSchemas[collection], id);
  const file = `${contentDir}/dataset/${collection}.json`;
  await insertLast(file, ['records'], record);
  const last = parts.get(collection)?.length ?? 0;
  return { places: [placeIn(readJsonFile(file, file), ['records', last])], toFill };
}

async function writeChapter(slug: string, contentDir: string): Promise<Written> {
  const story = `${contentDir}/story.json`;
  const json = readJsonFile(story, story);
  const chapters = (json.value as { chapters?: string[] } | undefined)?.chapters ?? [];
  if (chapters.includes(slug))
    throw new Error(`The chapter "${slug}" is there already: ${placeIn(json, ['chapters'])}.`);
  const numbers = readdirSync(join(contentDir, 'chapters', locales[0])).map((name) => Number.parseInt(name, 10));
  const number = String(Math.max(0, ...numbers.filter((each) => !Number.isNaN(each))) + 1).padStart(2, '0');
  const files = locales.map((locale) => `${contentDir}/chapters/${locale}/${number}-${slug}.mdx`);
  const there = files.find((file) => existsSync(file));
  if (there !== undefined) throw new Error(`${there} is there already.`);
  for (const file of files) writeFileSync(file, "---\ntitle: ''\nsummary: ''\n---\n");
  await insertLast(story, ['chapters'], slug);
  return {
    places: [...files.map((file) => `${file}:1`), placeIn(readJsonFile(story, story), ['chapters', chapters.length])],
    toFill: ['title', 'summary', 'words'],
  };
}

/** Adds a value to the end of a list, and leaves the rest of the file as it stands. */
async function insertLast(file: string, list: JSONPath, value: unknown): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const edits = modify(text, [...list, -1], value, {
    isArrayInsertion: true,
    formattingOptions: { insertSpaces: true },
  });
  const options = (await resolveConfig(join(import.meta.dirname, '../../package.json'))) ?? {};
  writeFileSync(file, await format(applyEdits(text, edits), { ...options, plugins: [], parser: 'json' }));
}

function placeIn(json: JsonFile, path: JSONPath): string {
  return `${json.file}:${locateValue(json, path).line}`;
}
