import type { ChartTable } from '../../src/charts/core/chart.ts';
import type { ChartData } from '../../src/charts/core/chart-data.ts';
import { intlTag } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** Numbers as a locale writes them for readers. */
function numberReader(locale: Locale): (text: string) => number[] {
  const parts = new Intl.NumberFormat(intlTag(locale)).formatToParts(12345.6);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const [group, decimal] = [sign('group'), sign('decimal')];
  const pattern = new RegExp(`\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?|\\d+(?:\\${decimal}\\d+)?`, 'g');
  return (text) =>
    (text.match(pattern) ?? []).map((found) => Number(found.replaceAll(group, '').replaceAll(decimal, '.')));
}

/**
 * The numbers a table shows that are not in the data. A cell that holds one number and little else is a count, a year or a date:
 * it must be a number of the data, or a part of its dates. Numbers in sentences may stand in its texts.
 */
export function numbersMissing(table: ChartTable, { rows }: ChartData, locale: Locale): string[] {
  const read = numberReader(locale);
  const cells = rows.flat();
  const numbers = new Set(cells.filter((cell) => typeof cell === 'number'));
  const texts = cells.filter((cell) => typeof cell === 'string');
  const dates = texts.filter((text) => /^\d{4}(-\d{2}){0,2}$/.test(text));
  const inDates = new Set(dates.flatMap((date) => date.split('-').map(Number)));
  const inTexts = new Set(texts.filter((text) => !dates.includes(text)).flatMap(read));
  return table.rows.flat().flatMap((cell) => {
    const found = read(cell);
    const isShort = found.length === 1 && cell.replaceAll(/[\d\p{P}]/gu, '').trim().length <= 'more than'.length;
    const isKnown = (number: number): boolean =>
      numbers.has(number) || inDates.has(number) || (!isShort && inTexts.has(number));
    return found.filter((number) => !isKnown(number)).map((number) => `${number} in “${cell}”`);
  });
}
