import { cutFace } from '../../styles/cut-font.ts';
import { fontFaces, pinnedAxes, roleFaces, type FontFace, type RoleFace } from '../../styles/font-faces.ts';
import type { FontRole } from './marks.ts';

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
      const characters = used.flatMap(({ text }) => Array.from(text));
      return writeFace(face, characters, [...new Set(used.map(({ font }) => roleFaces[font]))]);
    }),
  );
  return rules.join('');
}

function writeFace(face: FontFace, characters: readonly string[], roles: readonly RoleFace[]): Promise<string> {
  const weights = roles.map(({ weight }) => weight);
  const [min, max] = [Math.min(...weights), Math.max(...weights)];
  const [role] = roles;
  const pinned = role === undefined ? {} : pinnedAxes(face, role);
  const axes: FontFace['axes'] =
    'wght' in pinned ? { ...pinned, wght: min === max ? min : { min, max, default: min } } : pinned;
  return cutFace(face, characters, axes, min === max ? String(min) : `${min} ${max}`);
}
