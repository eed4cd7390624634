import type { CollectionName, RecordOf } from './schema/collections.ts';
import type { Series } from './schema/series.ts';

/** Everything the story knows, by id and in the order of the files. Ids are unique across all collections. */
export type Dataset = { readonly [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>> } & {
  readonly series: ReadonlyMap<string, Series>;
};
