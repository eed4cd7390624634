import type { Chart } from '../chart.ts';
import type { Mark, TextMark } from '../marks.ts';
import { balanceText } from '../text-width.ts';
import type { Card } from './card.ts';
import { flowText, type PlacedRun } from './flow-text.ts';
import type { PictureWords } from './picture-words.ts';

const width = 864;
const margin = 32;
const inner = width - 2 * margin;
const headline = { size: 32, leading: 37, first: 54 };
const foot = { size: 14, leading: 20, gap: 26 };
const credit = { gap: 14, height: 46 };
/** More lines would make the sources heavier than the drawing; the others stand in the chart's text. */
const sourceLines = 2;
const mostSources = 12;

/**
 * The picture for an article: headline over the drawing, then as of when, how to read it, whom it rests on, and from where.
 * A drawing made for the whole width of a large window is taken in its medium size, as its words were too small in a column.
 * @throws Error when a word has a character the faces do not hold
 */
export function layoutCard({ sizes, stage }: Pick<Chart, 'sizes' | 'stage'>, words: PictureWords): Card {
  const size = stage === 'wide' ? 'medium' : 'wide';
  const headlines = balanceText(words.headline, 'headline', headline.size, inner);
  const drawingTop = headline.first + headline.leading * (headlines.length - 1) + 24;
  const drawingHeight = Math.round((inner * sizes[size].height) / sizes[size].width);
  const footLines = [
    ...flowText(
      [
        { text: words.asOf, font: 'label-strong' },
        { text: words.help, font: 'label' },
      ],
      foot.size,
      inner,
    ),
    ...sourcesThatFit(words),
  ];
  const footTop = drawingTop + drawingHeight + foot.gap;
  const ruleAt = footTop + foot.leading * (footLines.length - 1) + credit.gap;
  const creditAt = ruleAt + 27;
  const text = { kind: 'text', size: foot.size, anchor: 'start' } as const;
  const marks: Mark[] = [
    { kind: 'rect', key: 'card-edge', class: 'ink', x: 0, y: 0, width, height: 3 },
    ...headlines.map((line, index): TextMark => ({
      kind: 'text',
      key: `card-headline-${index + 1}`,
      class: '',
      x: margin,
      y: headline.first + headline.leading * index,
      text: line,
      anchor: 'start',
      font: 'headline',
      size: headline.size,
    })),
    ...footLines.flatMap((line, index) =>
      line.map((run): TextMark => ({
        ...text,
        key: `card-foot-${index + 1}-${run.font}`,
        class: run.font === 'label' ? 'ink-2' : 'ink',
        x: margin + run.x,
        y: footTop + foot.leading * index,
        text: run.text,
        font: run.font,
      })),
    ),
    { kind: 'line', key: 'card-rule', class: 'rule', x1: margin, y1: ruleAt, x2: width - margin, y2: ruleAt },
    { ...text, key: 'card-story', class: 'ink', x: margin, y: creditAt, text: words.story, font: 'label-strong' },
    {
      ...text,
      key: 'card-licence',
      class: 'ink-2',
      x: width - margin,
      y: creditAt,
      text: words.licence,
      anchor: 'end',
      font: 'label',
    },
  ];
  return {
    frame: { width, height: ruleAt + credit.height },
    size,
    drawing: { x: margin, y: drawingTop, width: inner, height: drawingHeight },
    marks,
  };
}

/** The sources' lines, with as many names as they hold. */
function sourcesThatFit({ sources }: PictureWords): PlacedRun[][] {
  for (let most = mostSources; ; most -= 1) {
    const lines = flowText([{ text: sources(most), font: 'label' }], foot.size, inner);
    if (lines.length <= sourceLines || most === 1) return lines;
  }
}
