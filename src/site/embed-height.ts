import type { ChartAssets } from '../charts/core/chart-assets.ts';
import { legibleWidth } from '../charts/core/legible-width.ts';
import type { SizeName } from '../charts/core/marks.ts';
import { wrapText } from '../charts/core/text-width.ts';
import { plainText } from '../i18n/evidence-text.ts';
import type { StoryData } from './story-data.ts';
import { pictureWords } from './picture-words.ts';

/** Type and space of an embed 640 wide, in CSS pixels, as `embed.css` and the tokens set them there. */
const width = 640;
const padding = 24;
const headline = { size: 23.4, leading: 26.8 };
const foot = { size: 12.7, leading: 18 };
/** Rules, paddings, the margins of the drawing, the line that opens the text, the last line. */
const fixed = 2 + 20 + 24 + 44 + 4 + 1 + 44 + 1;
/** Lines may break sooner than measured: the browser balances them. */
const slack = 12;
/** The publishers that the foot names. */
const namedCount = 3;

/**
 * About how high an embed is that is 640 pixels wide: the height that the code to paste carries, for hosts that never hear of the
 * real one. Never less than the real height, as a frame that is too low hides something.
 * @param states the states the embed shows; words of several stand in one cell, so the longest count
 * @returns whole CSS pixels
 */
export function embedHeight(data: StoryData, assets: ChartAssets, states: readonly string[]): number {
  const inner = width - 2 * padding;
  const linesOf = (text: string, font: 'headline' | 'label', size: number): number =>
    wrapText(text, font, size, inner).length;
  const most = (count: (state: string) => number): number => Math.max(...states.map(count));
  const headlines = most((state) => linesOf(plainText(assets.stateStrings(state).headline), 'headline', headline.size));
  const feet = most((state) => {
    const { asOf, help, sources } = pictureWords(data, assets, state);
    return linesOf(`${asOf} ${help}`.trim(), 'label', foot.size) + linesOf(sources(namedCount), 'label', foot.size);
  });
  const { chart } = assets;
  const size = drawingSize(assets, states, inner);
  const drawing = (inner * chart.sizes[size].height) / chart.sizes[size].width;
  return Math.ceil(fixed + slack + headlines * headline.leading + drawing + feet * foot.leading);
}

/** The size of drawing that an embed shows where its drawing is as wide as that. */
function drawingSize({ chart, marks }: ChartAssets, states: readonly string[], inner: number): SizeName {
  const fits = (size: 'medium' | 'wide'): boolean =>
    states.every((state) => legibleWidth(chart.sizes[size], marks(state, size)) <= inner);
  if (!fits('medium')) return 'narrow';
  return fits('wide') ? 'wide' : 'medium';
}
