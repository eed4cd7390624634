import type { Chart } from '../charts/core/chart.ts';
import type { Dataset } from '../data/dataset.ts';
import { stringLeaves } from '../data/references.ts';
import { watchDataset } from '../data/watched-dataset.ts';
import { textsIn } from './chapter-reading.ts';
import type { ContentReading } from './content-reading.ts';
import { childrenOf, isElement } from './mdx-tree.ts';

/**
 * Ids that the story names: those of evidence in chapters, pages and strings, those charts ask for or take, and the claims
 * of the table of differences where a page has it. Some are ids of other things than records.
 */
export function idsInStory(content: ContentReading, charts: readonly Chart[], dataset: Dataset): Set<string> {
  return new Set([...idsInWords(content), ...idsInCharts(charts, dataset), ...idsInTable(content, dataset)]);
}

/** Ids that evidence names, in chapters, pages and strings. */
function idsInWords(content: ContentReading): string[] {
  return textsOf(content).flatMap((text) =>
    [...text.matchAll(/\sid="([^"]+)"|\]\(([^)]+)\)/g)].map(([, id, link]) => id ?? link ?? ''),
  );
}

function textsOf({ story, strings, folders }: ContentReading): string[] {
  return [
    ...textsIn(folders).map(({ source }) => source?.text ?? ''),
    ...[story, ...strings].map(({ json }) => json.text),
  ];
}

/** Ids of the records charts ask for by id, and of all that stand in what they take. */
function idsInCharts(charts: readonly Chart[], dataset: Dataset): string[] {
  const asked: string[] = [];
  const watched = watchDataset(dataset, (_, id) => asked.push(id));
  const taken = charts.flatMap((chart) => stringLeaves(chart.select(watched)).map(({ text }) => text));
  return [...asked, ...taken];
}

function idsInTable({ folders }: ContentReading, dataset: Dataset): string[] {
  const trees = textsIn(folders).flatMap(({ tree }) => tree ?? []);
  const hasTable = trees.some((tree) =>
    childrenOf(tree).some((node) => isElement(node) && node.name === 'Differences'),
  );
  const different = [...dataset.claims.values()].filter(({ difference }) => difference !== undefined);
  return hasTable ? different.map(({ id }) => id) : [];
}
