import type { APIRoute, GetStaticPaths } from 'astro';
import { sizeNames, type SizeName } from '../../../charts/core/marks.ts';
import { charts } from '../../../charts/registry.ts';
import { stillFileName } from '../../../site/addresses.ts';
import { chartAssets } from '../../../site/chart-assets.ts';

interface Props extends Record<string, string> {
  state: string;
  size: SizeName;
}

/** A state's still picture, a file a state and size. */
export const getStaticPaths: GetStaticPaths = () =>
  charts.flatMap((chart) =>
    chart.states.flatMap((state) =>
      sizeNames.map((size) => ({
        params: { chart: chart.id, still: stillFileName(state, size).replace(/\.svg$/, '') },
        props: { state, size },
      })),
    ),
  );

export const GET: APIRoute<Props, { chart: string }> = async ({ params, props, currentLocale }) =>
  new Response(await chartAssets(currentLocale, params.chart).still(props.state, props.size), {
    headers: { 'content-type': 'image/svg+xml' },
  });
