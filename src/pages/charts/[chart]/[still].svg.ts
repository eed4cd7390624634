import type { APIRoute, GetStaticPaths } from 'astro';
import { stillKinds, type StillKind } from '../../../charts/core/still-kind.ts';
import { charts } from '../../../charts/registry.ts';
import { stillFileName } from '../../../site/addresses.ts';
import { chartAssets } from '../../../site/chart-assets.ts';

interface Props extends Record<string, string> {
  state: string;
  kind: StillKind;
}

/** A state's still picture, a file a state and size, and one for paper. */
export const getStaticPaths: GetStaticPaths = () =>
  charts.flatMap((chart) =>
    chart.states.flatMap((state) =>
      stillKinds.map((kind) => ({
        params: { chart: chart.id, still: stillFileName(state, kind).replace(/\.svg$/, '') },
        props: { state, kind },
      })),
    ),
  );

export const GET: APIRoute<Props, { chart: string }> = async ({ params, props, currentLocale }) =>
  new Response(await chartAssets(currentLocale, params.chart).still(props.state, props.kind), {
    headers: { 'content-type': 'image/svg+xml' },
  });
