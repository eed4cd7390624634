import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { SaxesParser } from 'saxes';

/** What a parser that follows the standard finds in a page or picture. */
export interface MarkupRead {
  /** Every element with each of its attributes, once: `a[href]`, `a`. */
  readonly names: ReadonlySet<string>;
  /** Every text, those of attributes too. */
  readonly texts: readonly PlacedText[];
  /** What the parser had to mend. */
  readonly errors: readonly string[];
}

/** A text and where it stands. */
export interface PlacedText {
  /** `a`, `a[href]`, `script application/json`, or `#comment` */
  readonly place: string;
  readonly text: string;
}

type Node = DefaultTreeAdapterMap['node'];

/**
 * Reads a page, or a part of one.
 * @param html its text
 * @param how `isFragment` for a part; `hasScripts` as in a browser that runs scripts, to which `noscript` is one text
 */
export function readHtml(html: string, { isFragment = false, hasScripts = true } = {}): MarkupRead {
  const errors: string[] = [];
  const onParseError = ({ code, startLine, startCol }: { code: string; startLine: number; startCol: number }): void => {
    errors.push(`${code} at ${startLine}:${startCol}`);
  };
  const options = { onParseError, scriptingEnabled: hasScripts };
  const root = isFragment ? parseFragment(html, options) : parse(html, options);
  const names = new Set<string>();
  const texts: PlacedText[] = [];
  const walk = (node: Node, parent: string): void => {
    if ('value' in node) texts.push({ place: parent, text: node.value });
    if ('data' in node) texts.push({ place: '#comment', text: node.data });
    let name = parent;
    if ('attrs' in node) {
      name = node.tagName;
      names.add(name);
      for (const { name: attribute, value } of node.attrs) {
        names.add(`${name}[${attribute}]`);
        texts.push({ place: `${name}[${attribute}]`, text: value });
      }
      // What a script holds is judged by what it is.
      const type = node.attrs.find((attribute) => attribute.name === 'type')?.value;
      if (name === 'script' && type !== undefined) name = `script ${type}`;
    }
    if ('content' in node) walk(node.content, name);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, name);
  };
  walk(root, '');
  return { names, texts, errors };
}

/** Reads a picture or feed as strict XML. */
export function readXml(xml: string): MarkupRead {
  const names = new Set<string>();
  const texts: PlacedText[] = [];
  const errors: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  parser.on('error', ({ message }) => errors.push(message));
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    names.add(name);
    for (const [attribute, { value }] of Object.entries(attributes)) {
      names.add(`${name}[${attribute}]`);
      texts.push({ place: `${name}[${attribute}]`, text: value });
    }
  });
  parser.on('closetag', () => open.pop());
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (text) => texts.push({ place: open.at(-1) ?? '', text }));
  for (const event of ['comment', 'doctype'] as const)
    parser.on(event, (text) => texts.push({ place: `#${event}`, text }));
  parser.on('processinginstruction', ({ target, body }) => texts.push({ place: `#${target}`, text: body }));
  parser.write(xml).close();
  return { names, texts, errors };
}
