import type { Chart } from '../charts/core/chart.ts';
import type { Dataset } from '../data/dataset.ts';
import { locateValue } from '../data/json-file.ts';
import type { Problem } from '../data/problem.ts';
import { referencesIn, stringLeaves } from '../data/references.ts';
import type { Part } from '../data/shape.ts';
import type { ContentReading } from './content-reading.ts';
import { isElement, childrenOf } from './mdx-tree.ts';
import { report } from './rules.ts';

/**
 * Warns of records nobody uses, and of sources on which one record alone rests and of which no copy is kept.
 * @param content the content as it was read, otherwise without errors
 * @param charts the charts of the story
 */
export function checkRecordUse(content: ContentReading, charts: readonly Chart[]): Problem[] {
  const { dataset } = content.dataset;
  if (dataset === undefined) return [];
  const parts = new Map(
    [...content.dataset.parts.values()]
      .flat()
      .flatMap((part) => (part.record === undefined ? [] : [[part.record, part]])),
  );
  const references = [...parts.values()].map(
    (part) => new Set(referencesIn(part.value).filter((id) => id !== part.record)),
  );
  const citing = new Map<string, number>();
  for (const id of references.flatMap((ids) => [...ids])) citing.set(id, (citing.get(id) ?? 0) + 1);
  const used = new Set([
    ...citing.keys(),
    ...idsInWords(content),
    ...idsInCharts(charts, dataset),
    ...idsOfOtherUse(content, dataset),
  ]);
  const lost = [...parts.values()].filter(
    (part) => !used.has(part.record ?? '') && (part.value as { unplaced?: unknown }).unplaced === undefined,
  );
  return [...lost.map((part) => problemOf('unused-record', part)), ...unarchivedSources(parts, citing, dataset)];
}

/** Ids that evidence names, in chapters, pages and strings. */
function idsInWords(content: ContentReading): string[] {
  return textsOf(content).flatMap((text) =>
    [...text.matchAll(/\sid="([^"]+)"|\]\(([^)]+)\)/g)].map(([, id, link]) => id ?? link ?? ''),
  );
}

function textsOf({ story, strings, folders }: ContentReading): string[] {
  const chapters = folders.flatMap((folder) => [...folder.chapters, ...folder.pages]);
  return [...chapters.map(({ source }) => source?.text ?? ''), ...[story, ...strings].map(({ json }) => json.text)];
}

/** Ids of the records charts ask for by id, and of all that stand in what they take. */
function idsInCharts(charts: readonly Chart[], dataset: Dataset): string[] {
  const asked: string[] = [];
  const watched = Object.fromEntries(
    Object.entries(dataset).map(([name, records]) => [
      name,
      new WatchedMap(records as ReadonlyMap<string, unknown>, asked),
    ]),
  ) as unknown as Dataset;
  const taken = charts.flatMap((chart) => stringLeaves(chart.select(watched)).map(({ text }) => text));
  return [...asked, ...taken];
}

/** A map that notes which keys are asked for. */
class WatchedMap<Value> extends Map<string, Value> {
  readonly #asked: string[];

  constructor(entries: Iterable<readonly [string, Value]>, asked: string[]) {
    super(entries);
    this.#asked = asked;
  }

  override get(key: string): Value | undefined {
    this.#asked.push(key);
    return super.get(key);
  }
}

/**
 * Corrections are shown by themselves; a table of differences shows every claim that has one; the names of speakers and
 * bodies are used by the check, which asks for a receipt wherever prose calls them.
 */
function idsOfOtherUse({ folders }: ContentReading, dataset: Dataset): string[] {
  const trees = folders.flatMap(({ chapters, pages }) => [...chapters, ...pages]).flatMap(({ tree }) => tree ?? []);
  const hasTable = trees.some((tree) =>
    childrenOf(tree).some((node) => isElement(node) && node.name === 'Differences'),
  );
  const different = [...dataset.claims.values()].filter(({ difference }) => difference !== undefined);
  return [
    ...dataset.corrections.keys(),
    ...dataset.speakers.keys(),
    ...dataset.organizations.keys(),
    ...(hasTable ? different.map(({ id }) => id) : []),
  ];
}

/**
 * @param parts the records by id
 * @param citing how many records name each
 * @param dataset the records in their shape
 */
function unarchivedSources(
  parts: ReadonlyMap<string, Part>,
  citing: ReadonlyMap<string, number>,
  dataset: Dataset,
): Problem[] {
  return [...dataset.sources.values()]
    .filter(({ id, url, archiveUrl }) => citing.get(id) === 1 && url !== undefined && archiveUrl === undefined)
    .flatMap(({ id }) => parts.get(id) ?? [])
    .map((part) => problemOf('unarchived-source', part));
}

function problemOf(rule: 'unused-record' | 'unarchived-source', { json, path, record }: Part): Problem {
  return report(rule, json.file, locateValue(json, path), { record });
}
