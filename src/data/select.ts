import type { Dataset } from './dataset.ts';
import { recordKinds } from './record-kinds.ts';
import type { CollectionName, RecordOf } from './schema/collections.ts';
import type { Claim, ClaimStatus } from './schema/claim.ts';
import type { Quote } from './schema/quote.ts';
import type { Series, SeriesId, SeriesOf } from './schema/series.ts';
import type { Source, SourceType } from './schema/source.ts';

/** What a record of a collection is called. */
type KindOf<Name extends CollectionName> = (typeof recordKinds)[Name];

/** A record of any collection together with its kind: `{ kind: 'claim', record }`. */
export type FoundRecord =
  | {
      readonly [Name in CollectionName]: { readonly kind: KindOf<Name>; readonly record: RecordOf<Name> };
    }[CollectionName]
  | { readonly kind: 'series'; readonly record: Series };

/**
 * Finds a record whatever its collection.
 * @param dataset the dataset
 * @param id id of a record of any collection
 * @returns the record with its kind, or undefined for an unknown id
 */
export function findRecord(dataset: Dataset, id: string): FoundRecord | undefined {
  for (const [name, kind] of Object.entries(recordKinds)) {
    const record = dataset[name as keyof Dataset].get(id);
    // A collection and its kind belong together, which the loop cannot tell the type checker.
    if (record !== undefined) return { kind, record } as FoundRecord;
  }
  return undefined;
}

/** The records of all collections, by their ids. */
export function allRecords(dataset: Dataset): ReadonlyMap<string, unknown> {
  return new Map(Object.values(dataset).flatMap((records: ReadonlyMap<string, unknown>) => [...records]));
}

/**
 * Finds a series with the type of its rows.
 * @throws Error when the dataset lacks it
 */
export function findSeries<Id extends SeriesId>(dataset: Dataset, id: Id): SeriesOf<Id> {
  const series = dataset.series.get(id);
  if (series === undefined) throw new Error(`The dataset has no series ${id}.`);
  // The loader puts each series under its own id and checks it against that id's schema.
  return series as unknown as SeriesOf<Id>;
}

const sourceOrder: readonly SourceType[] = ['primary', 'reference', 'press'];

/**
 * The sources of a record in the order receipts list them: primary, reference, press, else as the record has them.
 * Sources that only pointed elsewhere are left out.
 * @param dataset the dataset
 * @param record any record, row or reply that names sources
 * @throws Error for a source id the dataset lacks
 */
export function sourcesOf(dataset: Dataset, record: { readonly sourceIds: readonly string[] }): Source[] {
  const sources = record.sourceIds.map((id) => {
    const source = dataset.sources.get(id);
    if (source === undefined) throw new Error(`The dataset has no source ${id}.`);
    return source;
  });
  return sources
    .filter((source) => source.pointerOnly !== true)
    .sort((a, b) => sourceOrder.indexOf(a.type) - sourceOrder.indexOf(b.type));
}

/** The wording of a quotation that the story shows, and what a reader has to know about it. */
export interface ShownWording {
  readonly text: string;
  /** `record`: as the public record has it; `article`: known only from the article, or itself context from the record. */
  readonly from: 'record' | 'article' | 'context';
  /** Id of the source it was read in, where the record names one. */
  readonly sourceId: string | undefined;
  /** Whether the shown words are a translation of what was said. */
  readonly translated: boolean;
}

/**
 * Which wording of a quotation the story shows: the one on record where there is one, else the quotation's own.
 * @param quote a quotation
 */
export function shownWording(quote: Quote): ShownWording {
  if (quote.recordWording !== undefined) {
    const translated = quote.recordTranslated === true;
    return { text: quote.recordWording, from: 'record', sourceId: quote.recordSourceId, translated };
  }
  const translated = quote.translated || quote.backTranslated;
  const from = quote.fromArticle ? 'article' : 'context';
  return { text: quote.displayText, from, sourceId: quote.sourceIds[0], translated };
}

const negativeStatuses: readonly ClaimStatus[] = ['contested', 'inaccurate', 'unverified'];

/**
 * Whether a receipt has to say "as translated" beside the status: the status is a negative one, and what was judged is
 * translated words, so that the original may have said something else.
 * @param dataset the dataset
 * @param claim a claim
 * @throws Error for a quotation or speaker id the dataset lacks
 */
export function isJudgedAsTranslated(dataset: Dataset, claim: Claim): boolean {
  if (!negativeStatuses.includes(claim.status)) return false;
  const speaker = dataset.speakers.get(claim.speakerId);
  if (speaker === undefined) throw new Error(`The dataset has no speaker ${claim.speakerId}.`);
  // The article itself was read in an English version of a Spanish text.
  return speaker.kind === 'narration' || claim.quoteIds.some((id) => isTranslatedQuote(dataset, id));
}

/**
 * Whether the values of a row or a figure were seen in a source and may be drawn as counts.
 * @param row a row of a series, a figure or a place; for one column of `series-overdose-deaths` pass
 *   `{ seenInSource: row.allDrugsSeenInSource }`
 */
export function isChartable(row: { readonly seenInSource: boolean; readonly dateConfirmed?: boolean }): boolean {
  return row.seenInSource && row.dateConfirmed !== false;
}

function isTranslatedQuote(dataset: Dataset, id: string): boolean {
  const quote = dataset.quotes.get(id);
  if (quote === undefined) throw new Error(`The dataset has no quotation ${id}.`);
  return quote.translated || quote.backTranslated;
}
