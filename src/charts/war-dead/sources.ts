import type { Dataset } from '../../data/dataset.ts';
import type { Figure } from '../../data/schema/figure.ts';
import { sourcesOf } from '../../data/select.ts';
import type { WarDeadState } from './states.ts';

/** The figures that bring sources with them; a sum brings those of all its counts. */
interface SourceFigures {
  readonly sum: Figure;
  readonly olderSum: Figure;
  readonly claim: Figure;
  readonly allDrugs: Figure;
  readonly syntheticOpioids: Figure;
}

/**
 * The sources behind each state: those of the wars and the claim throughout, those of a count where it is drawn.
 * @returns ids in the order receipts list them, primary ones first
 */
export function sourcesByState(
  dataset: Dataset,
  { sum, olderSum, claim, allDrugs, syntheticOpioids }: SourceFigures,
): Record<WarDeadState, readonly string[]> {
  const inOrder = (...figures: readonly Figure[]): string[] =>
    sourcesOf(dataset, { sourceIds: [...new Set(figures.flatMap(({ sourceIds }) => sourceIds))] }).map(({ id }) => id);
  return {
    'five-wars': inOrder(sum, claim),
    'all-drugs': inOrder(sum, claim, allDrugs),
    'synthetic-opioids': inOrder(sum, claim, allDrugs, syntheticOpioids),
    'older-korea': inOrder(sum, olderSum, claim, allDrugs, syntheticOpioids),
  };
}
