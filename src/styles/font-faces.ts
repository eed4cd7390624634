import type { FontRole } from '../charts/core/marks.ts';
import { noteGlyphs, sluglineGlyphs, textGlyphs } from './glyphs.ts';

type Axes = Readonly<
  Record<string, number | { readonly min: number; readonly max: number; readonly default?: number }>
>;

/** One subset file and how the page's style sheet presents it. */
export interface FontFace {
  /** File in `src/fonts/`. */
  readonly file: string;
  readonly family: string;
  /** Module path of the Fontsource file it is cut from. */
  readonly source: string;
  readonly glyphs: string;
  readonly axes: Axes;
  readonly style: 'normal' | 'italic';
  /** As in `font-weight`: one value or a range. */
  readonly weight: string;
  /** Set when another file serves the family's other characters. */
  readonly unicodeRange?: string;
}

/** Every file that is served. Newsreader never goes above 500 (`font-weight` beyond it draws 500). */
export const fontFaces: readonly FontFace[] = [
  {
    file: 'newsreader.woff2',
    family: 'Newsreader',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    glyphs: textGlyphs,
    axes: { wght: { min: 400, max: 500, default: 400 }, opsz: { min: 16, max: 72, default: 18 } },
    style: 'normal',
    weight: '400 500',
  },
  {
    file: 'newsreader-italic.woff2',
    family: 'Newsreader',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
    glyphs: textGlyphs,
    axes: { wght: 400, opsz: 18 },
    style: 'italic',
    weight: '400',
  },
  {
    file: 'libre-franklin.woff2',
    family: 'Libre Franklin',
    source: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    glyphs: textGlyphs,
    axes: { wght: { min: 400, max: 700, default: 400 } },
    style: 'normal',
    weight: '400 700',
  },
  {
    file: 'libre-franklin-notes.woff2',
    family: 'Libre Franklin',
    source: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-ext-wght-normal.woff2',
    glyphs: noteGlyphs,
    axes: { wght: { min: 400, max: 700, default: 400 } },
    style: 'normal',
    weight: '400 700',
    unicodeRange: 'U+2020',
  },
  {
    file: 'courier-prime.woff2',
    family: 'Courier Prime',
    source: '@fontsource/courier-prime/files/courier-prime-latin-400-normal.woff2',
    glyphs: sluglineGlyphs,
    axes: {},
    style: 'normal',
    weight: '400',
  },
];

/** How a role inside graphics is set: the files that hold its glyphs, and their weight where that varies. */
export interface RoleFace {
  readonly family: string;
  readonly files: readonly string[];
  readonly style: 'normal' | 'italic';
  readonly weight: number;
  /** The design for a font size, in pixels, of a face that has one a size; so that a picture's letters are the same in every viewer. */
  readonly opticalSize?: number;
}

const franklin = { family: 'Libre Franklin', files: ['libre-franklin.woff2', 'libre-franklin-notes.woff2'] } as const;

/** The faces that stand inside graphics. */
export const roleFaces: Readonly<Record<FontRole, RoleFace>> = {
  label: { ...franklin, style: 'normal', weight: 400 },
  'label-strong': { ...franklin, style: 'normal', weight: 600 },
  value: { ...franklin, style: 'normal', weight: 700 },
  annotation: { family: 'Newsreader', files: ['newsreader-italic.woff2'], style: 'italic', weight: 400 },
  headline: { family: 'Newsreader', files: ['newsreader.woff2'], style: 'normal', weight: 500, opticalSize: 30 },
};

/** The one design of a file that a role is set in: the values of the axes the file still has. */
export function pinnedAxes({ axes }: FontFace, { weight, opticalSize }: RoleFace): Record<string, number> {
  return {
    ...(typeof axes.wght === 'object' && { wght: weight }),
    ...(typeof axes.opsz === 'object' && opticalSize !== undefined && { opsz: opticalSize }),
  };
}
