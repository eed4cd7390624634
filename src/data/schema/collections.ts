import type { z } from 'zod';
import { claim } from './claim.ts';
import { correction } from './correction.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { organization } from './organization.ts';
import { place } from './place.ts';
import { quote } from './quote.ts';
import { scenario } from './scenario.ts';
import { source } from './source.ts';
import { speaker } from './speaker.ts';

/** The shape of one record of each collection that is kept in a file of its own. */
export const collectionSchemas = {
  claims: claim,
  quotes: quote,
  figures: figure,
  speakers: speaker,
  sources: source,
  events: event,
  places: place,
  organizations: organization,
  scenarios: scenario,
  corrections: correction,
} as const;

/** A collection kept as `content/dataset/<name>.json`. */
export type CollectionName = keyof typeof collectionSchemas;

/** A record of a collection. */
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collectionSchemas)[Name]>;

/** The names of the collections, in the order they are read. */
export const collectionNames = Object.keys(collectionSchemas) as CollectionName[];
