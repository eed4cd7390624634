import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterSlug } from '../mdx/annotate-chapter.ts';
import { silenceField } from '../data/silence.ts';
import { referenceFields } from '../data/references.ts';
import { collectionNames } from '../data/schema/collections.ts';
import type { CollectionName } from '../data/schema/collections.ts';
import type { Story } from '../i18n/story.ts';

/** How many times over a copy of the content has each part of it. */
export interface Scale {
  /** Every record but the scenarios, which are the rows of one graphic, and the series, which are files of their own. */
  readonly records: number;
  /** Every chapter; not more than records, as each copy speaks of records of its own. */
  readonly chapters: number;
}

interface LooseRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

const scaled = collectionNames.filter((name) => name !== 'scenarios');
/** Collections whose records owe the story a place, or a reason for having none. */
const placed = new Set<CollectionName>(['claims', 'quotes', 'figures']);

/**
 * Writes content that is larger than the story's and as right: chapters and records stand in it several times, each time
 * with other ids, names and addresses, and refer to those of their own copy.
 * @param from folder of the story's content
 * @param to folder to write to; it must not exist
 * @param scale how many times over
 */
export function scaleContent(from: string, to: string, scale: Scale): void {
  cpSync(from, to, { recursive: true, filter: (path) => !/\/(?:geo|schema|frozen)$/.test(path) });
  const collections = new Map(scaled.map((name) => [name, readCollection(from, name)]));
  const ids = new Set([...collections.values()].flatMap(({ records }) => records.map(({ id }) => id)));
  for (const [name, file] of collections) {
    const copies = Array.from({ length: scale.records - 1 }, (_, index) => {
      const isTold = index + 1 < scale.chapters;
      return file.records.map((record) => ({
        ...(copyValue(record, index + 1, ids) as LooseRecord),
        ...(!isTold && placed.has(name) ? { unplaced: { en: 'A copy without a chapter.' } } : {}),
        ...(name === 'sources' ? { archiveUrl: 'https://example.org/copy' } : {}),
      }));
    });
    // Series and scenarios are not copied, and name the first copy alone.
    const $silence = name === 'sources' && scale.records > 1 ? { $silence: { 'unused-record': 'A copy.' } } : {};
    const text = JSON.stringify({ ...file, ...$silence, records: [...file.records, ...copies.flat()] }, undefined, 2);
    writeFileSync(join(to, 'dataset', `${name}.json`), text);
  }
  scaleChapters(from, to, scale.chapters);
}

function readCollection(from: string, name: CollectionName) {
  return JSON.parse(readFileSync(join(from, 'dataset', `${name}.json`), 'utf8')) as { records: LooseRecord[] };
}

/** A value of a record with the ids and names of a copy. */
function copyValue(value: unknown, copy: number, ids: ReadonlySet<string>, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => copyValue(item, copy, ids, field));
  if (typeof value === 'string') {
    return (field === 'id' || Object.hasOwn(referenceFields, field)) && ids.has(value) ? copyId(value, copy) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const isNames = field === 'names';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== silenceField)
      .map(([key, inner]) => [
        key,
        isNames ? (inner as string[]).map((form) => `${form} ${lettersOf(copy)}`) : copyValue(inner, copy, ids, key),
      ]),
  );
}

function copyId(id: string, copy: number): string {
  return copy === 0 ? id : `${id}-copy-${copy}`;
}

/** A number as letters, so that names stay without number: A, B … Z, Ba. */
function lettersOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : `${lettersOf(Math.floor(number / 26))}${last.toLowerCase()}`;
}

function scaleChapters(from: string, to: string, copies: number): void {
  const story = JSON.parse(readFileSync(join(from, 'story.json'), 'utf8')) as Story;
  const folders = readdirSync(join(from, 'chapters'));
  const width = String(story.chapters.length * copies - 1).length;
  const slugs = Array.from({ length: copies }, (_, copy) => story.chapters.map((slug) => copyId(slug, copy))).flat();
  for (const folder of folders) {
    const source = join(from, 'chapters', folder);
    const target = join(to, 'chapters', folder);
    rmSync(target, { recursive: true });
    mkdirSync(target);
    for (const name of readdirSync(source)) {
      const text = readFileSync(join(source, name), 'utf8');
      for (let copy = 0; copy < copies; copy += 1) {
        const slug = copyId(chapterSlug(name), copy);
        const number = String(slugs.indexOf(slug)).padStart(Math.max(2, width), '0');
        const own = text.replaceAll(/(\sid="|\]\()([a-z0-9-]+)(?=["\)])/g, (_, before: string, id: string) => {
          return `${before}${copyId(id, copy)}`;
        });
        writeFileSync(join(target, `${number}-${slug}.mdx`), own);
      }
    }
  }
  writeFileSync(join(to, 'story.json'), JSON.stringify({ ...story, chapters: slugs }, undefined, 2));
}
