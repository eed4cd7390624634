import type { MdastNode } from 'satteri';
import { parseDocument, visit } from 'yaml';
import type { Alias, Document } from 'yaml';
import { hiddenCharactersIn } from '../data/hidden-characters.ts';
import type { Problem } from '../data/problem.ts';
import { visitStrings } from '../data/references.ts';
import type { z } from 'zod';
import type { Facts } from './facts.ts';
import { checkEvidenceText } from './json-prose.ts';
import { childrenOf, endOf } from './mdx-tree.ts';
import type { TextLocale } from '../i18n/locales.ts';
import { report } from './rules.ts';
import { schemaProblems } from './schema-issues.ts';
import { fileStart } from '../data/line-index.ts';
import type { Position } from '../data/line-index.ts';
import type { TextFile } from './text-file.ts';

type Path = readonly PropertyKey[];

/**
 * Checks the frontmatter of a chapter: that it is there, its YAML, its shape, and the words in it. The summary makes
 * statements; the title and the dateline name (see `Prose`).
 * @param source the chapter
 * @param tree its syntax tree
 * @param locale its language
 * @param facts records, charts and proper names
 * @param schema the shape it must have
 */
export function checkFrontmatter(
  source: TextFile,
  tree: MdastNode,
  locale: TextLocale,
  facts: Facts,
  schema: z.ZodType,
): Problem[] {
  const node = childrenOf(tree)[0];
  if (node?.type !== 'yaml') return [report('missing-frontmatter', source.file, fileStart)];
  const start = source.text.indexOf('\n') + 1;
  // From the file itself: the parser's own text has other line ends than some files.
  const written = source.text.slice(start, endOf(node) - 3).trimEnd();
  const document = parseDocument(written);
  if (document.errors.length > 0) {
    return document.errors.map((error) => {
      const message = `The frontmatter is not well-formed YAML: ${error.message.split(/ at line|\n/)[0]}.`;
      return report('malformed-frontmatter', source.file, source.placeAt(start + error.pos[0]), { message });
    });
  }
  const alias = firstAlias(document);
  if (alias !== undefined) {
    const message = `YAML reads *${alias.source} as a reference to another value. Put words that begin with * in quotation marks.`;
    return [report('malformed-frontmatter', source.file, source.placeAt(start + (alias.range?.[0] ?? 0)), { message })];
  }
  const value: unknown = document.toJS();
  const placeOf = (path: Path): Position => source.placeAt(start + nodeOffset(document, path));
  const keyPlaceOf = (path: Path): Position => source.placeAt(start + keyOffset(document, path));
  const result = schema.safeParse(value);
  const shape = result.success
    ? []
    : schemaProblems(result.error.issues, { file: source.file, value, placeOf, keyPlaceOf });
  const words = [['title'], ['slugline', 'place'], ['summary']].flatMap((path) => {
    const text: unknown = document.getIn(path);
    if (typeof text !== 'string') return [];
    const offsets = wordOffsets(text, source.text, start + nodeOffset(document, path));
    const at = (index: number): Position => source.placeAt(offsets[index] ?? offsets.at(-1) ?? start);
    const use = { locale, makesStatements: path[0] === 'summary', placeholders: false };
    return checkEvidenceText(text, source.file, at, use, facts);
  });
  return [...shape, ...words, ...escapedCharacters(source, written, value, placeOf)];
}

/** Characters that no reader sees, where YAML has them as escapes; the file itself tells of those that stand as they are. */
function escapedCharacters(
  source: TextFile,
  written: string,
  value: unknown,
  placeOf: (path: Path) => Position,
): Problem[] {
  const problems: Problem[] = [];
  visitStrings(value, (text, path) => {
    for (const { character, code } of hiddenCharactersIn(text, true)) {
      if (written.includes(character)) continue;
      problems.push(report('forbidden-character', source.file, placeOf([...path]), { found: code }));
    }
  });
  return problems;
}

/** The first alias (`*name`): reading one can throw, or never end, and no frontmatter needs any. */
function firstAlias(document: Document): Alias | undefined {
  let first: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      first = alias;
      return visit.BREAK;
    },
  });
  return first;
}

/** Offsets of the characters of a YAML scalar, which may be quoted or folded over lines: white space does not count. */
function wordOffsets(text: string, source: string, start: number): number[] {
  const head = /^(?:["']|[|>][^\n]*\n)/.exec(source.slice(start))?.[0].length ?? 0;
  let at = start + head;
  return Array.from(text, (character) => {
    if (character.trim() === '') return at;
    while (/\s/.test(source[at] ?? '')) at += 1;
    at += character.length;
    return Array<number>(character.length).fill(at - character.length);
  }).flat();
}

/** Offset of a value in the YAML, or of the nearest thing around it that is there. */
function nodeOffset(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] | null } | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
}

/** Offset of a key in the YAML. */
function keyOffset(document: Document, path: Path): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const items = (parent as { items?: readonly { key?: { value?: unknown; range?: readonly number[] } }[] } | null)
    ?.items;
  return items?.find((pair) => pair.key?.value === path.at(-1))?.key?.range?.[0] ?? nodeOffset(document, path);
}
