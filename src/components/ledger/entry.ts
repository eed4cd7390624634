import { referencesIn } from '../../data/references.ts';
import { isCalendarDate } from '../../data/schema/partial-date.ts';
import { findRecord, isJudgedAsTranslated } from '../../data/select.ts';
import type { ClaimStatus } from '../../data/schema/claim.ts';
import { formatDate } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/story.ts';
import type { StoryData } from '../../site/story-data.ts';
import { figureWords } from '../evidence/figure-words.ts';
import { hasReceipt, type ReceiptRecord } from '../evidence/record-label.ts';
import { occasionOf, wordingsOf, type Wording } from '../evidence/wordings.ts';
import type { Standing } from './standings.ts';

/** A part of what checking found. */
export interface Finding {
  /** Left out where the part needs no name. */
  readonly heading?: string;
  readonly text: string;
  /** Said beside what was found: when it was checked, how exact a number is. */
  readonly isAside?: boolean;
}

/** A record as the ledger prints it, whatever its kind. */
export interface LedgerEntry {
  /** What the filter calls its status; kinds that are not judged have none. */
  readonly standing?: Standing;
  /** The status of a claim. */
  readonly claim?: { readonly status: ClaimStatus; readonly isAsTranslated: boolean };
  /** Id of the speaker, where it is one of the dataset's. */
  readonly speaker?: string;
  /** Who said it, and where or when. */
  readonly who?: string;
  readonly when?: string;
  /** What was asserted, counted, done or named. */
  readonly lead?: string;
  readonly number?: string;
  readonly wordings: readonly Wording[];
  /** Language of the wordings. */
  readonly language?: string;
  readonly findings: readonly Finding[];
  /** Ids of records that belong to it and have receipts. */
  readonly related: readonly string[];
}

/**
 * Says of a record what the ledger prints.
 * @throws Error for an id that the dataset lacks; `npm run check` says where
 */
export function ledgerEntry(data: StoryData, found: ReceiptRecord): LedgerEntry {
  const related = [...new Set(referencesIn(found.record))].filter((id) => hasReceipt(findRecord(data.dataset, id)));
  return { wordings: [], ...specificOf(data, found), related };
}

function specificOf(
  data: StoryData,
  found: ReceiptRecord,
): Omit<LedgerEntry, 'related' | 'wordings'> & { wordings?: Wording[] } {
  const { dataset, locale, word } = data;
  switch (found.kind) {
    case 'claim':
      return claimEntry(data, found.record);
    case 'quote': {
      const { record: quote } = found;
      return {
        standing: quote.verification,
        speaker: quote.speakerId,
        ...named('who', dataset.speakers.get(quote.speakerId)?.name),
        when: occasionOf(quote, locale),
        wordings: wordingsOf(quote, word),
        language: quote.language,
        findings: textsOf(data, quote.gloss, quote.note),
      };
    }
    case 'figure': {
      const { record: figure } = found;
      const precision =
        figure.precision === 'exact' ? [] : [{ text: word(`precision.${figure.precision}`), isAside: true }];
      return {
        standing: figure.seenInSource ? 'seen' : 'not-seen',
        ...named('speaker', figure.speakerId),
        who: inLocale(figure.whoSays, locale),
        when: word('receipt.as-of', { date: formatDate(figure.asOf, locale) }),
        number: figureWords(figure, locale, word),
        lead: inLocale(figure.label, locale),
        findings: [...precision, ...textsOf(data, figure.note)],
      };
    }
    case 'event': {
      const { record: event } = found;
      const date = isCalendarDate(event.date) ? formatDate(event.date, locale) : event.date;
      return {
        when: event.datePrecision === 'about' ? word('receipt.about', { date }) : date,
        lead: inLocale(event.title, locale),
        findings: textsOf(data, event.description, event.note),
      };
    }
    case 'series':
      return { lead: inLocale(found.record.title, locale), findings: textsOf(data, found.record.notes) };
    case 'organization': {
      const { designation, note, displayName } = found.record;
      const names = designation && [designation.officialName, ...designation.aliases].join('; ');
      return {
        lead: inLocale(displayName, locale),
        findings: [
          ...(names === undefined ? [] : [{ heading: word('receipt.notice-name'), text: names }]),
          ...textsOf(data, designation?.baseNote, note),
        ],
      };
    }
  }
}

function claimEntry(
  data: StoryData,
  claim: Extract<ReceiptRecord, { kind: 'claim' }>['record'],
): Omit<LedgerEntry, 'related' | 'wordings'> {
  const { dataset, locale, word } = data;
  const isJudged = claim.status !== 'opinion' && claim.status !== 'forecast';
  const finding = {
    heading: word(isJudged ? 'receipt.finding' : 'receipt.context'),
    text: inLocale(claim.finding, locale),
  };
  const reply = claim.reply && { heading: word('receipt.reply'), text: inLocale(claim.reply.text, locale) };
  return {
    standing: claim.status,
    claim: { status: claim.status, isAsTranslated: isJudgedAsTranslated(dataset, claim) },
    speaker: claim.speakerId,
    ...named('who', dataset.speakers.get(claim.speakerId)?.name),
    when: inLocale(claim.occasion, locale),
    lead: inLocale(claim.statement, locale),
    findings: [
      finding,
      ...(reply === undefined ? [] : [reply]),
      { text: word('receipt.checked', { date: formatDate(claim.checkedOn, locale) }), isAside: true },
    ],
  };
}

function named<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, string>>;
}

function textsOf({ locale }: StoryData, ...texts: readonly (Parameters<typeof inLocale>[0] | undefined)[]): Finding[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ text: inLocale(text, locale) }]));
}
