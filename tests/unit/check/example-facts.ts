import { gatherFacts } from '../../../src/check/facts.ts';
import type { RecordFacts } from '../../../src/check/facts.ts';

function record(id: string, collection: string, rest: Partial<RecordFacts> = {}): [string, RecordFacts] {
  return [id, { id, collection, wordings: [], names: {}, ...rest }];
}

/** A dataset of a few records, one chart and a few proper names: enough for every rule of prose. */
export const exampleFacts = gatherFacts(
  new Map([
    record('claim-list', 'claims'),
    record('fig-soldiers', 'figures', { figure: { values: [9000], unit: 'troops', texts: ['more than 9,000'] } }),
    record('fig-deaths', 'figures', { figure: { values: [105007], unit: 'deaths', texts: [] } }),
    record('fig-share', 'figures', { figure: { values: [25], unit: 'percent', texts: [] } }),
    record('fig-cost', 'figures', { figure: { values: [1.5], unit: 'trillion-us-dollars', texts: [] } }),
    record('quote-war', 'quotes', { wordings: ['It’s time for America to wage “war” on the cartels.'] }),
    record('donald-trump', 'speakers', { names: { en: ['Donald Trump', 'Trump'] } }),
    record('pentagon', 'organizations', { names: { en: ['Pentagon'], es: ['Pentágono'] } }),
  ]),
  [{ id: 'border-map', states: ['empty', 'troops'] }],
  ['MS-13', 'H.J. Res. 18', '201st Squadron', 'Executive Order 14157', 'France 24'],
);
