import type { Chart } from '../charts/core/chart.ts';
import { checkMarks } from '../charts/core/difference.ts';
import { sizeNames } from '../charts/core/marks.ts';
import { locateKey } from '../data/json-file.ts';
import type { JsonFile } from '../data/json-file.ts';
import { describeAllowed } from '../data/nearest.ts';
import type { Problem } from '../data/problem.ts';
import { locales } from '../i18n/locales.ts';
import { chartStringsOf, columnStringsOf, type ChartStrings } from '../i18n/strings.ts';
import type { ContentReading } from './content-reading.ts';
import { report } from './rules.ts';

/**
 * Draws every chart in every state and size, so that a label or placeholder that a chart misses, or a record it needs,
 * is named here and not by a build that breaks off.
 * @param content the content as it was read, otherwise without errors
 * @param charts the charts of the story
 * @returns a problem for each chart and locale that cannot be drawn, with the chart's own words on why; and for each sign
 *   without a sentence in the reading help, and each sentence without a sign
 */
export function checkCharts(content: ContentReading, charts: readonly Chart[]): Problem[] {
  const { dataset } = content.dataset;
  if (dataset === undefined) return [];
  return locales.flatMap((locale) => {
    const { json, strings } = content.strings.find((file) => file.locale === locale) ?? {};
    if (json === undefined || strings === undefined) return [];
    return charts.flatMap((chart) => {
      try {
        const slice = chart.select(dataset);
        const words = chartStringsOf(strings, chart.id);
        for (const state of chart.states) {
          for (const size of sizeNames) {
            checkMarks(state, chart.layout(slice, state, { size, frame: chart.sizes[size], strings: words, locale }));
          }
          chart.describe(slice, state, words, locale);
          chart.table(slice, state, words, locale);
        }
        chart.data(slice, columnStringsOf(strings, chart.id), locale);
        return helpProblems(chart, words, json);
      } catch (error) {
        const message = `The chart ${chart.id} cannot be drawn. ${error instanceof Error ? error.message : String(error)}`;
        return [report('undrawable-chart', json.file, locateKey(json, ['charts', chart.id]), { message })];
      }
    });
  });
}

function helpProblems(chart: Chart, { help }: ChartStrings, json: JsonFile): Problem[] {
  const path = ['charts', chart.id, 'help'];
  const signs = Object.keys(chart.signs);
  const missing = signs
    .filter((sign) => !Object.hasOwn(help, sign))
    .map((sign) => {
      const message = `The chart ${chart.id} has a sign "${sign}" that its help does not explain.`;
      return report('missing-strings', json.file, locateKey(json, path), { message });
    });
  const unknown = Object.keys(help)
    .filter((sign) => !signs.includes(sign))
    .map((sign) => {
      const details = { found: sign, allowed: describeAllowed(sign, signs) };
      return report('unknown-strings', json.file, locateKey(json, [...path, sign]), details);
    });
  return [...missing, ...unknown];
}
