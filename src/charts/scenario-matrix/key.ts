import type { ChartStrings } from '../../i18n/strings.ts';
import { textOf } from '../../i18n/strings.ts';
import type { Mark } from '../core/marks.ts';
import { textWidth } from '../core/text-width.ts';
import type { Sign } from './stance-mark.ts';
import { signMark, signs, unstatedPath } from './stance-mark.ts';

/** Between a sign and its word, and at most from a word to the next sign. */
const wordGap = 6;
const widestGap = 22;

/** A line of signs with their words, from one edge to the other. */
export interface KeyPlan {
  readonly left: number;
  readonly right: number;
  /** Baseline of the words. */
  readonly y: number;
  readonly radius: number;
  readonly size: number;
  /** Whether there is no room for the words in full. */
  readonly isShort: boolean;
}

/**
 * The key: the signs that a state draws, by name, with even gaps between them.
 * @param drawn the signs of the state, in any order
 * @throws Error when a word is missing
 */
export function keyMarks(plan: KeyPlan, drawn: readonly (Sign | 'unstated')[], strings: ChartStrings): Mark[] {
  const { left, right, y, radius, size, isShort } = plan;
  const shown = ([...signs, 'unstated'] as const).filter((sign) => drawn.includes(sign));
  const words = shown.map((sign) => ({
    sign,
    text: textOf(strings.labels, isShort ? `key.${sign}.short` : `key.${sign}`),
  }));
  const widths = words.map(({ text }) => radius * 2 + wordGap + textWidth(text, 'label', size));
  const room = right - left - widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.min(room / Math.max(words.length - 1, 1), widestGap);
  let x = left;
  return words.flatMap(({ sign, text }, index): Mark[] => {
    const key = `key-${sign}`;
    const at = { x: x + radius, y: y - size * 0.35 };
    const wordX = x + radius * 2 + wordGap;
    x += (widths[index] ?? 0) + gap;
    return [
      sign === 'unstated'
        ? { kind: 'path', key, class: 'unstated', d: unstatedPath(at.x, at.y) }
        : signMark(sign, { key, ...at, radius, isQuiet: false }),
      {
        kind: 'text',
        key: `key-word-${sign}`,
        class: 'ink-2',
        x: wordX,
        y,
        text,
        anchor: 'start',
        font: 'label',
        size,
      },
    ];
  });
}
