import type { Theme } from '../../styles/tokens.ts';

/** Widths of the windows that every state is looked at in, in CSS pixels. */
export const proofWidths = [320, 390, 768, 1280] as const;
export const proofThemes = ['light', 'dark'] as const satisfies readonly Theme[];

/** One way a state reaches a reader: in a window of some width and theme, or on paper. */
export interface Exhibit {
  /** Part of its element's id: `390-dark`, `print`. */
  readonly name: string;
  readonly theme: Theme | 'print';
  /** Of the window; paper has none. */
  readonly width?: number;
}

/** Every way a state reaches readers, each once: all widths in light, then in dark, then paper. */
export const exhibits: readonly Exhibit[] = [
  ...proofThemes.flatMap((theme) => proofWidths.map((width) => ({ name: `${width}-${theme}`, theme, width }))),
  { name: 'print', theme: 'print' },
];
