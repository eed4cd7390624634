import type { Dataset } from '../../data/dataset.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';

const claimId = 'claim-fentanyl-100k';
const figureId = 'fig-article-fentanyl-deaths';

/**
 * The yearly deaths that were claimed, as an observation: the number and its date are the figure's, the record is the claim, as
 * only a claim has a status.
 * @throws Error when the claim or the figure is missing
 */
export function claimedDeaths(dataset: Dataset): Evidence & { readonly deaths: number } {
  const figure = dataset.figures.get(figureId);
  const claim = dataset.claims.get(claimId);
  if (figure === undefined || claim === undefined) throw new Error(`The data needs "${figureId}" and "${claimId}".`);
  const sourceIds = [...figure.sourceIds, ...claim.sourceIds];
  const evidence = evidenceOf(dataset, { record: claimId, sourceIds, asOf: figure.asOf });
  return { ...evidence, precision: figure.precision, deaths: figure.value };
}
