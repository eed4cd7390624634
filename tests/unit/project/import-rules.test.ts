import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importRules } from './import-rules.ts';
import { importsInBrowser, importsOf, importsOfComponent, listFiles, projectRoot, readImports } from './imports.ts';

const imports = readImports();

describe('the rules of direction', () => {
  it.each(importRules)('$name', ({ breaches, reason }) => {
    expect(breaches(imports), reason).toEqual([]);
  });

  it.each(importRules)('would notice: $name', ({ breaches, example }) => {
    expect(breaches(example)).not.toEqual([]);
  });

  it('reads the imports that are there', () => {
    expect(imports).toContainEqual({
      from: 'src/scroll/step-observer.ts',
      to: 'scrollama',
      isType: false,
      isScript: false,
    });
    expect(importsInBrowser(imports).map((use) => use.import.to)).toContain('src/charts/core/render-dom.ts');
    expect(importsInBrowser(imports).map(({ path }) => path[0])).toContain('src/embed/live-embed.ts');
  });

  it('tells types, dynamic imports and components’ scripts apart', () => {
    const code = "import type { A } from './a.ts';\nexport { b } from 'd3-geo/x';\nvoid import('../c.ts');";
    expect(importsOf('src/x/y.ts', code, false).map(({ to, isType }) => [to, isType])).toEqual([
      ['src/x/a.ts', true],
      ['d3-geo', false],
      ['src/c.ts', false],
    ]);
    const component = "---\nimport A from './A.astro';\n---\n<A />\n<script>\n  import './b.ts';\n</script>\n";
    expect(importsOfComponent('src/x/Y.astro', component).map(({ to, isScript }) => [to, isScript])).toEqual([
      ['src/x/A.astro', false],
      ['src/x/b.ts', true],
    ]);
  });

  it('names a file of the project in every import that is not a package', () => {
    const files = new Set(
      ['.ts', '.mjs', '.js', '.astro', '.css', '.json', '.woff2'].flatMap((ending) => listFiles('src', ending)),
    );
    const missing = imports
      .filter(({ to }) => to.startsWith('src/') && !files.has(to))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(missing.filter((line) => !line.endsWith('.d.ts'))).toEqual([]);
  });
});

describe('the shape of the code', () => {
  const code = [
    ...listFiles('src', '.ts'),
    ...listFiles('src', '.astro'),
    ...listFiles('src', '.mjs'),
    ...listFiles('src', '.js'),
  ];
  const tests = listFiles('tests', '.ts');

  it('has no file that only hands on others', () => {
    expect([...code, ...tests].filter((file) => /\/index\.m?[jt]s$/.test(file))).toEqual([]);
    const barrels = code.filter((file) => file.endsWith('.ts') && isBarrel(readFileSync(projectRoot + file, 'utf8')));
    expect(barrels).toEqual([]);
    expect(isBarrel("export { a } from './a.ts';\nexport * from './b.ts';")).toBe(true);
  });

  it('exports by name', () => {
    const unnamed = code.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
    expect(unnamed.filter((file) => /^export default /m.test(readFileSync(projectRoot + file, 'utf8')))).toEqual([]);
  });

  it('keeps every file under 300 lines', () => {
    const sheets = listFiles('src', '.css').filter(
      (file) => !readFileSync(projectRoot + file, 'utf8').startsWith('/* Written by '),
    );
    const long = [...code, ...sheets, ...tests]
      .map((file) => ({
        file,
        lines: readFileSync(projectRoot + file, 'utf8')
          .trimEnd()
          .split('\n').length,
      }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('names files in kebab-case and components in PascalCase', () => {
    const odd = code.filter((file) => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      if (name.startsWith('[') || name === 'states.[size].json.ts') return false;
      if (name.endsWith('.astro')) return !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name) && !file.startsWith('src/pages/');
      // A file of an address has that address's endings: `data.csv-metadata.json.ts`.
      return !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+(?:-[a-z]+)*)+$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  it('lets chapters import nothing', () => {
    const busy = listFiles('content/chapters', '.mdx').filter((file) =>
      /^(?:import|export)\s/m.test(readFileSync(projectRoot + file, 'utf8')),
    );
    expect(busy).toEqual([]);
  });
});

/** Whether a module has nothing but re-exports. */
function isBarrel(source: string): boolean {
  const { statements } = ts.createSourceFile('barrel.ts', source, ts.ScriptTarget.Latest);
  return (
    statements.length > 0 &&
    statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
  );
}
