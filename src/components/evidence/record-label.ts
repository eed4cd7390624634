import type { FoundRecord } from '../../data/select.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';

/** Kinds of records that have receipts. */
export const receiptKinds = ['claim', 'quote', 'figure', 'event', 'series', 'organization'] as const;

/** A record that has a receipt. */
export type ReceiptRecord = Extract<FoundRecord, { kind: (typeof receiptKinds)[number] }>;

/** Whether a record has a receipt that words and marks can open. */
export function hasReceipt(found: FoundRecord | undefined): found is ReceiptRecord {
  return found !== undefined && (receiptKinds as readonly string[]).includes(found.kind);
}

/** What a record is called where only its name has room: in the list of what a graphic shows. */
export function recordLabel(dataset: Dataset, found: ReceiptRecord, locale: Locale): string {
  switch (found.kind) {
    case 'claim':
      return inLocale(found.record.statement, locale);
    case 'quote':
      return `${dataset.speakers.get(found.record.speakerId)?.name ?? ''}: “${found.record.displayText}”`;
    case 'figure':
      return inLocale(found.record.label, locale);
    case 'event':
    case 'series':
      return inLocale(found.record.title, locale);
    case 'organization':
      return inLocale(found.record.displayName, locale);
  }
}
