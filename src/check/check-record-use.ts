import type { Chart } from '../charts/core/chart.ts';
import type { Dataset } from '../data/dataset.ts';
import { locateValue } from '../data/json-file.ts';
import type { Problem } from '../data/problem.ts';
import { referencesIn } from '../data/references.ts';
import type { Part } from '../data/shape.ts';
import type { ContentReading } from './content-reading.ts';
import { report } from './rules.ts';
import { idsInStory } from './used-records.ts';

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
    ...idsInStory(content, charts, dataset),
    // Corrections are shown by themselves; names of speakers and bodies are what the check asks a receipt for in prose.
    ...dataset.corrections.keys(),
    ...dataset.speakers.keys(),
    ...dataset.organizations.keys(),
  ]);
  const lost = [...parts.values()].filter(
    (part) => !used.has(part.record ?? '') && (part.value as { unplaced?: unknown }).unplaced === undefined,
  );
  return [...lost.map((part) => problemOf('unused-record', part)), ...unarchivedSources(parts, citing, dataset)];
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
