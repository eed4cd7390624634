import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdxJsxAttributeNode } from 'satteri';
import { defineMdastPlugin } from 'satteri';

/** Evidence components: each opens the receipt of the record its `id` names. */
const evidenceNames = new Set(['Claim', 'Event', 'Figure', 'Quote']);

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Annotation = Readonly<Record<string, string>>;

/**
 * Tells the components of a chapter where they stand, so that authors need not: a step learns its scene, its chart and
 * its place among the scene's steps; each evidence component learns its receipt's address; and the receipts stand after
 * the paragraph that needs them (a popover inside a paragraph would split it). The page keeps the first of each record.
 */
export const annotateChapter = defineMdastPlugin({
  name: 'annotate-chapter',
  before(root, context) {
    const chapter = chapterSlug(context.fileURL === undefined ? 'chapter' : fileURLToPath(context.fileURL));
    const annotator = new ChapterAnnotator(chapter);
    const children = root.children as readonly MdastNode[];
    context.replaceNode(root, { type: 'root', children: children.flatMap((node) => annotator.annotate(node, {})) });
  },
});

/**
 * @param file path of a chapter: `content/chapters/en/02-the-list.mdx`
 * @returns its slug: `the-list`
 */
export function chapterSlug(file: string): string {
  return basename(file, '.mdx').replace(/^\d+-/, '');
}

/** The id of the element that holds a record's receipt: one a page, wherever its words stand. */
export function receiptAddress(record: string): string {
  return `receipt-${record}`;
}

class ChapterAnnotator {
  readonly #chapter: string;
  readonly #placed = new Set<string>();

  constructor(chapter: string) {
    this.#chapter = chapter;
  }

  /** The node with what it and its descendants are told, and behind it the receipts it needs. */
  annotate(node: MdastNode, outer: Annotation): MdastNode[] {
    if (isElement(node)) return [this.#annotateElement(node, outer)];
    if (!('children' in node)) return [node];
    const children = childrenOf(node).flatMap((child) => this.annotate(child, outer));
    return [{ ...node, children } as MdastNode, ...(node.type === 'paragraph' ? this.#receiptsAfter(node) : [])];
  }

  #annotateElement(node: JsxElement, outer: Annotation): MdastNode {
    const id = readAttribute(node, 'id') ?? '';
    const told: Record<string, string> = node.name === 'Step' ? { ...outer, chapter: this.#chapter } : {};
    let position = 0;
    let inner: (child: MdastNode) => Annotation = () => outer;
    if (node.name === 'Scene') {
      const steps = childrenOf(node).filter((child) => isElement(child) && child.name === 'Step') as JsxElement[];
      told.chapter = this.#chapter;
      told.states = steps.map((step) => readAttribute(step, 'state') ?? '').join(' ');
      const scene = { scene: id, chart: readAttribute(node, 'chart') ?? '', count: String(steps.length) };
      inner = (child) => {
        if (steps.includes(child as JsxElement)) position += 1;
        return { ...scene, position: String(position) };
      };
    }
    if (evidenceNames.has(node.name ?? '')) {
      told.receipt = receiptAddress(id);
    }
    const children = childrenOf(node).flatMap((child) => this.annotate(child, inner(child)));
    return { ...node, attributes: [...node.attributes, ...toAttributes(told)], children } as MdastNode;
  }

  #receiptsAfter(paragraph: MdastNode): MdastNode[] {
    const fresh = [...new Set(evidenceIn(paragraph))].filter((id) => !this.#placed.has(id));
    fresh.forEach((id) => this.#placed.add(id));
    return fresh.map((id) => ({
      type: 'mdxJsxFlowElement',
      name: 'Receipt',
      attributes: toAttributes({ record: id }),
      children: [],
    }));
  }
}

function isElement(node: MdastNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

function readAttribute(node: JsxElement, name: string): string | undefined {
  const attribute = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

function evidenceIn(node: MdastNode): string[] {
  const own = isElement(node) && evidenceNames.has(node.name ?? '') ? [readAttribute(node, 'id') ?? ''] : [];
  return [...own, ...childrenOf(node).flatMap(evidenceIn)];
}

function toAttributes(values: Annotation): MdxJsxAttributeNode[] {
  return Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}
