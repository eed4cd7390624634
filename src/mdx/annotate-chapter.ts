import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdxJsxAttributeNode } from 'satteri';
import { defineMdastPlugin } from 'satteri';

/** Evidence components: each opens the receipt of the record its `id` names. */
const evidenceNames = new Set(['Claim', 'Figure', 'Quote']);

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Annotation = Readonly<Record<string, string>>;

/**
 * Tells the components of a chapter where they stand, so that authors need not: a step learns its scene, its chart and
 * its place among the scene's steps; each evidence component learns its receipt's address; and the receipts stand after
 * the paragraph that first needs them, once per record and chapter (a popover inside a paragraph would split it).
 */
export const annotateChapter = defineMdastPlugin({
  name: 'annotate-chapter',
  before(root, context) {
    const file = context.fileURL === undefined ? 'chapter' : fileURLToPath(context.fileURL);
    const chapter = chapterSlug(file);
    const placed = new Set<string>();
    const uses = new Map<string, number>();
    const walk = (node: MdastNode, outer: Annotation): void => {
      let inner = outer;
      if (isElement(node)) {
        const id = readAttribute(node, 'id') ?? '';
        if (node.name === 'Scene') {
          inner = { scene: id, chart: readAttribute(node, 'chart') ?? '' };
          const steps = childrenOf(node).filter((child) => isElement(child) && child.name === 'Step');
          addAttributes(node, { chapter, states: steps.map((step) => readAttribute(step as JsxElement, 'state') ?? '').join(' ') });
          steps.forEach((step, index) => {
            addAttributes(step as JsxElement, { ...inner, chapter, position: String(index + 1), count: String(steps.length) });
          });
        }
        if (evidenceNames.has(node.name ?? '')) {
          const use = (uses.get(id) ?? 0) + 1;
          uses.set(id, use);
          addAttributes(node, { receipt: receiptAddress(chapter, id), use: String(use) });
        }
      }
      for (const child of childrenOf(node)) walk(child, inner);
      const evidence = node.type === 'paragraph' ? evidenceIn(node).filter((id) => !placed.has(id)) : [];
      if (evidence.length === 0) return;
      const fresh = [...new Set(evidence)];
      fresh.forEach((id) => placed.add(id));
      context.insertAfter(
        node,
        fresh.map((id) => ({
          type: 'mdxJsxFlowElement' as const,
          name: 'Receipt',
          attributes: toAttributes({ record: id, address: receiptAddress(chapter, id) }),
          children: [],
        })),
      );
    };
    const addAttributes = (node: JsxElement, values: Annotation): void => {
      context.setProperty(node, 'attributes', [...node.attributes, ...toAttributes(values)]);
    };
    walk(root as MdastNode, {});
  },
});

/**
 * @param file path of a chapter: `content/chapters/en/02-the-list.mdx`
 * @returns its slug: `the-list`
 */
export function chapterSlug(file: string): string {
  return basename(file, '.mdx').replace(/^\d+-/, '');
}

/** The id of the element that holds a record's receipt in a chapter: unique in the page. */
export function receiptAddress(chapter: string, record: string): string {
  return `receipt-${chapter}-${record}`;
}

function isElement(node: MdastNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

function readAttribute(node: JsxElement, name: string): string | undefined {
  const attribute = node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

function evidenceIn(node: MdastNode): string[] {
  const own = isElement(node) && evidenceNames.has(node.name ?? '') ? [readAttribute(node, 'id') ?? ''] : [];
  return [...own, ...childrenOf(node).flatMap(evidenceIn)];
}

function toAttributes(values: Annotation): MdxJsxAttributeNode[] {
  return Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}
