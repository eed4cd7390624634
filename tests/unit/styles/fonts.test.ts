import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontCss } from '../../../src/styles/font-css.ts';
import { fontFaces, roleFaces } from '../../../src/styles/font-faces.ts';
import { formatFile } from '../../../src/styles/format-file.ts';
import { measureRoles, openFont } from '../../../src/styles/measure-fonts.ts';
import { tokens } from '../../../src/styles/tokens.ts';

const fileOf = (name: string): Buffer => readFileSync(`src/fonts/${name}`);
const styleSheet = readFileSync('src/styles/fonts.css', 'utf8');

describe('the fonts', () => {
  it('weigh 110 kB at most, all together', () => {
    const bytes = fontFaces.reduce((sum, { file }) => sum + fileOf(file).length, 0);
    expect(bytes).toBeLessThanOrEqual(110_000);
  });

  it.each(fontFaces)('hold every glyph they are to hold: $file', ({ file, glyphs }) => {
    const font = openFont(fileOf(file));
    expect(Array.from(glyphs).filter((glyph) => !font.hasGlyphForCodePoint(glyph.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('keep the axes the page uses, and no wider', () => {
    const axes = openFont(fileOf('newsreader.woff2')).variationAxes;
    expect(axes.wght).toMatchObject({ min: 400, max: 500 });
    expect(axes.opsz).toMatchObject({ min: 16, max: 72 });
    expect(openFont(fileOf('libre-franklin.woff2')).variationAxes.wght).toMatchObject({ min: 400, max: 700 });
  });

  it('are what fonts.css says (else: npm run subset-fonts)', async () => {
    expect(styleSheet).toBe(await formatFile('src/styles/fonts.css', await fontCss(fontFaces, fileOf)));
  });

  it('are as wide as font-metrics.json says (else: npm run subset-fonts)', async () => {
    const metrics: unknown = JSON.parse(readFileSync('src/charts/core/font-metrics.json', 'utf8'));
    expect(metrics).toEqual(await measureRoles(fileOf));
  });

  it('have a face for every name in the tokens, and fallbacks that take as much room', () => {
    const system = ['Georgia', 'Arial', 'Courier New', 'serif', 'sans-serif', 'monospace'];
    for (const name of Object.values(tokens.font).flat()) {
      if (!system.includes(name)) expect(styleSheet).toMatch(new RegExp(`font-family: ['"]${name}['"]`));
    }
    const fallbacks = styleSheet.split('@font-face').filter((rule) => rule.includes('local('));
    expect(fallbacks).toHaveLength(5);
    for (const rule of fallbacks) expect(rule).toMatch(/ascent-override[^]*size-adjust/);
  });

  it('serve every role of the graphics from a face of its family, style and weight', () => {
    for (const [role, { family, files, style, weight }] of Object.entries(roleFaces)) {
      const faces = fontFaces.filter(({ file }) => files.includes(file));
      expect(faces.length, role).toBe(files.length);
      for (const face of faces) {
        const [min = 0, max = min] = face.weight.split(' ').map(Number);
        expect(face).toMatchObject({ family, style });
        expect(weight >= min && weight <= max, role).toBe(true);
      }
    }
  });
});
