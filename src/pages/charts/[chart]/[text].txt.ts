import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../../charts/registry.ts';
import { chartAssets } from '../../../site/chart-assets.ts';
import { textFileName } from '../../../site/addresses.ts';
import { chartFacts } from '../../../site/chart-files/chart-facts.ts';
import { chartText } from '../../../site/chart-files/chart-text.ts';
import { storyData } from '../../../site/story-data.ts';

interface Props extends Record<string, string | undefined> {
  state: string | undefined;
}

/** A chart in plain words: one file a state, and one with all of them. */
export const getStaticPaths: GetStaticPaths = () =>
  charts.flatMap((chart) =>
    [undefined, ...chart.states].map((state) => ({
      params: { chart: chart.id, text: textFileName(state).replace(/\.txt$/, '') },
      props: { state },
    })),
  );

export const GET: APIRoute<Props, { chart: string }> = ({ params, props: { state }, currentLocale, site }) => {
  const [data, assets] = [storyData(currentLocale), chartAssets(currentLocale, params.chart)];
  const shown = state === undefined ? assets.chart.states : [state];
  const text = chartText(data, chartFacts(data, assets, site), shown.flatMap(assets.sourceIds), state);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
