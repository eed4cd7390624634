import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import packageFile from '@resvg/resvg-js/package.json' with { type: 'json' };
import { rasterFonts } from './raster-fonts.ts';

const folder = '.cache/pictures';

/**
 * Draws a card's file as pixels. What was drawn before is read from the cache: a build has many pictures, and most are as they were.
 * @param svg what `renderCard` made, without fonts: the renderer reads no style sheet
 * @param scale pixels a unit
 * @returns a PNG file
 */
export async function renderPng(svg: string, scale: number): Promise<Buffer> {
  const { files, names } = await rasterFonts();
  const named = [...names].reduce(
    (text, [served, inFile]) => text.replaceAll(`font-family="${served}`, `font-family="${inFile}`),
    svg,
  );
  const key = createHash('sha256')
    .update(JSON.stringify([packageFile.version, files, scale, named]))
    .digest('hex');
  const kept = `${folder}/${key}.png`;
  const known = await readFile(kept).catch(() => undefined);
  if (known !== undefined) return known;
  const image = await renderAsync(named, {
    font: { fontFiles: [...files], loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  const png = image.asPng();
  await keep(kept, png);
  return png;
}

/** Put in place whole, as builds may run side by side. */
async function keep(file: string, content: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const part = `${file}.${process.pid}`;
  await writeFile(part, content);
  await rename(part, file);
}
