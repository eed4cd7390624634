import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import type { FontRole } from '../charts/core/marks.ts';
import { fontFaces, pinnedAxes, roleFaces, type RoleFace } from './font-faces.ts';

/** Advance widths per 1,000 of font size, by character. */
export type GlyphWidths = Readonly<Record<string, number>>;

/**
 * Opens a font file.
 * @throws Error when the file is no font or a collection
 */
export function openFont(file: Buffer): Font {
  const font = create(file);
  if (font.isCollection) throw new Error('The file is a collection of fonts.');
  return font;
}

/**
 * Measures the glyphs of every face that stands in graphics, at its weight, from the outlines that are served.
 * @param fileOf content of a face's file
 */
export async function measureRoles(fileOf: (file: string) => Buffer): Promise<Record<FontRole, GlyphWidths>> {
  return {
    label: await measureRole(roleFaces.label, fileOf),
    'label-strong': await measureRole(roleFaces['label-strong'], fileOf),
    value: await measureRole(roleFaces.value, fileOf),
    annotation: await measureRole(roleFaces.annotation, fileOf),
    headline: await measureRole(roleFaces.headline, fileOf),
  };
}

async function measureRole(role: RoleFace, fileOf: (file: string) => Buffer): Promise<GlyphWidths> {
  const widths: Record<string, number> = {};
  for (const face of fontFaces.filter(({ file }) => role.files.includes(file))) {
    // A variable font's tables hold the widths of one weight only; pinning writes those of this one.
    const pinned = await subsetFont(fileOf(face.file), face.glyphs, {
      targetFormat: 'sfnt',
      variationAxes: pinnedAxes(face, role),
    });
    const font = openFont(pinned);
    for (const glyph of face.glyphs) {
      const { advanceWidth } = font.glyphForCodePoint(glyph.codePointAt(0) ?? 0);
      widths[glyph] = Math.round((advanceWidth * 10_000) / font.unitsPerEm) / 10;
    }
  }
  return widths;
}
