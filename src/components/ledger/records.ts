import type { Dataset } from '../../data/dataset.ts';
import { findRecord } from '../../data/select.ts';
import { hasReceipt, type ReceiptRecord } from '../evidence/record-label.ts';

/** Kinds in the order of the ledger; of the last three it holds what some words or graphic open, and what was corrected. */
export const ledgerKinds = ['claim', 'quote', 'figure', 'event', 'series', 'organization'] as const;

/**
 * The records of a kind that the ledger holds, in the order in which readers come to them; those with no place come last.
 * @param places where each record is used, in that order
 */
export function recordsOfKind(
  dataset: Dataset,
  kind: ReceiptRecord['kind'],
  places: ReadonlyMap<string, unknown>,
): ReceiptRecord[] {
  const order = new Map([...places.keys()].map((id, index) => [id, index]));
  const holdsAll = kind === 'claim' || kind === 'quote' || kind === 'figure';
  const corrected = new Set([...dataset.corrections.values()].flatMap(({ recordIds }) => recordIds));
  return Object.values(dataset)
    .flatMap((collection: ReadonlyMap<string, unknown>) => [...collection.keys()])
    .filter((id) => holdsAll || places.has(id) || corrected.has(id))
    .map((id) => findRecord(dataset, id))
    .filter((found) => hasReceipt(found))
    .filter((found) => found.kind === kind)
    .toSorted((a, b) => (order.get(a.record.id) ?? order.size) - (order.get(b.record.id) ?? order.size));
}
