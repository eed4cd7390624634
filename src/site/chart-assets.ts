import { createHash } from 'node:crypto';
import { prepareChart, type ChartAssets } from '../charts/core/chart-assets.ts';
import type { SizeName } from '../charts/core/marks.ts';
import { charts, findChart } from '../charts/registry.ts';
import { storyData } from './story-data.ts';

const prepared = new Map<string, ChartAssets>();

/**
 * Everything a page shows of a chart, prepared once a build and locale.
 * @param currentLocale what Astro says the page's locale is
 * @param id the chart's id, as in `<Scene chart="…">`
 * @throws Error naming the charts there are, when there is none of that id
 */
export function chartAssets(currentLocale: string | undefined, id: string): ChartAssets {
  const data = storyData(currentLocale);
  const key = `${data.locale} ${id}`;
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const chart = findChart(id);
  if (chart === undefined) {
    throw new Error(`Unknown chart "${id}". Allowed: ${charts.map((candidate) => candidate.id).join(', ')}.`);
  }
  const assets = prepareChart(chart, data);
  prepared.set(key, assets);
  return assets;
}

/** Changes when the file of a chart's states changes, so that a kept copy is never read with a newer page. */
export function stateFileVersion(assets: ChartAssets, size: SizeName): string {
  return createHash('sha256')
    .update(JSON.stringify(assets.stateFile(size)))
    .digest('hex')
    .slice(0, 8);
}
