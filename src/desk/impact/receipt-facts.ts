import type { Dataset } from '../../data/dataset.ts';
import type { Source } from '../../data/schema/source.ts';
import { findRecord, isJudgedAsTranslated, sourcesOf } from '../../data/select.ts';
import { occasionOf, wordingsOf } from '../../components/evidence/wordings.ts';
import { hasReceipt, type ReceiptRecord } from '../../components/evidence/record-label.ts';
import { listSources, sourceNumbers } from '../../components/evidence/source-numbers.ts';
import { correctionsOfRecord } from '../../site/corrections.ts';
import type { StoryData } from '../../site/story-data.ts';

/**
 * What a record's receipt is made of, and nothing else of the dataset. `src/components/evidence/*Receipt.astro` say it in words;
 * a field that one of them begins to print belongs here too.
 * @returns nothing for a record without a receipt
 */
export function receiptFacts(data: StoryData, id: string): unknown {
  const found = findRecord(data.dataset, id);
  if (!hasReceipt(found)) return undefined;
  const { dataset } = data;
  return {
    id,
    corrections: correctionsOfRecord(dataset, id),
    ...specificFacts(data, found),
    sources: sourcesOf(dataset, found.record).map((source) => [
      citationOf(source),
      source.type,
      sourceNumbers(dataset).get(source.id),
    ]),
  };
}

function specificFacts(data: StoryData, found: ReceiptRecord): object {
  const { dataset, locale, word } = data;
  switch (found.kind) {
    case 'claim': {
      const { status, statement, finding, reply, checkedOn, quoteIds } = found.record;
      const quotes = quoteIds.flatMap((id) => dataset.quotes.get(id) ?? []);
      return {
        judged: [status, isJudgedAsTranslated(dataset, found.record), statement, finding, reply?.text, checkedOn],
        quotes: quotes.map((quote) => [wordingsOf(quote, word)[0], quote.language, occasionOf(quote, locale)]),
      };
    }
    case 'quote': {
      const { record: quote } = found;
      const speaker = dataset.speakers.get(quote.speakerId);
      const refuted = [...dataset.claims.values()].filter(
        ({ status, quoteIds }) => status === 'inaccurate' && quoteIds.includes(quote.id),
      );
      return {
        said: [speaker?.name, speaker?.role, occasionOf(quote, locale), wordingsOf(quote, word), quote.language],
        notes: [quote.gloss, quote.note],
        refuted: refuted.map((claim) => [isJudgedAsTranslated(dataset, claim), claim.statement, claim.finding]),
      };
    }
    case 'figure': {
      const { claimIds, value, upper, valueText, unit, precision, label, whoSays, asOf, seenInSource, note } =
        found.record;
      const claims = claimIds.flatMap((id) => dataset.claims.get(id) ?? []);
      return {
        number: [value, upper, valueText, unit, precision],
        said: [label, whoSays, asOf, seenInSource, note],
        claims: claims.map(({ statement, status }) => [statement, status]),
      };
    }
    case 'event': {
      const { date, datePrecision, title, description, note } = found.record;
      return { told: [date, datePrecision, title, description, note] };
    }
    case 'series':
      return { told: [found.record.title, found.record.notes] };
    case 'organization': {
      const { displayName, note, designation } = found.record;
      const { officialName, aliases, baseNote, alreadySanctionedBefore } = designation ?? {};
      return { told: [displayName, note, officialName, aliases, baseNote, alreadySanctionedBefore] };
    }
  }
}

/** The list of all sources that a page with receipts has on paper. */
export function printedSources(dataset: Dataset): unknown {
  return listSources(dataset).map(citationOf);
}

function citationOf({ publisher, title, url, date }: Source): unknown {
  return [publisher, title, url, date];
}
