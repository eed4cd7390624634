import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import base from '../styles/base.css?inline';
import embed from '../styles/embed.css?inline';
import frozen from '../styles/frozen.css?inline';
import frame from '../styles/marks-frame.css?inline';
import marks from '../styles/marks.css?inline';
import table from '../styles/table.css?inline';
import tokens from '../styles/tokens.css?inline';
import { fontFaces, type FontFace } from '../styles/font-faces.ts';

/** The faces that embeds are set in; the slugline's is not among them. */
const families = ['Newsreader', 'Libre Franklin'];

/** Embeds share words, so equal subsets are cut once a build. */
const cuts = new Map<string, Promise<string>>();

/**
 * The style sheet that stands in an embed, with the story's fonts cut to the characters on it: an embed asks for nothing, as a
 * sandbox or another site's policy may refuse what it asks for.
 * @param markup the embed’s body
 * @param sizes rules that choose among the drawing's sizes
 */
export async function embedStyle(markup: string, sizes: string): Promise<string> {
  // Markup's own characters are written as entities.
  const characters = new Set(`${markup.replaceAll(/<[^>]*>/g, '')}&<>"'`);
  const faces = await Promise.all(
    fontFaces.filter(({ family }) => families.includes(family)).map((face) => faceRule(face, characters)),
  );
  return [faces.join(''), tokens, base, frame, marks, table, embed, frozen, sizes].join('').trim();
}

async function faceRule(face: FontFace, characters: ReadonlySet<string>): Promise<string> {
  const glyphs = Array.from(new Set(face.glyphs)).filter((glyph) => characters.has(glyph));
  if (glyphs.length === 0) return '';
  const range = face.unicodeRange === undefined ? '' : `unicode-range:${face.unicodeRange};`;
  return (
    `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};${range}` +
    `src:url(data:font/woff2;base64,${await cut(face, glyphs.sort().join(''))}) format('woff2')}`
  );
}

function cut(face: FontFace, glyphs: string): Promise<string> {
  const key = `${face.file} ${glyphs}`;
  const known = cuts.get(key);
  if (known !== undefined) return known;
  // One optical size will do: embeds have one headline and no title.
  const axes: FontFace['axes'] = face.style === 'normal' && face.family === 'Newsreader' ? { opsz: 28 } : {};
  const made = readFile(`src/fonts/${face.file}`)
    .then((font) => subsetFont(font, glyphs, { targetFormat: 'woff2', variationAxes: axes }))
    .then((font) => font.toString('base64'));
  cuts.set(key, made);
  return made;
}
