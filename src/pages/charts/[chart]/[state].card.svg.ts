import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../../charts/registry.ts';
import { chartAssets } from '../../../site/chart-assets.ts';
import { storyData } from '../../../site/story-data.ts';
import { cardSvg } from '../../../site/take-away.ts';

/** A state's picture with its own words, to be taken into an article. */
export const getStaticPaths: GetStaticPaths = () =>
  charts.flatMap((chart) => chart.states.map((state) => ({ params: { chart: chart.id, state } })));

export const GET: APIRoute<Record<string, never>, { chart: string; state: string }> = async ({
  params,
  currentLocale,
}) =>
  new Response(await cardSvg(storyData(currentLocale), chartAssets(currentLocale, params.chart), params.state), {
    headers: { 'content-type': 'image/svg+xml' },
  });
