import { fallbackFaces } from './fallback-faces.ts';
import type { FontFace } from './font-faces.ts';

/**
 * The style sheet of the served fonts: a face a file, addressed relative to `src/styles` so that the bundler hashes it and
 * puts the base path before it, then the faces that stand in until a family has loaded.
 * @param faces the first of a family is its upright text face, which the fallback is measured on
 * @param fileOf content of a face's file
 * @returns CSS, not yet formatted
 */
export async function fontCss(faces: readonly FontFace[], fileOf: (file: string) => Buffer): Promise<string> {
  const first = new Map<string, FontFace>();
  for (const face of faces) if (!first.has(face.family)) first.set(face.family, face);
  const fallbacks = await Promise.all([...first].map(([family, { file }]) => fallbackFaces(family, fileOf(file))));
  return ['/* Written by `npm run subset-fonts`. */', ...faces.map(faceRule), ...fallbacks].join('\n\n');
}

function faceRule(face: FontFace): string {
  return [
    '@font-face {',
    `font-family: '${face.family}';`,
    `src: url('../fonts/${face.file}') format('woff2');`,
    `font-style: ${face.style};`,
    `font-weight: ${face.weight};`,
    'font-display: swap;',
    face.unicodeRange === undefined ? '' : `unicode-range: ${face.unicodeRange};`,
    '}',
  ].join('\n');
}
