import type { Dataset } from '../../data/dataset.ts';
import type { SeriesRow } from '../../data/schema/series.ts';
import { sourcesOf } from '../../data/select.ts';
import type { DesignationState } from './states.ts';

/** The law firm's text that says which groups were under sanctions before. */
const sanctionsSourceId = 'src-baker-mckenzie';
const misnamingClaimId = 'claim-northwest-cartel';

/**
 * The sources behind each state: for the list those that every row rests on; for the map also those of the bases and of the
 * places' positions; for the article's name those of the claim about it; for the sanctions the law firm.
 * @param rows the rows of the series
 * @param placeIds the bases shown on the map
 * @returns ids in the order receipts list them, primary ones first
 * @throws Error when the claim or a place is missing
 */
export function sourcesByState(
  dataset: Dataset,
  rows: readonly SeriesRow<'series-fto-designations'>[],
  placeIds: readonly string[],
): Record<DesignationState, readonly string[]> {
  const listing = (rows[0]?.sourceIds ?? []).filter((id) => rows.every((row) => row.sourceIds.includes(id)));
  const bases = rows.flatMap((row) => row.sourceIds).filter((id) => id !== sanctionsSourceId);
  const positions = placeIds.flatMap((id) => {
    const place = dataset.places.get(id);
    if (place === undefined) throw new Error(`The designation map needs the place "${id}".`);
    return place.sourceIds;
  });
  const misnaming = dataset.claims.get(misnamingClaimId);
  if (misnaming === undefined) throw new Error(`The designation map needs the claim "${misnamingClaimId}".`);
  const inOrder = (ids: readonly string[]): string[] =>
    sourcesOf(dataset, { sourceIds: [...new Set(ids)] }).map((source) => source.id);
  return {
    notice: inOrder(listing),
    bases: inOrder([...bases, ...positions]),
    noreste: inOrder([...misnaming.sourceIds, ...positions]),
    sanctioned: inOrder([...listing, sanctionsSourceId]),
  };
}
