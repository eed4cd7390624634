import { stringify, parse } from 'yaml';
import type { MdastNode } from 'satteri';
import { childrenOf, endOf, isElement, parseChapter, startOf } from '../../../src/check/mdx-tree.ts';
import { textFile } from '../../../src/check/text-file.ts';

/** A place for words in a chapter or page. */
export interface ProseSite {
  readonly file: string;
  /** Where words may be put in, right behind a space. */
  readonly offset: number;
  /** Whether signs stand for themselves there. */
  readonly isCode: boolean;
}

const frontmatter = /^---\n([\s\S]*?\n)---\n/;

/**
 * Every kind of place for words in the chapters and pages: the elements around a text, from the outermost in.
 * @param files chapters and pages, by name from the content's folder
 */
export function proseKinds(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly ProseSite[]> {
  const kinds = new Map<string, ProseSite[]>();
  for (const [file, text] of files) {
    const { tree } = parseChapter(textFile(file, text));
    if (tree === undefined) throw new Error(`${file} cannot be read.`);
    const [folder = ''] = file.split('/');
    const walk = (node: MdastNode, around: readonly string[]): void => {
      const isCode = node.type === 'code' || node.type === 'inlineCode';
      if (node.type === 'text' || isCode) {
        const space = text.slice(startOf(node), endOf(node)).indexOf(' ');
        const name = [folder, ...around, ...(isCode ? [node.type] : [])].join(' > ');
        if (space >= 0)
          kinds.set(name, [...(kinds.get(name) ?? []), { file, offset: startOf(node) + space + 1, isCode }]);
        return;
      }
      const name = isElement(node) ? (node.name ?? '') : node.type;
      for (const child of childrenOf(node)) walk(child, node.type === 'root' ? around : [...around, name]);
    };
    walk(tree, []);
  }
  return kinds;
}

/** A text as an editor writes it who means every sign of it as a sign. */
export function inMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A text with each of its characters as a reference, which hides them from who reads the file. */
export function inReferences(text: string): string {
  return Array.from(text, (character) => `&#${character.codePointAt(0) ?? 0};`).join('');
}

/** A chapter with words put in at places, each with a space behind. */
export function putIn(text: string, words: readonly (readonly [offset: number, words: string])[]): string {
  return [...words]
    .sort(([a], [b]) => b - a)
    .reduce((whole, [offset, put]) => `${whole.slice(0, offset)}${put} ${whole.slice(offset)}`, text);
}

/** The frontmatter of a chapter, all dates as they are written. */
export function readFrontmatter(text: string): unknown {
  return parse(frontmatter.exec(text)?.[1] ?? '');
}

/** A chapter with another frontmatter, one field a line; characters that no reader sees become escapes of YAML. */
export function withFrontmatter(text: string, value: unknown): string {
  return text.replace(frontmatter, () => `---\n${stringify(value, { lineWidth: 0 })}---\n`);
}

/**
 * What Markdown offers and the story does not use today: an editor may.
 * @param words for the title of a link, which no syntax tree has as text of its own
 */
export function everyMarkdown(words: string): string {
  return `
## Signs of every kind

### A lesser heading

> Words set apart, *words with stress*, **words with weight**, and \`\`words of code\`\`.

One [link with words](https://example.org/ "${words}").

1. Words counted.

| Head of a table | Head of words |
| --- | --- |
| Cell of a table | Cell of words |

\`\`\`
Words of code.
\`\`\`
`;
}
