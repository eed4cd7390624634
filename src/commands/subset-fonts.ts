/**
 * Cuts the served fonts from the Fontsource packages to the project's glyphs, and writes what follows from the files: their
 * style sheet with fallback faces, and the advance widths that layouts measure text by. Run after a change of
 * `src/styles/glyphs.ts`, `src/styles/font-faces.ts` or a font package: `npm run subset-fonts`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { fontCss } from '../styles/font-css.ts';
import { fontFaces, type FontFace } from '../styles/font-faces.ts';
import { formatFile } from '../styles/format-file.ts';
import { measureRoles, openFont } from '../styles/measure-fonts.ts';

const fontsDir = 'src/fonts';
const maximumBytes = 110_000;

const files = new Map<string, Buffer>();
for (const face of fontFaces) files.set(face.file, await cut(face));
const total = [...files.values()].reduce((sum, file) => sum + file.length, 0);
if (total > maximumBytes) throw new Error(`The fonts weigh ${total} bytes; ${maximumBytes} are allowed.`);

await mkdir(fontsDir, { recursive: true });
for (const [name, file] of files) {
  await writeFile(`${fontsDir}/${name}`, file);
  console.log(`${name}: ${toKilobytes(file.length)} kB`);
}
await writeFormatted('src/styles/fonts.css', await fontCss(fontFaces, fileOf));
await writeFormatted('src/charts/core/font-metrics.json', JSON.stringify(await measureRoles(fileOf)));
console.log(`All fonts: ${toKilobytes(total)} kB of ${toKilobytes(maximumBytes)} kB.`);

/** One face's subset, after a check that its source holds every glyph asked for: the subsetter itself would leave gaps. */
async function cut(face: FontFace): Promise<Buffer> {
  const source = await readFile(fileURLToPath(import.meta.resolve(face.source)));
  const font = openFont(source);
  const missing = Array.from(face.glyphs).filter((glyph) => !font.hasGlyphForCodePoint(glyph.codePointAt(0) ?? 0));
  if (missing.length > 0) throw new Error(`${face.source} has no glyph for ${missing.join(' ')}`);
  return subsetFont(source, face.glyphs, { targetFormat: 'woff2', variationAxes: face.axes });
}

function fileOf(name: string): Buffer {
  const file = files.get(name);
  if (file === undefined) throw new Error(`No face has the file ${name}.`);
  return file;
}

async function writeFormatted(path: string, text: string): Promise<void> {
  await writeFile(path, await formatFile(path, text));
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
