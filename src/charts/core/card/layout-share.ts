import type { Chart } from '../chart.ts';
import type { Mark, TextMark } from '../marks.ts';
import { balanceText, textWidth, wrapText } from '../text-width.ts';
import type { Card } from './card.ts';
import type { PictureWords } from './picture-words.ts';

/** What networks ask for of a link's picture. */
const frame = { width: 1200, height: 630 } as const;
const margin = 40;
const gutter = 36;
/** The drawing is the phone's, twice as large: feeds show this picture at about half its size. */
const scale = 2;
const small = { size: 23, leading: 31 } as const;
/** From the size wanted to the least one that is still a headline. */
const headlineSizes = [48, 45, 42, 39, 36] as const;
const leading = 1.14;
const headlineTop = 172;
const headlineBottom = 470;

/**
 * The picture of a link to the chart: words at the left, drawing at the right, both large enough for a feed.
 * @throws Error when the headline does not fit, or a word has a character the faces do not hold
 */
export function layoutShare({ id, sizes }: Pick<Chart, 'id' | 'sizes'>, words: PictureWords): Card {
  const width = sizes.narrow.width * scale;
  const height = sizes.narrow.height * scale;
  const drawing = { x: leftOf(width), y: Math.round((frame.height - height) / 2), width, height };
  const column = columnBeside(width);
  const size = sizeOfHeadline(words.headline, column);
  if (size === undefined)
    throw new Error(`The headline "${words.headline}" of ${id} does not fit the picture for links.`);
  const headlines = wrapText(words.headline, 'headline', size, column);
  const below = [
    ...balanceText(words.asOf, 'label', small.size, column),
    ...wrapText(words.licence, 'label', small.size, column),
  ];
  const text = { kind: 'text', x: margin, anchor: 'start' } as const;
  const marks: Mark[] = [
    { kind: 'rect', key: 'card-edge', class: 'ink', x: 0, y: 0, width: frame.width, height: 6 },
    { ...text, key: 'card-story', class: 'ink', y: 92, text: words.story, font: 'label-strong', size: small.size },
    ...headlines.map((line, index): TextMark => ({
      ...text,
      key: `card-headline-${index + 1}`,
      class: '',
      y: headlineTop + Math.round(size * leading) * index,
      text: line,
      font: 'headline',
      size,
    })),
    ...below.map((line, index): TextMark => ({
      ...text,
      key: `card-foot-${index + 1}`,
      class: 'ink-2',
      y: 563 - small.leading * (below.length - 1 - index),
      text: line,
      font: 'label',
      size: small.size,
    })),
  ];
  return { frame, size: 'narrow', drawing, marks };
}

/**
 * Whether the picture of a link to the chart has room for a headline.
 * @throws Error when a word has a character the faces do not hold
 */
export function hasRoomFor(headline: string, { sizes }: Pick<Chart, 'sizes'>): boolean {
  return sizeOfHeadline(headline, columnBeside(sizes.narrow.width * scale)) !== undefined;
}

const leftOf = (width: number): number => frame.width - margin / 2 - width;
const columnBeside = (width: number): number => leftOf(width) - gutter - margin;

function sizeOfHeadline(headline: string, column: number): number | undefined {
  return headlineSizes.find((candidate) => fits(headline, candidate, column));
}

function fits(headline: string, size: number, column: number): boolean {
  const lines = wrapText(headline, 'headline', size, column);
  const bottom = headlineTop + Math.round(size * leading) * (lines.length - 1);
  return bottom <= headlineBottom && lines.every((line) => textWidth(line, 'headline', size) <= column);
}
