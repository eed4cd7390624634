import type { MdastNode } from 'satteri';
import type { TextLocale } from '../i18n/locales.ts';
import type { Evidence, Prose } from './prose.ts';
import { evidenceComponents } from './components.ts';
import { attributeOf, childrenOf, endOf, isElement, startOf } from './mdx-tree.ts';
import type { TextFile } from './text-file.ts';

/** Nodes that stand inside a line of text; a run of them is one piece of prose. */
const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'image',
  'imageReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'footnoteReference',
]);

/**
 * Takes the prose out of a chapter: every paragraph, heading, table cell and text of a component, in order.
 * @param source the chapter
 * @param tree its syntax tree
 * @param locale its language
 */
export function proseOf(source: TextFile, tree: MdastNode, locale: TextLocale): Prose[] {
  const found: Prose[] = [];
  const walk = (node: MdastNode, outer: readonly string[], isHeading: boolean): void => {
    const inside = evidenceIn(node) === undefined ? outer : [...outer, evidenceIn(node) ?? ''];
    if (node.type === 'code') {
      found.push(new ProseBuilder(source).add([node]).build(locale, inside, true));
      return;
    }
    const nodes = childrenOf(node);
    let run: MdastNode[] = [];
    const close = (): void => {
      if (run.length > 0) found.push(new ProseBuilder(source).add(run).build(locale, inside, !isHeading));
      run = [];
    };
    for (const child of nodes) {
      if (phrasing.has(child.type)) {
        run.push(child);
        continue;
      }
      close();
      walk(child, inside, isHeading || child.type === 'heading');
    }
    close();
  };
  walk(tree, [], false);
  return found.filter((prose) => prose.text.trim() !== '');
}

function evidenceIn(node: MdastNode): string | undefined {
  return isElement(node) && evidenceComponents.has(node.name ?? '') ? (attributeOf(node, 'id') ?? '') : undefined;
}

/** Joins the words of nodes and remembers where each character stands in the file. */
class ProseBuilder {
  readonly #source: TextFile;
  #text = '';
  readonly #offsets: number[] = [];
  readonly #evidence: Evidence[] = [];

  constructor(source: TextFile) {
    this.#source = source;
  }

  add(nodes: readonly MdastNode[]): this {
    for (const node of nodes) this.#addNode(node);
    return this;
  }

  build(locale: TextLocale, around: readonly string[], makesStatements: boolean): Prose {
    const source = this.#source;
    const offsets = this.#offsets;
    const text = this.#text;
    const whole = around.map((record) => ({ start: 0, end: text.length, record }));
    const after = (offsets.at(-1) ?? -1) + 1;
    return {
      file: source.file,
      locale,
      text,
      placeAt: (index) => source.placeAt(offsets[index] ?? after),
      evidence: [...this.#evidence, ...whole],
      makesStatements,
    };
  }

  #addNode(node: MdastNode): void {
    const record = evidenceIn(node);
    const start = this.#text.length;
    if (node.type === 'text') this.#append(node.value, alignText(node.value, this.#source.text, startOf(node)));
    else if (node.type === 'inlineCode' || node.type === 'code') this.#appendInside(node, node.value);
    else if (node.type === 'image' || node.type === 'imageReference') this.#appendInside(node, node.alt ?? '');
    else if (node.type === 'break') this.#append('\n', [startOf(node)]);
    else this.add(childrenOf(node));
    if (record !== undefined) this.#evidence.push({ start, end: this.#text.length, record });
  }

  #append(text: string, offsets: readonly number[]): void {
    this.#text += text;
    this.#offsets.push(...offsets);
  }

  #appendInside(node: MdastNode, text: string): void {
    const within = this.#source.text.slice(startOf(node), endOf(node)).indexOf(text);
    const from = startOf(node) + Math.max(0, within);
    this.#append(
      text,
      Array.from({ length: text.length }, (_, index) => from + index),
    );
  }
}

/** Offsets in the source of each character of a text whose escapes, entities and indents the parser has resolved. */
function alignText(value: string, source: string, start: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    const wanted = value[index];
    if (wanted === '\n') {
      while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at += 1;
      offsets.push(at);
      at += source.startsWith('\r\n', at) ? 2 : 1;
      const next = value[index + 1];
      while (/[ \t>]/.test(source[at] ?? '') && source[at] !== next) at += 1;
      continue;
    }
    if (source[at] === '\\' && source[at + 1] === wanted) at += 1;
    offsets.push(at);
    const entity = source[at] === '&' ? /^&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);/i.exec(source.slice(at, at + 40)) : null;
    const isLiteral = entity === null || value.startsWith(entity[0], index);
    at += isLiteral ? 1 : entity[0].length;
  }
  return offsets;
}
