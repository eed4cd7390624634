import type { FontRole } from '../marks.ts';
import { textWidth } from '../text-width.ts';

/** Words in one face. */
export interface Run {
  readonly text: string;
  readonly font: FontRole;
}

/** Words in one face on a line, from `x` on. */
export interface PlacedRun extends Run {
  readonly x: number;
}

/**
 * Sets words of several faces one after the other, broken at spaces.
 * @param maxWidth in the units of `size`
 * @returns the lines, each from `x` 0 on
 */
export function flowText(runs: readonly Run[], size: number, maxWidth: number): PlacedRun[][] {
  const lines: PlacedRun[][] = [];
  let end = Infinity;
  for (const { text, font } of runs) {
    const space = textWidth(' ', font, size);
    for (const word of text.split(' ').filter((each) => each !== '')) {
      const line = lines.at(-1);
      const last = line?.at(-1);
      const width = textWidth(word, font, size);
      if (line === undefined || last === undefined || end + space + width > maxWidth) {
        lines.push([{ text: word, font, x: 0 }]);
        end = width;
        continue;
      }
      if (last.font === font) line[line.length - 1] = { ...last, text: `${last.text} ${word}` };
      else line.push({ text: word, font, x: end + space });
      end += space + width;
    }
  }
  return lines;
}
