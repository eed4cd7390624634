import type { Dataset } from '../../data/dataset.ts';
import type { Source } from '../../data/schema/source.ts';

const numbered = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** The sources that are shown as evidence, by publisher and title: the order of the list that print has at its end. */
export function listSources(dataset: Dataset): Source[] {
  const { compare } = new Intl.Collator('en');
  return [...dataset.sources.values()]
    .filter(({ pointerOnly }) => pointerOnly !== true)
    .sort((a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title) || compare(a.id, b.id));
}

/** Place of each source in that list, from 1, by its id: print refers to sources by it. */
export function sourceNumbers(dataset: Dataset): ReadonlyMap<string, number> {
  const known = numbered.get(dataset);
  if (known !== undefined) return known;
  const made = new Map(listSources(dataset).map(({ id }, index) => [id, index + 1]));
  numbered.set(dataset, made);
  return made;
}
