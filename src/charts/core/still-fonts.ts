import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fontFaces, pinnedAxes, roleFaces, type FontFace, type RoleFace } from '../../styles/font-faces.ts';
import type { FontRole } from './marks.ts';

/** Pictures share words, so equal subsets are cut once a build. */
const subsets = new Map<string, Promise<Buffer>>();

/**
 * The faces a picture needs, each cut to the picture's own characters and weights and written into it: a picture in an
 * `<img>` may load nothing.
 * @param texts every text of the picture with its role
 * @returns `@font-face` rules
 */
export async function stillFontFaces(
  texts: readonly { readonly text: string; readonly font: FontRole }[],
): Promise<string> {
  const rules = await Promise.all(
    fontFaces.map(async (face) => {
      const used = texts.filter(({ font }) => roleFaces[font].files.includes(face.file));
      const glyphs = [...new Set(used.flatMap(({ text }) => Array.from(text)))].filter((glyph) =>
        face.glyphs.includes(glyph),
      );
      if (glyphs.length === 0) return '';
      return writeFace(face, glyphs.sort().join(''), [...new Set(used.map(({ font }) => roleFaces[font]))]);
    }),
  );
  return rules.join('');
}

async function writeFace(face: FontFace, glyphs: string, roles: readonly RoleFace[]): Promise<string> {
  const weights = roles.map(({ weight }) => weight);
  const [min, max] = [Math.min(...weights), Math.max(...weights)];
  const [role] = roles;
  const pinned = role === undefined ? {} : pinnedAxes(face, role);
  const axes: FontFace['axes'] =
    'wght' in pinned ? { ...pinned, wght: min === max ? min : { min, max, default: min } } : pinned;
  const font = await cut(face.file, glyphs, axes);
  const range = face.unicodeRange === undefined ? '' : `unicode-range:${face.unicodeRange};`;
  return (
    `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${min === max ? min : `${min} ${max}`};${range}` +
    `src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`
  );
}

function cut(file: string, glyphs: string, variationAxes: FontFace['axes']): Promise<Buffer> {
  const key = JSON.stringify([file, glyphs, variationAxes]);
  const known = subsets.get(key);
  if (known !== undefined) return known;
  const made = readFile(`src/fonts/${file}`).then((font) =>
    subsetFont(font, glyphs, { targetFormat: 'woff2', variationAxes }),
  );
  subsets.set(key, made);
  return made;
}
