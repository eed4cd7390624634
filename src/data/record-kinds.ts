import type { Dataset } from './dataset.ts';

/** What a record of each collection is called. */
export const recordKinds = {
  claims: 'claim',
  quotes: 'quote',
  figures: 'figure',
  speakers: 'speaker',
  sources: 'source',
  events: 'event',
  places: 'place',
  organizations: 'organization',
  scenarios: 'scenario',
  corrections: 'correction',
  series: 'series',
} as const satisfies Record<keyof Dataset, string>;
