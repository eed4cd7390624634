import type { APIRoute, GetStaticPaths } from 'astro';
import { sizeNames, type SizeName } from '../../../charts/core/marks.ts';
import { charts } from '../../../charts/registry.ts';
import { chartAssets } from '../../../site/chart-assets.ts';

/** All states of a chart at one size, as the browser fetches them when a scene is near. */
export const getStaticPaths: GetStaticPaths = () =>
  charts.flatMap((chart) => sizeNames.map((size) => ({ params: { chart: chart.id, size } })));

export const GET: APIRoute<Record<string, never>, { chart: string; size: SizeName }> = ({ params, currentLocale }) =>
  new Response(JSON.stringify(chartAssets(currentLocale, params.chart).stateFile(params.size)), {
    headers: { 'content-type': 'application/json' },
  });
