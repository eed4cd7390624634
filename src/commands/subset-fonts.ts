/**
 * Cuts the served fonts from the Fontsource packages to the project's glyphs, and writes what follows from the files: their
 * style sheet with fallback faces, and the advance widths that layouts measure text by. Run after a change of
 * `src/styles/glyphs.ts`, `src/styles/font-faces.ts` or a font package: `npm run subset-fonts`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { fallbackFaces } from '../styles/fallback-faces.ts';
import { formatFile } from '../styles/format-file.ts';
import { fontFaces, roleFaces, type FontFace, type RoleFace } from '../styles/font-faces.ts';

const fontsDir = 'src/fonts';
const styleSheet = 'src/styles/fonts.css';
const metricsFile = 'src/charts/core/font-metrics.json';
const maximumBytes = 110_000;

const files = new Map<string, Buffer>();
for (const face of fontFaces) files.set(face.file, await cut(face));
const total = [...files.values()].reduce((sum, file) => sum + file.length, 0);
if (total > maximumBytes) throw new Error(`The fonts weigh ${total} bytes; ${maximumBytes} are allowed.`);

await mkdir(fontsDir, { recursive: true });
for (const [name, file] of files) {
  await writeFile(`${fontsDir}/${name}`, file);
  console.log(`${name}: ${(file.length / 1000).toFixed(1)} kB`);
}
await writeFile(styleSheet, await formatFile(styleSheet, await styleSheetOf(fontFaces)));
await writeFile(metricsFile, await formatFile(metricsFile, JSON.stringify(await measureRoles())));
console.log(`All fonts: ${(total / 1000).toFixed(1)} kB of ${maximumBytes / 1000} kB.`);

/** One face's subset, after a check that its source holds every glyph asked for: the subsetter itself would leave gaps. */
async function cut(face: FontFace): Promise<Buffer> {
  const source = await readFile(fileURLToPath(import.meta.resolve(face.source)));
  const font = create(source);
  if (font.isCollection) throw new Error(`${face.source} is a collection of fonts.`);
  const missing = Array.from(face.glyphs).filter((glyph) => !font.hasGlyphForCodePoint(glyph.codePointAt(0) ?? 0));
  if (missing.length > 0) throw new Error(`${face.source} has no glyph for ${missing.join(' ')}`);
  return subsetFont(source, face.glyphs, { targetFormat: 'woff2', variationAxes: face.axes });
}

function fileOf(name: string): Buffer {
  const file = files.get(name);
  if (file === undefined) throw new Error(`No face has the file ${name}.`);
  return file;
}

async function styleSheetOf(faces: readonly FontFace[]): Promise<string> {
  const rules = faces.map((face) =>
    [
      '@font-face {',
      `font-family: '${face.family}';`,
      `src: url('../fonts/${face.file}') format('woff2');`,
      `font-style: ${face.style};`,
      `font-weight: ${face.weight};`,
      'font-display: swap;',
      face.unicodeRange === undefined ? '' : `unicode-range: ${face.unicodeRange};`,
      '}',
    ].join('\n'),
  );
  for (const face of faces) {
    // The first file of a family is its upright text face, which the fallback is measured on.
    if (faces.find(({ family }) => family === face.family) !== face) continue;
    rules.push((await fallbackFaces(face.family, fileOf(face.file))).css);
  }
  return `/* Written by \`npm run subset-fonts\`. */\n${rules.join('\n\n')}\n`;
}

async function measureRoles(): Promise<Record<string, Record<string, number>>> {
  const roles: Record<string, Record<string, number>> = {};
  for (const [role, face] of Object.entries(roleFaces)) roles[role] = await measureRole(face);
  return roles;
}

/** Advance widths per 1,000 of font size, by character, of the very outlines that are served. */
async function measureRole(role: RoleFace): Promise<Record<string, number>> {
  const widths: Record<string, number> = {};
  for (const name of role.files) {
    const face = fontFaces.find(({ file }) => file === name);
    if (face === undefined) throw new Error(`No face has the file ${name}.`);
    const isVariable = typeof face.axes.wght === 'object';
    const pinned = await subsetFont(fileOf(name), face.glyphs, {
      targetFormat: 'sfnt',
      ...(isVariable && { variationAxes: { wght: role.weight } }),
    });
    const font = create(pinned);
    if (font.isCollection) throw new Error(`${name} is a collection of fonts.`);
    for (const glyph of face.glyphs) {
      const { advanceWidth } = font.glyphForCodePoint(glyph.codePointAt(0) ?? 0);
      widths[glyph] = Math.round((advanceWidth * 10_000) / font.unitsPerEm) / 10;
    }
  }
  return widths;
}
