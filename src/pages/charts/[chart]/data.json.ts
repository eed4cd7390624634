import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../../charts/registry.ts';
import { chartAssets } from '../../../site/chart-assets.ts';
import { chartFacts } from '../../../site/chart-files/chart-facts.ts';
import { dataDocument } from '../../../site/chart-files/data-document.ts';
import { storyData } from '../../../site/story-data.ts';

/** A chart's data for programs, with its sources in full. */
export const getStaticPaths: GetStaticPaths = () => charts.map((chart) => ({ params: { chart: chart.id } }));

export const GET: APIRoute<Record<string, never>, { chart: string }> = ({ params, currentLocale, site }) => {
  const [data, assets] = [storyData(currentLocale), chartAssets(currentLocale, params.chart)];
  const document = dataDocument(data, chartFacts(data, assets, site), assets.data(), site);
  return new Response(`${JSON.stringify(document, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
