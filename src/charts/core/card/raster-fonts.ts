import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import { fontFaces, pinnedAxes, roleFaces } from '../../../styles/font-faces.ts';
import { openFont } from '../../../styles/measure-fonts.ts';

/** The faces of graphics as the renderer of pixels reads them: files of one design each, and the families' names in them. */
export interface RasterFonts {
  readonly files: readonly string[];
  /** Served family to the name its files have: a file keeps the name of the design it was cut from, "Libre Franklin Thin". */
  readonly names: ReadonlyMap<string, string>;
}

const folder = '.cache/raster-fonts';
let made: Promise<RasterFonts> | undefined;

/** The served fonts, a plain TrueType file a role, written once a build. */
export function rasterFonts(): Promise<RasterFonts> {
  made ??= cutAll();
  return made;
}

async function cutAll(): Promise<RasterFonts> {
  await mkdir(folder, { recursive: true });
  const names = new Map<string, string>();
  const files: string[] = [];
  for (const role of Object.values(roleFaces)) {
    for (const face of fontFaces.filter(({ file }) => role.files.includes(file))) {
      const font = await subsetFont(await readFile(`src/fonts/${face.file}`), face.glyphs, {
        targetFormat: 'sfnt',
        variationAxes: pinnedAxes(face, role),
        // The renderer gives up taking a character from another file where letters of its line have become one glyph.
        noLayoutClosure: role.files.length > 1,
      });
      const { familyName } = openFont(font);
      const known = names.get(role.family) ?? familyName;
      if (known !== familyName) throw new Error(`${face.file} is named ${familyName}, not ${known}.`);
      names.set(role.family, familyName);
      files.push(await keep(font));
    }
  }
  return { files, names };
}

/** Named by its content and put in place whole, as builds may run side by side. */
async function keep(font: Buffer): Promise<string> {
  const file = `${folder}/${createHash('sha256').update(font).digest('hex').slice(0, 16)}.ttf`;
  const part = `${file}.${process.pid}`;
  await writeFile(part, font);
  await rename(part, file);
  return file;
}
