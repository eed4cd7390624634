import { mdxToMdast, type MdastNode } from 'satteri';
import { attributeOf, childrenOf, isElement } from '../../check/mdx-tree.ts';
import type { ChapterEntry } from './chapters.ts';

/**
 * Finds which steps show which state.
 * @param chapters in the order of the story
 * @returns by chart and state, parted by a space, the ids of the steps in the order of the story
 */
export function stepsOfStates(chapters: readonly ChapterEntry[]): ReadonlyMap<string, readonly string[]> {
  const steps = new Map<string, string[]>();
  for (const { entry } of chapters) collectSteps(mdxToMdast(entry.body ?? ''), undefined, steps);
  return steps;
}

function collectSteps(node: MdastNode, chart: string | undefined, steps: Map<string, string[]>): void {
  const inner = isElement(node) && node.name === 'Scene' ? attributeOf(node, 'chart') : chart;
  if (isElement(node) && node.name === 'Step') {
    const key = `${inner ?? ''} ${attributeOf(node, 'state') ?? ''}`;
    steps.set(key, [...(steps.get(key) ?? []), attributeOf(node, 'id') ?? '']);
  }
  for (const child of childrenOf(node)) collectSteps(child, inner, steps);
}
