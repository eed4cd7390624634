import type { InterfaceWord } from '../../i18n/interface-words.ts';

/** What a filter by status offers, by kind of record, each with the words it is called by. */
export const standings = {
  claim: {
    corroborated: 'status.corroborated',
    contested: 'status.contested',
    inaccurate: 'status.inaccurate',
    unverified: 'status.unverified',
    opinion: 'status.opinion',
    forecast: 'status.forecast',
  },
  quote: {
    'verified-verbatim': 'ledger.verified-verbatim',
    'verified-paraphrase': 'ledger.verified-paraphrase',
    'single-source': 'ledger.single-source',
    'not-found': 'ledger.not-found',
  },
  figure: { seen: 'ledger.seen', 'not-seen': 'ledger.not-seen' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, InterfaceWord>>>>;

/** A status of any kind of record. */
export type Standing = { [Kind in keyof typeof standings]: keyof (typeof standings)[Kind] }[keyof typeof standings];

/** The words a status is called by. */
export function wordOfStanding(standing: Standing): InterfaceWord {
  return { ...standings.claim, ...standings.quote, ...standings.figure }[standing];
}
