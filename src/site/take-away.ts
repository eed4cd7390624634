import { layoutCard } from '../charts/core/card/layout-card.ts';
import { layoutShare } from '../charts/core/card/layout-share.ts';
import { withPngTexts } from '../charts/core/card/png-text.ts';
import { renderPng } from '../charts/core/card/raster.ts';
import { renderCard } from '../charts/core/card/render-card.ts';
import type { ChartAssets } from '../charts/core/chart-assets.ts';
import { pictureWords } from './picture-words.ts';
import type { StoryData } from './story-data.ts';

/** The pictures of a state that carry their own words: for articles as pixels, once and twice as fine, and for links to the chart. */
export const pngKinds = ['single', 'double', 'share'] as const;
export type PngKind = (typeof pngKinds)[number];

const scales: Readonly<Record<PngKind, number>> = { single: 1, double: 2, share: 1 };

/**
 * A state's picture for an article, with its words, as an SVG file.
 * @throws Error when the chart has no such state
 */
export function cardSvg(data: StoryData, assets: ChartAssets, state: string): Promise<string> {
  const words = pictureWords(data, assets, state);
  const card = layoutCard(assets.chart, words);
  return renderCard(card, assets.marks(state, card.size), assets.chart, words, true);
}

/**
 * The same as pixels, or the picture of a link to the chart, with title, description, origin and licence in the file.
 * @param address where the picture is from, in full
 * @throws Error when the chart has no such state
 */
export async function cardPng(
  data: StoryData,
  assets: ChartAssets,
  state: string,
  { kind, address }: { readonly kind: PngKind; readonly address: string },
): Promise<Buffer> {
  const words = pictureWords(data, assets, state);
  const card = kind === 'share' ? layoutShare(assets.chart, words) : layoutCard(assets.chart, words);
  const svg = await renderCard(card, assets.marks(state, card.size), assets.chart, words, false);
  return withPngTexts(await renderPng(svg, scales[kind]), {
    Title: `${words.title}: ${words.headline}`,
    Description: `${words.description} ${words.asOf}`,
    Source: `${words.story}, ${address}`,
    Copyright: words.licence,
  });
}
