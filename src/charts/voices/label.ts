import type { TextMark } from '../core/marks.ts';

/** Where a label stands; ink, from the left, in the plain face unless told. */
export interface LabelPlace extends Partial<Pick<TextMark, 'anchor' | 'font' | 'class' | 'record'>> {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** One line of words. */
export function label(key: string, text: string, place: LabelPlace): TextMark {
  return { kind: 'text', key, text, class: 'ink', anchor: 'start', font: 'label', ...place };
}
