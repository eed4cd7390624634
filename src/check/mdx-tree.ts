import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { Problem } from '../data/problem.ts';
import { components } from './components.ts';
import { plainWords } from './parser-words.ts';
import { report } from './rules.ts';
import type { Position } from '../data/line-index.ts';
import type { TextFile } from './text-file.ts';

/** A component or tag of a chapter, standing by itself or in a line of text. */
export type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Parses a chapter with the parser of the build.
 * @param source the chapter
 * @returns its syntax tree, or the problem that stopped the parser
 */
export function parseChapter(source: TextFile): { tree?: MdastNode; problems: Problem[] } {
  // The parser (0.10.5) ends the whole process, build included, on some files that end in a backslash.
  if (source.text.endsWith('\\')) {
    const place = source.placeAt(source.text.length - 1);
    const message = 'The chapter ends in a backslash, which escapes nothing.';
    return { problems: [report('malformed-mdx', source.file, place, { message })] };
  }
  try {
    return { tree: mdxToMdast(source.text), problems: [] };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', said = text] = /^(\d+):(\d+): ([^\n]*)/.exec(text) ?? [];
    const message = plainWords(said.replace(/ \(mdx[\w-]*:[\w-]+\)$/, ''));
    const place = misspeltOpening(said) ?? { line: Number(line), column: Number(column) };
    return { problems: [report('malformed-mdx', source.file, place, { message })] };
  }
}

/** Where a tag was opened that its closing tag does not fit, when it is the opening one whose name no component has. */
function misspeltOpening(said: string): Position | undefined {
  const [, name = '', line, column] = /tag for `<(\w+)>` \((\d+):(\d+)\)/.exec(said) ?? [];
  return line === undefined || components.has(name) ? undefined : { line: Number(line), column: Number(column) };
}

/** The nodes inside a node. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

/** Whether a node is a component or tag. */
export function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The components and tags inside a node, itself included, in order. */
export function elementsIn(node: MdastNode): Element[] {
  const inside = childrenOf(node).flatMap(elementsIn);
  return isElement(node) ? [node, ...inside] : inside;
}

/**
 * The steps inside a node, in order.
 * @returns each with the chart its scene names, where it stands in one
 */
export function stepsIn(
  node: MdastNode,
  outer?: string,
): { readonly step: Element; readonly chart: string | undefined }[] {
  if (isElement(node) && node.name === 'Step') return [{ step: node, chart: outer }];
  const chart = isElement(node) && node.name === 'Scene' ? attributeOf(node, 'chart') : outer;
  return childrenOf(node).flatMap((child) => stepsIn(child, chart));
}

/** The text of an attribute; undefined where it has none or is no plain text. */
export function attributeOf(element: Element, name: string): string | undefined {
  const found = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Offset of a node's first character. */
export function startOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

/** Offset of the character after a node's last. */
export function endOf(node: MdastNode): number {
  return node.position?.end.offset ?? 0;
}

/**
 * Where an attribute stands: the parser places elements only.
 * @param source the chapter
 * @param element the element
 * @param name name of the attribute
 * @returns offset of its value where it has one, else of its name, else of the element
 */
export function attributeOffset(source: TextFile, element: Element, name: string): number {
  const from = startOf(element);
  const opening = source.text.slice(from, endOf(element));
  const pattern = /\s([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{[^}]*\}))?|\{[^}]*\}|>/g;
  for (const match of opening.matchAll(pattern)) {
    if (match[0] === '>') break;
    if (match[1] !== name) continue;
    const quote = match[0].search(/["']/);
    return from + match.index + (quote < 0 ? 1 : quote + 1);
  }
  return from;
}

/** The words inside a node, without markup. */
export function wordsOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  return childrenOf(node).map(wordsOf).join('');
}
