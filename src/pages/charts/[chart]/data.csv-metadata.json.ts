import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../../charts/registry.ts';
import { chartAssets } from '../../../site/chart-assets.ts';
import { chartFacts } from '../../../site/chart-files/chart-facts.ts';
import { csvMetadata } from '../../../site/chart-files/csv-metadata.ts';
import { storyData } from '../../../site/story-data.ts';

/** What the columns of a chart's data are. */
export const getStaticPaths: GetStaticPaths = () => charts.map((chart) => ({ params: { chart: chart.id } }));

export const GET: APIRoute<Record<string, never>, { chart: string }> = ({ params, currentLocale, site }) => {
  const [data, assets] = [storyData(currentLocale), chartAssets(currentLocale, params.chart)];
  const metadata = csvMetadata(data, chartFacts(data, assets, site), assets.data(), site);
  return new Response(`${JSON.stringify(metadata, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/csvm+json' },
  });
};
