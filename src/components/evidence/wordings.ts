import type { Quote } from '../../data/schema/quote.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { StoryData } from '../../site/story-data.ts';

/** One wording of a quotation, with what a reader has to know about just this wording. */
export interface Wording {
  readonly heading: string;
  readonly text: string;
  readonly remarks: readonly string[];
}

/**
 * The wordings a receipt prints, the shown one first: on record where the record has one, then as the article has it.
 * @param word the locale's words of the interface
 */
export function wordingsOf(quote: Quote, word: StoryData['word']): Wording[] {
  const wordings: Wording[] = [];
  if (quote.recordWording !== undefined) {
    const remarks = quote.recordTranslated === true ? [word('quote.record-translated')] : [];
    wordings.push({ heading: word('receipt.on-record'), text: quote.recordWording, remarks });
  }
  const remarks = [];
  if (quote.recordWording === undefined) remarks.push(word(`verification.${quote.verification}`));
  if (quote.backTranslated) remarks.push(word('quote.back-translated'));
  else if (quote.translated) remarks.push(word('quote.translated'));
  const heading = word(quote.fromArticle ? 'receipt.in-article' : 'receipt.on-record');
  wordings.push({ heading, text: quote.displayText, remarks });
  return wordings;
}

/** Where and when a quotation was said, as one sentence. */
export function occasionOf(quote: Quote, locale: Locale): string {
  const occasion = inLocale(quote.occasion, locale).replace(/\.$/, '');
  const isDated = quote.date !== undefined && quote.datePrecision === 'day';
  return isDated ? `${occasion}, ${formatDate(quote.date ?? '', locale)}.` : `${occasion}.`;
}
