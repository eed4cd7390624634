/** The series all entries come from; also the record of an entry that has no claim, quotation or event of its own. */
export const seriesId = 'series-force-proposals';

/** The record that says most about an entry, by the id of its row: what its mark opens. */
export const recordOfEntry: Readonly<Record<string, string>> = {
  'designation-announced-2019': 'ev-trump-fto-2019',
  'designation-held-2019': 'ev-fto-paused',
  'missiles-2020': 'claim-esper-memoir',
  hjres18: 'claim-crenshaw-bill',
  'waltz-2023': 'claim-cabinet-endorsed',
  'battle-plans-2023': 'claim-rs-battle-plans',
  'absolutely-2024': 'cq-trump-absolutely',
  'newsnation-2024': 'claim-campaign-bombing-promise',
  'soft-invasion-2024': 'claim-rs-nov-2024',
  'order-2025': 'ev-eo-14157',
  'hegseth-2025': 'cq-hegseth-options',
  'designations-2025': 'ev-designations',
  'address-2025': 'q-trump-wage-war',
  'eagle-pass-2025': 'cq-vance-no-invasion',
};
