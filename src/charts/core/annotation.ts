import type { LineMark, TextMark } from './marks.ts';
import { wrapText } from './text-width.ts';

/** An annotation's place, with the end of its leader where it has one. */
export interface NotePlacement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor: 'start' | 'end';
  readonly leader?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** Line height of annotations, in font sizes. */
export const annotationLine = 1.2;

/** An annotation's words and place, in the drawing's units. */
export interface Annotation {
  /** Key of the first line; the others and the leader are named after it. */
  readonly key: string;
  /** Without evidence brackets. */
  readonly text: string;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** The text breaks at this width. */
  readonly width: number;
  readonly anchor: TextMark['anchor'];
  readonly size: number;
  /** The line from the words to what they are about; no arrowhead. */
  readonly leader?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/**
 * A state's one note: italic serif in ink, and its leader.
 * @returns the leader first, then one mark a line
 */
export function annotationMarks({ key, text, x, y, width, anchor, size, leader }: Annotation): (LineMark | TextMark)[] {
  const lines = wrapText(text, 'annotation', size, width).map((line, index): TextMark => ({
    kind: 'text',
    key: index === 0 ? key : `${key}-${index + 1}`,
    class: 'annotation',
    x,
    y: y + index * size * annotationLine,
    text: line,
    anchor,
    font: 'annotation',
    size,
  }));
  return leader === undefined ? lines : [{ kind: 'line', key: `${key}-leader`, class: 'leader', ...leader }, ...lines];
}
