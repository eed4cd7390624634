import type { ChartAssets } from '../../charts/core/chart-assets.ts';
import { legibleWidth } from '../../charts/core/legible-width.ts';

/** What an embed leaves on both sides of its drawing together, in CSS pixels: twice the padding in `embed.css`. */
const beside = 48;

/**
 * The widths of the frame from which on an embed shows a larger drawing: where its smallest text is still legible.
 * @param states the states the embed shows; the drawing is never too small for any of them
 * @returns style rules
 */
export function drawingSizes({ chart, marks }: ChartAssets, states: readonly string[]): string {
  const least = (size: 'medium' | 'wide'): number =>
    beside + Math.max(...states.map((state) => legibleWidth(chart.sizes[size], marks(state, size))));
  const [medium, wide] = [least('medium'), Math.max(least('medium'), least('wide'))];
  return [
    `@media not (min-width:${medium}px){[data-size=medium]{display:none}}`,
    `@media (min-width:${medium}px){[data-size=narrow]{display:none}}`,
    `@media not (min-width:${wide}px){[data-size=wide]{display:none}}`,
    `@media (min-width:${wide}px){[data-size=medium]{display:none}}`,
  ].join('');
}
