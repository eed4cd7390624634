import type { Figure } from '../../data/schema/figure.ts';
import type { DateUnit, Unit } from '../../data/schema/unit.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import type { StoryData } from '../../site/story-data.ts';

/** A year or a day names a date and counts nothing: it stands without grouping and without a unit. */
function isDateUnit(unit: Unit): unit is DateUnit {
  return unit === 'calendar-year' || unit === 'day-of-month';
}

/**
 * A figure's number as prose writes it: "more than 100,000", "about 9,000 soldiers", "29 prisoners".
 * @param word the locale's words of the interface
 */
export function figureWords(figure: Figure, locale: Locale, word: StoryData['word']): string {
  if (figure.valueText !== undefined) return inLocale(figure.valueText, locale);
  const options = { useGrouping: !isDateUnit(figure.unit), maximumFractionDigits: 3 };
  const value = formatNumber(figure.value, locale, options);
  const number = figure.upper === undefined ? value : `${value}–${formatNumber(figure.upper, locale, options)}`;
  const unit = isDateUnit(figure.unit) ? '' : word(`unit.${figure.unit}`);
  return word(`quantity.${figure.precision}`, { number, unit }).trim();
}
