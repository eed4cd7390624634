import { createHash } from 'node:crypto';
import type { MdastNode } from 'satteri';
import { parse } from 'yaml';
import type { Chart } from '../charts/core/chart.ts';
import type { Dataset } from '../data/dataset.ts';
import { referencesIn } from '../data/references.ts';
import { allRecords } from '../data/select.ts';
import { textsIn } from './chapter-reading.ts';
import type { ContentReading } from './content-reading.ts';
import { childrenOf, isElement } from './mdx-tree.ts';
import { idsInStory } from './used-records.ts';

/** What of `story.json`, and of a record, no reader sees. */
const unseen = {
  story: ['$schema', 'modified', 'seal', 'properNames'],
  record: ['names', 'unplaced', 'archiveUrl'],
};

/**
 * One hash of all that the story tells its readers: chapters and pages, the words of charts and data files, the records
 * these use and those a receipt shows beside them, corrections of any of them. It stays the same when a file is only
 * formatted anew, its fields or records stand in another order, a comment or a silence is added, or a record changes that
 * the story does not use. The labels of buttons and menus are no part of what is told.
 * @param content the content as it was read, without errors
 * @param charts the charts of the story
 * @returns sixteen hexadecimal digits; nothing where the content could not be read whole
 */
export function hashStory(content: ContentReading, charts: readonly Chart[]): string | undefined {
  const { dataset } = content.dataset;
  const { story } = content.story;
  if (dataset === undefined || story === undefined) return undefined;
  const texts = textsIn(content.folders).map(({ locale, tree }) => [
    locale,
    tree === undefined ? undefined : plainTree(tree),
  ]);
  const words = content.strings.map(({ json }) => {
    const { charts: ofCharts, data } = (json.value ?? {}) as Readonly<Record<string, unknown>>;
    return { charts: ofCharts, data };
  });
  const told = [without(story, unseen.story), texts, words, recordsTold(content, charts, dataset)];
  return createHash('sha256')
    .update(JSON.stringify(inOrder(told)))
    .digest('hex')
    .slice(0, 16);
}

/** The records that readers meet, by their ids. */
function recordsTold(content: ContentReading, charts: readonly Chart[], dataset: Dataset): [string, unknown][] {
  const all = allRecords(dataset);
  const used = [...idsInStory(content, charts, dataset)].filter((id) => all.has(id));
  const told = new Set([...used, ...used.flatMap((id) => referencesIn(all.get(id)))]);
  for (const { id, recordIds } of dataset.corrections.values())
    if (recordIds.some((each) => told.has(each))) told.add(id);
  return [...told].sort().map((id) => [id, without(all.get(id), unseen.record)]);
}

/** A tree without what depends on how its file is formatted: places, comments, the breaks of lines. */
function plainTree(node: MdastNode): unknown {
  if (node.type === 'yaml') return parse(node.value);
  if (node.type === 'text') return node.value;
  const { type, url, depth, value, ordered } = { ...node } as Readonly<Record<string, unknown>>;
  const own = isElement(node) ? { name: node.name, attributes: attributesOf(node) } : { url, depth, value, ordered };
  const inside: unknown[] = [];
  // Expressions are comments; the words on both sides of one are one text.
  for (const each of childrenOf(node)) {
    if (each.type === 'mdxFlowExpression' || each.type === 'mdxTextExpression') continue;
    const plain = plainTree(each);
    const last = inside.at(-1);
    if (typeof plain === 'string' && typeof last === 'string') inside.splice(-1, 1, last + plain);
    else inside.push(plain);
  }
  const words = inside.map((each) => (typeof each === 'string' ? each.replaceAll(/\s+/g, ' ') : each));
  return { type, ...own, inside: words };
}

function attributesOf(element: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): unknown {
  return Object.fromEntries(
    element.attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [[each.name, each.value]] : [])),
  );
}

function without(value: unknown, fields: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => !fields.includes(key)));
}

/** The value with the fields of its objects in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, inner]) => [key, inOrder(inner)]));
}
