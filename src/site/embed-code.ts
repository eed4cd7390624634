import { layoutCard } from '../charts/core/card/layout-card.ts';
import type { EmbedFacts } from '../components/charts/embed-snippets.ts';
import { sourcesLine } from '../components/graphic/publishers.ts';
import { plainText } from '../i18n/evidence-text.ts';
import { absoluteAddress, chartAddress, embedAddress, pngFileName, siteAddress } from './addresses.ts';
import { chartAssets } from './chart-assets.ts';
import { describeEmbed } from './oembed.ts';
import { storyData } from './story-data.ts';
import { pictureWords } from './picture-words.ts';

/** The publishers that a caption names. */
const namedCount = 3;

/**
 * What the code to paste says of a chart. The picture of the whole chart is that of its last state, which shows most.
 * @param currentLocale what Astro says the page's locale is
 * @param site the origin the site is published at
 * @param state left out, the embed is the live one
 * @throws Error when there is no such chart or state, or the settings do not say where the site is published
 */
export function embedFacts(
  currentLocale: string | undefined,
  site: URL | undefined,
  { chart: id, state }: { readonly chart: string; readonly state?: string },
): EmbedFacts {
  const data = storyData(currentLocale);
  const { locale, word } = data;
  const assets = chartAssets(currentLocale, id);
  const { chart, strings } = assets;
  const { title, height } = describeEmbed(
    currentLocale,
    site,
    state === undefined ? { chart: id } : { chart: id, state },
  );
  const shown = state === undefined ? chart.states : [state];
  const sources = sourcesLine(data, [...new Set(shown.flatMap(assets.sourceIds))], namedCount);
  const pictured = shown.at(-1) ?? '';
  const picture = (kind: 'single' | 'double'): string =>
    absoluteAddress(site, siteAddress(locale, `charts/${id}/${pngFileName(pictured, kind)}`));
  const headline = plainText(assets.stateStrings(pictured).headline);
  return {
    embed: absoluteAddress(site, embedAddress(locale, id, state)),
    page: absoluteAddress(site, chartAddress(locale, id, state)),
    title,
    credit: `${sources}. ${word('data.licence')}`,
    height,
    picture: {
      single: picture('single'),
      double: picture('double'),
      ...layoutCard(chart, pictureWords(data, assets, pictured)).frame,
      alt: word('graphic.alt', { title: strings.title, headline }),
    },
  };
}
