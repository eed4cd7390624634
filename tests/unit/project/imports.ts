import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The project's folder, with a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** One file that uses another file of the project, or a package. */
export interface Import {
  /** Path of the file that imports, from the project's folder. */
  readonly from: string;
  /** Path of what is imported, from the project's folder; for a package its name, for Node `node:fs`. */
  readonly to: string;
  /** The import is gone once types are stripped. */
  readonly isType: boolean;
  /** It stands in a `<script>` of a component, or in an embed's script: either is sent to the browser. */
  readonly isScript: boolean;
}

/**
 * Lists files of the project.
 * @param folder from the project's folder
 * @param ending how their names end: `.ts`
 * @returns paths from the project's folder, in order
 */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(`${projectRoot}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => posix.join(entry.parentPath.slice(projectRoot.length), entry.name))
    .sort();
}

/** Every import of `src/`, read from the syntax tree of its modules and of its components' two halves. */
export function readImports(): Import[] {
  const modules = ['.ts', '.mjs', '.js'].flatMap((ending) => listFiles('src', ending));
  return [
    ...modules.flatMap((file) => importsOf(file, readFileSync(projectRoot + file, 'utf8'), isEmbedScript(file))),
    ...listFiles('src', '.astro').flatMap((file) => importsOfComponent(file, readFileSync(projectRoot + file, 'utf8'))),
  ];
}

/** What embeds run is bundled apart from the pages' scripts and stands in them (`src/site/inline-script.ts`). */
function isEmbedScript(file: string): boolean {
  return file.startsWith('src/embed/');
}

/**
 * The imports of an Astro component: its frontmatter runs at build, its `<script>` blocks in the browser.
 * @param file its path from the project's folder
 */
export function importsOfComponent(file: string, source: string): Import[] {
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  const scripts = [...source.matchAll(/<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/g)];
  return [
    ...importsOf(file, frontmatter, false),
    ...scripts.flatMap(({ groups }) => importsOf(file, groups?.code ?? '', true)),
  ];
}

/**
 * The imports of a module, also the re-exports and the dynamic ones.
 * @param file its path from the project's folder
 * @param isScript whether the code goes to the browser
 */
export function importsOf(file: string, source: string, isScript: boolean): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    found.push({ from: file, to: resolve(file, specifier.text), isType, isScript });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  if (specifier.includes(':')) return specifier;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** A file the browser gets, and how it came to be one. */
export interface BrowserUse {
  readonly import: Import;
  /** Files from the component's script to the one that imports. */
  readonly path: readonly string[];
}

/**
 * Follows what components' scripts import, without types.
 * @returns every import that reaches the browser, once, with the way to it
 */
export function importsInBrowser(imports: readonly Import[]): BrowserUse[] {
  const uses: BrowserUse[] = [];
  const seen = new Set<string>();
  const queue = imports
    .filter(({ isScript, isType }) => isScript && !isType)
    .map((entry) => ({ entry, path: [entry.from] }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { entry, path } = next;
    uses.push({ import: entry, path });
    if (seen.has(entry.to)) continue;
    seen.add(entry.to);
    const further = imports.filter(({ from, isScript, isType }) => from === entry.to && !isScript && !isType);
    queue.push(...further.map((follower) => ({ entry: follower, path: [...path, entry.to] })));
  }
  return uses;
}
