import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importsInBrowser, listFiles, readImports } from '../unit/project/imports.ts';
import { projectRoot, readBuilt, readBuiltSite } from './site.ts';

/*
 * Names are shortened in what is shipped, but words in quotation marks are not: they tell what a script holds. What is only said in
 * layouts, in the dataset's code or in a heavy library must not be found in it.
 */
const site = readBuiltSite();
const shipped = [...site.files].filter((file) => file.endsWith('.js')).map((file) => readBuilt(site, file));
const inBrowser = new Set(importsInBrowser(readImports()).map((use) => use.import.to));
const ours = listFiles('src', '.ts');

/** Words in quotation marks, of a length that tells something. */
function wordsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent) && node.text.length >= 8)
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(projectRoot + file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

const shippedWords = new Set(ours.filter((file) => inBrowser.has(file)).flatMap(wordsOf));
/** Short words must stand in quotation marks; they may be part of a name otherwise. */
const isShipped = (words: string): boolean =>
  shipped.some((script) =>
    words.length > 12 ? script.includes(words) : ['"', "'", '`'].some((mark) => script.includes(mark + words + mark)),
  );

describe('the scripts a reader downloads', () => {
  it('hold what the import graph says they hold', () => {
    expect(shipped.length).toBeGreaterThan(0);
    for (const words of ['story:state', 'The drawing has no element with data-marks.'])
      expect(isShipped(words), words).toBe(true);
  });

  it.each(['src/charts', 'src/data', 'src/check', 'src/i18n'])('hold nothing of %s that stays at build', (folder) => {
    const kept = ours
      .filter((file) => file.startsWith(`${folder}/`) && !inBrowser.has(file))
      .flatMap((file) => wordsOf(file).map((words) => ({ file, words })))
      .filter(({ words }) => !shippedWords.has(words) && !isCommonWord(words));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(({ words }) => isShipped(words))).toEqual([]);
  });

  // Names of properties are not shortened either.
  it.each([
    { library: 'zod', file: 'v4/core/errors.js', mark: '$ZodError' },
    { library: 'd3-geo', file: 'dist/d3-geo.js', mark: 'clipExtent' },
    { library: 'd3-scale', file: 'dist/d3-scale.js', mark: 'rangeRound' },
    { library: 'd3-shape', file: 'dist/d3-shape.js', mark: 'lineX0' },
    { library: 'topojson-client', file: 'dist/topojson-client.js', mark: 'GeometryCollection' },
    { library: 'jsonc-parser', file: 'lib/esm/main.js', mark: 'InvalidEscapeCharacter' },
  ])('hold nothing of $library', ({ library, file, mark }) => {
    // A mark that the library no longer bears would prove nothing.
    expect(readFileSync(`${projectRoot}node_modules/${library}/${file}`, 'utf8')).toContain(mark);
    expect(shipped.filter((script) => script.includes(mark))).toEqual([]);
  });
});

/** Words that other parts of a page use too, as names of elements and attributes. */
function isCommonWord(words: string): boolean {
  return /^[a-z]+(?:-[a-z]+)?$/.test(words);
}
