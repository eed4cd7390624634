import { scaleLinear } from 'd3-scale';
import type { LineMark, TextMark } from './marks.ts';
import { textWidth } from './text-width.ts';

/** Room between a number of the grid and the line that begins beside it. */
const labelGap = 8;

/** Where counts lie on a vertical axis that begins at zero. */
export type CountScale = (value: number) => number;

/**
 * A vertical scale from zero; counts that are drawn as lengths may start nowhere else.
 * @param baseline y of zero
 * @param perThousand height of a thousand, in the drawing's units
 */
export function countScale(baseline: number, perThousand: number): CountScale {
  const scale = scaleLinear([0, 1000], [baseline, baseline - perThousand]);
  // A tenth of a unit is finer than a pixel, and what is not written need not travel.
  return (value) => Math.round(scale(value) * 10) / 10;
}

/**
 * Round numbers for the lines of a grid; zero is the baseline and has no line of its own.
 * @param max the largest count drawn
 * @param count about how many lines
 */
export function gridValues(max: number, count: number): number[] {
  return scaleLinear([0, max], [0, 1])
    .ticks(count)
    .filter((value) => value > 0);
}

/** Hair lines across a drawing, and their numbers. */
export interface Grid {
  /** What the axis is of; the marks are `axis-<name>-25000` and, with words, `axis-<name>-25000-label`. */
  readonly name: string;
  readonly values: readonly number[];
  readonly scale: CountScale;
  readonly x1: number;
  readonly x2: number;
  /** Left out, the lines carry no numbers. */
  readonly labels?: {
    readonly size: number;
    /** Formatted for the locale, without the unit: that stands in the reading help. */
    readonly text: (value: number) => string;
    /** `beside`: the line begins where the widest number ends; `above`: the number stands on the line. */
    readonly stand: 'beside' | 'above';
  };
}

/**
 * The grid of a vertical axis, to stand behind everything else.
 * @returns the lines, each followed by its number
 */
export function gridMarks({ name, values, scale, x1, x2, labels }: Grid): (LineMark | TextMark)[] {
  const words = values.map((value) => labels?.text(value) ?? '');
  const widest = Math.max(0, ...words.map((text) => textWidth(text, 'label', labels?.size ?? 0)));
  const start = labels?.stand === 'beside' ? x1 + widest + labelGap : x1;
  return values.flatMap((value, index) => {
    const key = `axis-${name}-${value}`;
    const y = scale(value);
    const line: LineMark = { kind: 'line', key, class: 'grid', x1: start, y1: y, x2, y2: y };
    if (labels === undefined) return [line];
    const { size, stand } = labels;
    const baseline = stand === 'beside' ? y + size * 0.34 : y - size * 0.35;
    const place = { kind: 'text', x: x1, y: baseline, anchor: 'start', font: 'label', size } as const;
    return [line, { ...place, key: `${key}-label`, class: 'ink-2', text: words[index] ?? '' }];
  });
}

/** Where a year's bar stands. */
export interface YearBand {
  readonly year: number;
  readonly x: number;
  readonly width: number;
}

/** How the bars of consecutive years stand. */
export interface BandPlan {
  /** Left edge of the first. */
  readonly left: number;
  /** From the left edge of one to that of the next. */
  readonly pitch: number;
  readonly width: number;
  /** A year that stands apart from those before it, because its count does not compare with theirs. */
  readonly apart?: { readonly from: number; readonly by: number };
}

/**
 * Places a bar for each year.
 * @param years in order, without gaps
 */
export function yearBands(years: readonly number[], { left, pitch, width, apart }: BandPlan): YearBand[] {
  return years.map((year, index) => ({
    year,
    x: left + index * pitch + (apart !== undefined && year >= apart.from ? apart.by : 0),
    width,
  }));
}

/** The years below the bars. */
export interface YearAxis {
  readonly bands: readonly YearBand[];
  /** Baseline of the words. */
  readonly textY: number;
  readonly size: number;
  readonly text: (year: number) => string;
  /** The years a state is about; left out, none. */
  readonly isStrong?: (year: number) => boolean;
}

/**
 * The time axis: a label a year, in the middle of its bar.
 * @returns `axis-x-2013` and so on
 */
export function yearAxisMarks({ bands, textY, size, text, isStrong }: YearAxis): TextMark[] {
  return bands.map(({ year, x, width }) => {
    const strong = isStrong?.(year) === true;
    return {
      kind: 'text',
      key: `axis-x-${year}`,
      class: strong ? 'ink' : 'ink-2',
      x: x + width / 2,
      y: textY,
      text: text(year),
      anchor: 'middle',
      font: strong ? 'label-strong' : 'label',
      size,
    };
  });
}
