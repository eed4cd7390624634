import type { LayoutContext } from '../core/chart.ts';
import type { FontRole, TextMark } from '../core/marks.ts';
import { textWidth, wrapText } from '../core/text-width.ts';
import type { TurnedMap } from '../turned-map.ts';
import type { SizePlan, TextPlan } from './plan.ts';
import type { BorderSlice } from './slice.ts';
import type { BorderState } from './states.ts';

/** What a picture is made from. */
export interface Drawing {
  readonly slice: BorderSlice;
  readonly state: BorderState;
  readonly plan: SizePlan;
  readonly map: TurnedMap;
  readonly context: LayoutContext;
}

/** What words are, besides where they stand. */
export interface Words {
  readonly key: string;
  readonly text: string;
  readonly class: string;
  readonly font: FontRole;
  readonly size: number;
  readonly record?: string;
}

/**
 * Words as marks, a line each. They are set from the left whatever their anchor: a change of anchor would make them jump
 * between states.
 */
export function wordMarks(
  { key, text, font, size, ...rest }: Words,
  { x, y, anchor = 'start', width }: TextPlan,
  lineHeight = size * 1.2,
): TextMark[] {
  const lines = width === undefined ? [text] : wrapText(text, font, size, width);
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor];
  return lines.map((line, index) => ({
    kind: 'text',
    key: index === 0 ? key : `${key}-${index + 1}`,
    x: round(x - textWidth(line, font, size) * shift),
    y: round(y + index * lineHeight),
    text: line,
    anchor: 'start',
    font,
    size,
    ...rest,
  }));
}

/** A bracket as path data: a line with two ends that point to what it holds; `reach` is negative when they point up. */
export function bracketPath(left: number, right: number, y: number, reach: number): string {
  const [x1, x2] = [round(left), round(right)];
  return `M${x1},${round(y + reach)}L${x1},${round(y)}L${x2},${round(y)}L${x2},${round(y + reach)}`;
}

/** A tenth of a unit is enough for what is set by hand. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
