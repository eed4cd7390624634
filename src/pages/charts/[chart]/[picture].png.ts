import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../../charts/registry.ts';
import { pngFileName, siteAddress } from '../../../site/addresses.ts';
import { chartAssets } from '../../../site/chart-assets.ts';
import { storyData } from '../../../site/story-data.ts';
import { cardPng, pngKinds, type PngKind } from '../../../site/take-away.ts';

interface Props extends Record<string, string> {
  state: string;
  kind: PngKind;
}

/** A state's pictures with their own words as pixels: for articles, once and twice as fine, and for links. */
export const getStaticPaths: GetStaticPaths = () =>
  charts.flatMap((chart) =>
    chart.states.flatMap((state) =>
      pngKinds.map((kind) => ({
        params: { chart: chart.id, picture: pngFileName(state, kind).replace(/\.png$/, '') },
        props: { state, kind },
      })),
    ),
  );

export const GET: APIRoute<Props, { chart: string }> = async ({ params, props, currentLocale, site }) => {
  const data = storyData(currentLocale);
  const png = await cardPng(data, chartAssets(currentLocale, params.chart), props.state, {
    kind: props.kind,
    address: new URL(siteAddress(data.locale), site).href,
  });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
