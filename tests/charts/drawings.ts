import type { Chart } from '../../src/charts/core/chart.ts';
import type { ChartAssets } from '../../src/charts/core/chart-assets.ts';
import { prepareChart } from '../../src/charts/core/chart-assets.ts';
import type { SizeName } from '../../src/charts/core/marks.ts';
import { charts } from '../../src/charts/registry.ts';
import { loadDataset } from '../../src/data/load-dataset.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadStrings } from '../../src/i18n/strings.ts';

export const sizeNames: readonly SizeName[] = ['narrow', 'medium', 'wide'];

export const dataset = loadDataset();

/** A chart in a locale with everything a page shows of it. */
export interface Prepared {
  readonly chart: Chart;
  readonly locale: Locale;
  readonly assets: ChartAssets;
}

/** Every chart of the registry in every locale. */
export const prepared: readonly Prepared[] = locales.flatMap((locale) => {
  const strings = loadStrings(locale);
  return charts.map((chart) => ({ chart, locale, assets: prepareChart(chart, { dataset, strings, locale }) }));
});

/** One picture: a chart in a locale, a state and a size. */
export interface Drawing extends Prepared {
  readonly state: string;
  readonly size: SizeName;
  readonly name: string;
}

/** Every picture of the story. */
export const drawings: readonly Drawing[] = prepared.flatMap((item) =>
  item.chart.states.flatMap((state) =>
    sizeNames.map((size) => ({ ...item, state, size, name: `${item.chart.id}, ${state}, ${size}, ${item.locale}` })),
  ),
);
