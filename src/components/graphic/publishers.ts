import type { Dataset } from '../../data/dataset.ts';

/** Who published the sources behind a graphic, and where they were read if that was elsewhere, each once, in the order given. */
export function publishersOf(dataset: Dataset, sourceIds: readonly string[]): string[] {
  return [...new Set(sourceIds.map((id) => dataset.sources.get(id)?.publisher ?? id))];
}
