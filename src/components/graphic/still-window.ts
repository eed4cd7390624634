import type { Stage } from '../../charts/core/chart.ts';
import type { ChartAssets } from '../../charts/core/chart-assets.ts';
import { legibleWidth } from '../../charts/core/legible-width.ts';
import type { SizeName } from '../../charts/core/marks.ts';

/** How wide a still picture is in windows from a width on, in CSS pixels, as `scene.css` and `scene-wide.css` set it. */
interface Range {
  /** Least width of the window. */
  readonly from: number;
  /** What the picture leaves of the window on both sides together. */
  readonly beside: number;
  /** The picture grows no further. */
  readonly most: number;
}

const column: readonly Range[] = [
  { from: 0, beside: 0, most: 760 },
  { from: 760, beside: 64, most: 800 },
  { from: 1024, beside: 290, most: 734 },
];

const ranges: Readonly<Record<Stage, readonly Range[]>> = {
  side: column,
  wide: [...column, { from: 1152, beside: 146, most: 1280 }],
};

/**
 * The least width of a window from which on a still picture is never narrower than asked.
 * @param stage the chart's
 * @param width the picture's, in CSS pixels
 * @returns CSS pixels, for a `min-width`
 * @throws RangeError when the picture gets as wide as that in no window
 */
export function windowForStill(stage: Stage, width: number): number {
  for (const [index, { from, beside, most }] of ranges[stage].entries()) {
    const later = ranges[stage].slice(index + 1);
    const window = Math.max(from, width + beside);
    const isReached = width <= most && window < (later[0]?.from ?? Infinity);
    if (isReached && later.every((range) => range.from - range.beside >= width)) return window;
  }
  throw new RangeError(`No window shows a still picture ${width} pixels wide.`);
}

/** The least width of a window, in CSS pixels, from which on a state's picture of a size is shown instead of a smaller one. */
export function leastWindow({ chart, marks }: ChartAssets, state: string, size: 'medium' | 'wide'): number {
  return windowForStill(chart.stage, legibleWidth(chart.sizes[size], marks(state, size)));
}

/** The size of a state's picture that a window of some width is given. */
export function stillSizeIn(assets: ChartAssets, state: string, windowWidth: number): SizeName {
  const larger = (['wide', 'medium'] as const).find((size) => windowWidth >= leastWindow(assets, state, size));
  return larger ?? 'narrow';
}
