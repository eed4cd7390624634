import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../../charts/registry.ts';
import { chartAssets } from '../../../site/chart-assets.ts';
import { writeCsv } from '../../../site/chart-files/write-csv.ts';

/** A chart's data for spreadsheets. */
export const getStaticPaths: GetStaticPaths = () => charts.map((chart) => ({ params: { chart: chart.id } }));

export const GET: APIRoute<Record<string, never>, { chart: string }> = ({ params, currentLocale }) =>
  new Response(writeCsv(chartAssets(currentLocale, params.chart).data()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
