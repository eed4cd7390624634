import type { Dataset } from '../../data/dataset.ts';

/**
 * Who published the sources behind a graphic, each once, in the order given. A publisher's note on where its text was
 * read stands in the receipts; under a graphic the name is enough.
 */
export function publishersOf(dataset: Dataset, sourceIds: readonly string[]): string[] {
  const names = sourceIds.map((id) => (dataset.sources.get(id)?.publisher ?? id).replace(/ \(.*\)$/, ''));
  return [...new Set(names)];
}
