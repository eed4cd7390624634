import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../../charts/registry.ts';
import { describeEmbed } from '../../../site/oembed.ts';

/** What clients of oEmbed show of one state of a chart. */
export const getStaticPaths: GetStaticPaths = () =>
  charts.flatMap(({ id, states }) => states.map((state) => ({ params: { chart: id, state } })));

export const GET: APIRoute<Record<string, never>, { chart: string; state: string }> = ({
  params,
  currentLocale,
  site,
}) =>
  new Response(JSON.stringify(describeEmbed(currentLocale, site, params)), {
    headers: { 'content-type': 'application/json' },
  });
