/** What a reader may ask the ledger for. */
export const filterNames = ['chapter', 'speaker', 'status'] as const;

/** What is asked for; of what is empty or missing, everything is shown. */
export type Filter = Readonly<Partial<Record<(typeof filterNames)[number], string>>>;

/** What a record answers: the chapters that use it, its speaker and its status, where it has them. */
export interface FilterFacts {
  readonly chapters: readonly string[];
  readonly speaker: string | undefined;
  readonly status: string | undefined;
}

/**
 * Reads the filter out of an address.
 * @param search the query: `?chapter=the-list&status=inaccurate`; what it asks besides is left alone
 * @returns what it asks for, without what is empty
 */
export function readFilter(search: string): Filter {
  const query = new URLSearchParams(search);
  const asked = filterNames.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : []));
  return Object.fromEntries(asked) as Filter;
}

/**
 * Writes the filter into an address.
 * @returns the query, with its question mark; nothing for a filter that shows everything
 */
export function writeFilter(filter: Filter): string {
  const asked = filterNames.flatMap((name) => (filter[name] ? [[name, filter[name]]] : []));
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}

/** Whether a filter lets a record through: it asks all of its questions together. */
export function lets(filter: Filter, { chapters, speaker, status }: FilterFacts): boolean {
  return (
    (!filter.chapter || chapters.includes(filter.chapter)) &&
    (!filter.speaker || speaker === filter.speaker) &&
    (!filter.status || status === filter.status)
  );
}
