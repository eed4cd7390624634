import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { FontFace } from './font-faces.ts';

/** Pictures and embeds share words, so equal subsets are cut once a build. */
const cuts = new Map<string, Promise<string>>();

/**
 * A served face cut to some characters, written into the style sheet itself: for what may load nothing.
 * @param characters the text's characters; those the face does not hold are left out
 * @param axes values or ranges of the axes the file still has
 * @param weight as in `font-weight`, when not all weights of the face are kept
 * @returns its `@font-face` rule; empty when it holds none of the characters
 */
export async function cutFace(
  face: FontFace,
  characters: Iterable<string>,
  axes: FontFace['axes'],
  weight = face.weight,
): Promise<string> {
  const glyphs = [...new Set(characters)].filter((character) => face.glyphs.includes(character));
  if (glyphs.length === 0) return '';
  const range = face.unicodeRange === undefined ? '' : `unicode-range:${face.unicodeRange};`;
  return (
    `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${weight};${range}` +
    `src:url(data:font/woff2;base64,${await cut(face.file, glyphs.sort().join(''), axes)}) format('woff2')}`
  );
}

function cut(file: string, glyphs: string, variationAxes: FontFace['axes']): Promise<string> {
  const key = JSON.stringify([file, glyphs, variationAxes]);
  const known = cuts.get(key);
  if (known !== undefined) return known;
  const made = readFile(`src/fonts/${file}`)
    .then((font) => subsetFont(font, glyphs, { targetFormat: 'woff2', variationAxes }))
    .then((font) => font.toString('base64'));
  cuts.set(key, made);
  return made;
}
