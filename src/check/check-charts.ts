import { join } from 'node:path/posix';
import type { Chart } from '../charts/core/chart.ts';
import { sizeNames } from '../charts/core/marks.ts';
import { locateKey, readJsonFile } from '../data/json-file.ts';
import { readDataset } from '../data/load-dataset.ts';
import type { Problem } from '../data/problem.ts';
import { locales } from '../i18n/locales.ts';
import { chartStringsOf, columnStringsOf, loadStrings } from '../i18n/strings.ts';
import { report } from './rules.ts';

/**
 * Draws every chart in every state and size, so that a label or placeholder that a chart misses, or a record it needs,
 * is named here and not by a build that breaks off.
 * @param contentDir folder of the content, otherwise without problems
 * @param charts the charts of the story
 * @returns a problem for each chart and locale that cannot be drawn, with the chart's own words on why
 */
export function checkCharts(contentDir: string, charts: readonly Chart[]): Problem[] {
  const { dataset } = readDataset(contentDir);
  if (dataset === undefined) return [];
  return locales.flatMap((locale) => {
    const file = join(contentDir, 'locales', `${locale}.json`);
    const strings = loadStrings(locale, contentDir);
    return charts.flatMap((chart) => {
      try {
        const slice = chart.select(dataset);
        const words = chartStringsOf(strings, chart.id);
        for (const state of chart.states) {
          for (const size of sizeNames) {
            chart.layout(slice, state, { size, frame: chart.sizes[size], strings: words, locale });
          }
          chart.describe(slice, state, words, locale);
          chart.table(slice, state, words, locale);
        }
        chart.data(slice, columnStringsOf(strings, chart.id), locale);
        return [];
      } catch (error) {
        const message = `The chart ${chart.id} cannot be drawn. ${error instanceof Error ? error.message : String(error)}`;
        return [
          report('undrawable-chart', file, locateKey(readJsonFile(file, file), ['charts', chart.id]), { message }),
        ];
      }
    });
  });
}
