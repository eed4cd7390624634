import metrics from './font-metrics.json' with { type: 'json' };
import type { FontRole } from './marks.ts';

/** Advance widths by character, in thousandths of the font size. */
const widths: Readonly<Record<FontRole, Readonly<Record<string, number>>>> = metrics;

/**
 * Width of one line of text. Kerning is left out, which is less than 3 % of a label.
 * @param size font size; the width is in the same units
 * @throws Error when the face has no such character in the project's glyph set (`npm run subset-fonts`)
 */
export function textWidth(text: string, font: FontRole, size: number): number {
  let total = 0;
  for (const character of text) {
    const width = widths[font][character];
    if (width === undefined) throw new Error(`The face "${font}" has no glyph for "${character}" in "${text}".`);
    total += width;
  }
  return (total * size) / 1000;
}

/**
 * Breaks text into the fewest lines that fit, at spaces only; a word that is wider than the line stands alone.
 * @param maxWidth in the units of `size`
 */
export function wrapText(text: string, font: FontRole, size: number, maxWidth: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, font, size) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks text into as few lines as `wrapText`, of lengths as even as they can be.
 * @param maxWidth in the units of `size`
 */
export function balanceText(text: string, font: FontRole, size: number, maxWidth: number): string[] {
  const count = wrapText(text, font, size, maxWidth).length;
  let [tooNarrow, enough] = [0, maxWidth];
  while (enough - tooNarrow > 1) {
    const between = (tooNarrow + enough) / 2;
    if (wrapText(text, font, size, between).length > count) tooNarrow = between;
    else enough = between;
  }
  return wrapText(text, font, size, enough);
}
