import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../../charts/registry.ts';
import { describeEmbed } from '../../../site/oembed.ts';

/** What clients of oEmbed show of a chart. */
export const getStaticPaths: GetStaticPaths = () => charts.map(({ id }) => ({ params: { chart: id } }));

export const GET: APIRoute<Record<string, never>, { chart: string }> = ({ params, currentLocale, site }) =>
  new Response(JSON.stringify(describeEmbed(currentLocale, site, params)), {
    headers: { 'content-type': 'application/json' },
  });
