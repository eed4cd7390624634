import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdxJsxAttributeNode } from 'satteri';
import { defineMdastPlugin } from 'satteri';

/** Evidence components: each opens the receipt of the record its `id` names. */
const evidenceNames = new Set(['Claim', 'Event', 'Figure', 'Quote']);

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Annotation = Readonly<Record<string, string>>;

/**
 * Tells the components of a chapter where they stand, so that authors need not: a step learns its scene, its chart, its
 * place among the scene's steps and the steps before and after it; each evidence component learns its receipt's address.
 */
export const annotateChapter = defineMdastPlugin({
  name: 'annotate-chapter',
  before(root, context) {
    const chapter = chapterSlug(context.fileURL === undefined ? 'chapter' : fileURLToPath(context.fileURL));
    const annotator = new ChapterAnnotator(chapter);
    const children = root.children as readonly MdastNode[];
    context.replaceNode(root, { type: 'root', children: children.map((node) => annotator.annotate(node, {})) });
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

  constructor(chapter: string) {
    this.#chapter = chapter;
  }

  /** The node, with what it and its descendants are told. */
  annotate(node: MdastNode, outer: Annotation): MdastNode {
    if (isElement(node)) return this.#annotateElement(node, outer);
    if (!('children' in node)) return node;
    return { ...node, children: childrenOf(node).map((child) => this.annotate(child, outer)) } as MdastNode;
  }

  #annotateElement(node: JsxElement, outer: Annotation): MdastNode {
    const id = readAttribute(node, 'id') ?? '';
    const told: Record<string, string> = node.name === 'Step' ? { ...outer, chapter: this.#chapter } : {};
    let inner: (child: MdastNode) => Annotation = () => outer;
    if (node.name === 'Scene') {
      const steps = childrenOf(node).filter((child) => isElement(child) && child.name === 'Step') as JsxElement[];
      told.chapter = this.#chapter;
      told.states = steps.map((step) => readAttribute(step, 'state') ?? '').join(' ');
      const scene = { scene: id, chart: readAttribute(node, 'chart') ?? '', count: String(steps.length) };
      inner = (child) => ({ ...scene, ...placeAmong(steps, child as JsxElement) });
    }
    if (evidenceNames.has(node.name ?? '')) {
      told.receipt = receiptAddress(id);
    }
    const children = childrenOf(node).map((child) => this.annotate(child, inner(child)));
    return { ...node, attributes: [...node.attributes, ...toAttributes(told)], children } as MdastNode;
  }
}

/** A step's place among its scene's, from 1, and the ids of its neighbours where it has them. */
function placeAmong(steps: readonly JsxElement[], step: JsxElement): Annotation {
  const index = steps.indexOf(step);
  const [previous, next] = [steps[index - 1], steps[index + 1]].map((each) => each && readAttribute(each, 'id'));
  return {
    position: String(index + 1),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
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

function toAttributes(values: Annotation): MdxJsxAttributeNode[] {
  return Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}
