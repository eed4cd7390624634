import type { Dataset } from './dataset.ts';

/** Said instead of an id when somebody went through a whole collection. */
export const everyRecord = '*';

/** Is told of each record that somebody asked for: its collection, and its id or `everyRecord`. */
export type Watcher = (collection: keyof Dataset, id: string) => void;

/**
 * The same dataset, which tells who reads what of it.
 * @param dataset the dataset
 * @param watch is told of each reading, also of an id that there is not
 */
export function watchDataset(dataset: Dataset, watch: Watcher): Dataset {
  const entries = Object.entries(dataset) as [keyof Dataset, ReadonlyMap<string, unknown>][];
  return Object.fromEntries(
    entries.map(([name, records]) => [name, new WatchedMap(records, (id) => { watch(name, id); })]),
  ) as unknown as Dataset; // prettier-ignore
}

class WatchedMap<Value> extends Map<string, Value> {
  readonly #watch: (id: string) => void;

  constructor(entries: Iterable<readonly [string, Value]>, watch: (id: string) => void) {
    super(entries);
    this.#watch = watch;
  }

  override get(key: string): Value | undefined {
    this.#watch(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#watch(key);
    return super.has(key);
  }

  override keys(): MapIterator<string> {
    this.#watch(everyRecord);
    return super.keys();
  }

  override values(): MapIterator<Value> {
    this.#watch(everyRecord);
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    this.#watch(everyRecord);
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, key: string, map: Map<string, Value>) => void): void {
    this.#watch(everyRecord);
    super.forEach(visit);
  }
}
