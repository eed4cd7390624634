import type { Quote } from '../../data/schema/quote.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { StoryData } from '../../site/story-data.ts';

/**
 * Where and when a quotation was said, and how well its wording is known, as whole sentences.
 * @param word the locale's words of the interface
 */
export function quoteProvenance(
  quote: Quote,
  locale: Locale,
  word: StoryData['word'],
): { occasion: string; verification: string } {
  const occasion = inLocale(quote.occasion, locale).replace(/\.$/, '');
  const dated =
    quote.date === undefined || quote.datePrecision !== 'day'
      ? occasion
      : `${occasion}, ${formatDate(quote.date, locale)}`;
  const way = quote.backTranslated ? ' back-translated' : quote.translated ? ' translated' : '';
  const sentences = [word(`verification.${quote.verification}`), way === '' ? '' : word(`quote.${way.trim()}`)];
  if (quote.recordTranslated === true) sentences.push(word('quote.record-translated'));
  return { occasion: `${dated}.`, verification: sentences.filter((sentence) => sentence !== '').join(' ') };
}
