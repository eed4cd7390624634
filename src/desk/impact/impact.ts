import type { ContentReading } from '../../check/content-reading.ts';
import type { Dataset } from '../../data/dataset.ts';
import { allRecords, findRecord } from '../../data/select.ts';
import { collectionNames, type CollectionName } from '../../data/schema/collections.ts';
import { describeAllowed } from '../../data/nearest.ts';
import { referencesIn, stringLeaves } from '../../data/references.ts';
import { locales } from '../../i18n/locales.ts';
import { recordsInState, type StatePart } from '../../site/state-records.ts';
import { alterRecord, alterTogether } from './alter-record.ts';
import { boundWords, changeWords } from './bound-words.ts';
import { Foretelling } from './foretell.ts';
import { siteContent, type SiteContent } from './site-content.ts';
import { stepPlaces, wordsOfRecord, type StepPlace, type TiedWords } from './words-of-record.ts';

/** A state of a chart that a record touches. */
export interface TouchedState {
  readonly chart: string;
  readonly state: string;
  /** What of it stands on the record by name; empty where the record only shows in numbers, places or sources. */
  readonly parts: readonly StatePart[];
  /** The steps that show it. */
  readonly steps: readonly StepPlace[];
}

/** A record, and the place of it. */
export interface RecordPlace {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** Everything that a record touches. */
export interface Impact {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly line: number;
  /** Words tied to it; those that then are wrong, and have to change with it, are bound. */
  readonly words: readonly (TiedWords & { readonly isBound: boolean })[];
  readonly states: readonly TouchedState[];
  /** Words that are tied to the records it stands behind, where none are tied to itself: a source's claims, what a correction corrects. */
  readonly reached: readonly TiedWords[];
  /** Records that name it. */
  readonly namedBy: readonly RecordPlace[];
  /** Its texts that stand in Spanish too, and so have to be changed in both: `finding`, `reply.text`. */
  readonly translated: readonly string[];
  /** Files of the built site, from its folder, in order. */
  readonly files: readonly string[];
}

/**
 * Foretells what a change of a record changes: words that are tied to it, states of charts, files of the built site. Nothing is
 * built: each field is changed in memory, and what every file is made of is compared with what it was made of before.
 * @param content the content as it was read, without errors
 * @param id the record's id
 * @param only some of the record's fields, as `value`, `finding` or `rows.*.deaths`; left out, all of them
 * @throws Error naming ids or fields that are near, when there is no such record or field
 */
export function impactOf(content: ContentReading, id: string, ...only: readonly string[]): Impact {
  const { dataset, locate } = content.dataset;
  if (dataset === undefined) throw new Error('The dataset cannot be read; npm run check says why.');
  const found = findRecord(dataset, id);
  const place = locate(id);
  if (found === undefined || place === undefined) {
    const known = [...allRecords(dataset).keys()];
    throw new Error(`There is no record "${id}". Near are: ${describeAllowed(id, known, 3)}.`);
  }
  const collection = collectionOf(dataset, id);
  const alterations = alterRecord(dataset, collection, id);
  const isOf = (field: string, name: string): boolean => field === name || field.startsWith(`${name}.`);
  const lacking = only.find((name) => !alterations.some(({ field }) => isOf(field, name)));
  if (lacking !== undefined) {
    const fields = alterations.map(({ field }) => field);
    throw new Error(`"${id}" has no field "${lacking}" that could change. It has: ${fields.join(', ')}.`);
  }
  const wanted = alterations.filter(({ field }) => only.length === 0 || only.some((name) => isOf(field, name)));
  const words = wordsOfRecord(content, id);
  const namers = namersOf(dataset, id);
  // A correction shows at the words of what it corrects; other records without words at those of their namers.
  const between = found.kind === 'correction' ? found.record.recordIds : namers;
  const together = alterTogether(
    dataset,
    collection,
    id,
    wanted.map(({ field }) => field),
  );
  const bound = boundWords(content, words, collection, id, together);
  const files = new Set<string>();
  const states = new Map<string, TouchedState>();
  for (const locale of locales) {
    const site = siteContent(content, locale);
    const foretelling = new Foretelling(site);
    const changed = [
      ...wanted.flatMap((each) => foretelling.withDataset(each.dataset, collection, id)),
      ...(bound.length === 0 ? [] : foretelling.withWords(changeWords(site, bound, id))),
    ];
    for (const file of changed) files.add(file);
    for (const state of statesOf(site, id, files, stepPlaces(content)))
      states.set(`${state.chart} ${state.state}`, state);
  }
  return {
    id,
    kind: found.kind,
    file: place.file,
    line: place.line,
    words: words.map((tied) => ({ ...tied, isBound: bound.includes(tied) })),
    states: [...states.values()],
    reached: words.length > 0 ? [] : between.flatMap((each) => wordsOfRecord(content, each)),
    namedBy: namers.flatMap((each) => {
      const at = locate(each);
      return at === undefined ? [] : [{ id: each, file: at.file, line: at.line }];
    }),
    translated: stringLeaves(found.record).flatMap(({ path }) =>
      path.length > 1 && path.at(-1) === 'es' ? [path.slice(0, -1).join('.')] : [],
    ),
    files: [...files].sort(),
  };
}

function collectionOf(dataset: Dataset, id: string): CollectionName | 'series' {
  return collectionNames.find((name) => dataset[name].has(id)) ?? 'series';
}

function statesOf(
  { charts }: SiteContent,
  id: string,
  files: ReadonlySet<string>,
  steps: readonly StepPlace[],
): TouchedState[] {
  const shown = charts.flatMap((assets) => assets.chart.states.map((state) => ({ assets, state })));
  return shown
    .filter(({ assets, state }) => files.has(`embed/${assets.chart.id}/${state}/index.html`))
    .map(({ assets, state }) => ({
      chart: assets.chart.id,
      state,
      parts: [...recordsInState(assets, state)].flatMap(([part, records]) => (records.includes(id) ? [part] : [])),
      steps: steps.filter((step) => step.chart === assets.chart.id && step.state === state),
    }));
}

/** Records whose fields name another. */
function namersOf(dataset: Dataset, id: string): string[] {
  return [...allRecords(dataset)].filter(([, record]) => referencesIn(record).includes(id)).map(([name]) => name);
}
