import type { Chart } from '../chart.ts';
import { literalValue } from '../mark-style.ts';
import type { Mark, TextMark } from '../marks.ts';
import { escapeMarkup, writeElement } from '../markup.ts';
import { stillElement } from '../render-still.ts';
import { stillFontFaces } from '../still-fonts.ts';
import type { Card } from './card.ts';
import type { PictureWords } from './picture-words.ts';

/**
 * Draws a card as a file of its own, in the light colors alone: where it is taken, nobody knows what stands around it.
 * @param drawn the marks of the state at the card's size
 * @param fonts whether the file brings its fonts; for pixels they are read from `raster-fonts.ts`
 * @throws Error when a mark has a class that marks.css does not know, or a shape the chart does not have
 */
export async function renderCard(
  card: Card,
  drawn: readonly Mark[],
  chart: Pick<Chart, 'id' | 'shapes' | 'sizes'>,
  words: PictureWords,
  fonts: boolean,
): Promise<string> {
  const { frame, drawing, marks, size } = card;
  const numbers = (values: Readonly<Record<string, number>>): [string, string][] =>
    Object.entries(values).map(([name, value]) => [name, String(value)]);
  const write = (list: readonly Mark[]): string => list.map((mark) => stillElement(mark, chart, 'light')).join('');
  const texts = [...marks, ...drawn].filter((mark): mark is TextMark => mark.kind === 'text');
  return writeElement(
    'svg',
    [
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['viewBox', `0 0 ${frame.width} ${frame.height}`],
      ...numbers({ ...frame }),
      ['role', 'img'],
      ['aria-labelledby', 'title'],
      ['aria-describedby', 'desc'],
    ],
    writeElement('title', [['id', 'title']], escapeMarkup(`${words.title}: ${words.headline}`)) +
      writeElement('desc', [['id', 'desc']], escapeMarkup(words.description)) +
      (fonts ? `<style>${await stillFontFaces(texts)}</style>` : '') +
      writeElement('rect', [...numbers({ ...frame }), ['fill', literalValue('var(--screen)', 'light')]]) +
      write(marks) +
      writeElement(
        'svg',
        [...numbers(drawing), ['viewBox', `0 0 ${chart.sizes[size].width} ${chart.sizes[size].height}`]],
        write(drawn),
      ),
  );
}
