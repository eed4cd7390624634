import type { Dataset } from '../../data/dataset.ts';
import { sourceTypes, type Source } from '../../data/schema/source.ts';
import type { StoryData } from '../../site/story-data.ts';

/** Who published the sources behind a graphic, and where they were read if that was elsewhere, each once, in the order given. */
export function publishersOf(dataset: Dataset, sourceIds: readonly string[]): string[] {
  return [...new Set(sourceIds.map((id) => dataset.sources.get(id)?.publisher ?? id))];
}

/** The publishers that a line has room for, and how many others there are. */
export interface PublishersInShort {
  readonly named: readonly string[];
  readonly more: number;
}

/**
 * The publishers of a graphic's sources for a line that cannot hold them all.
 * @param dataset the whole dataset
 * @param sourceIds ids of the sources
 * @param count how many publishers to name at most
 * @returns the names in short, each once, those of primary sources first, then of references, then of the press
 */
export function publishersInShort(dataset: Dataset, sourceIds: readonly string[], count: number): PublishersInShort {
  const sources = sourceIds.flatMap((id) => dataset.sources.get(id) ?? []);
  const byType = sources.toSorted((one, other) => rankOf(one) - rankOf(other));
  const names = [...new Set(byType.map(({ publisher, short }) => short ?? publisher))];
  return { named: names.slice(0, count), more: Math.max(0, names.length - count) };
}

/**
 * The line on whom a graphic rests.
 * @param sourceIds ids of the sources
 * @param most how many publishers to name at most
 */
export function sourcesLine(
  { dataset, word }: Pick<StoryData, 'dataset' | 'word'>,
  sourceIds: readonly string[],
  most: number,
): string {
  const { named, more } = publishersInShort(dataset, sourceIds, most);
  const sources = named.join('; ');
  return more === 0
    ? word('graphic.sources', { sources })
    : word('graphic.sources-more', { sources, count: String(more) });
}

function rankOf({ type }: Source): number {
  return sourceTypes.indexOf(type);
}
