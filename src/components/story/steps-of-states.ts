import { mdxToMdast } from 'satteri';
import { attributeOf, stepsIn } from '../../check/mdx-tree.ts';
import type { ChapterEntry } from './chapters.ts';

/**
 * Finds which steps show which state.
 * @param chapters in the order of the story
 * @returns by chart and state, parted by a space, the ids of the steps in the order of the story
 */
export function stepsOfStates(chapters: readonly ChapterEntry[]): ReadonlyMap<string, readonly string[]> {
  const steps = new Map<string, string[]>();
  for (const { step, chart } of chapters.flatMap(({ entry }) => stepsIn(mdxToMdast(entry.body ?? '')))) {
    const key = `${chart ?? ''} ${attributeOf(step, 'state') ?? ''}`;
    steps.set(key, [...(steps.get(key) ?? []), attributeOf(step, 'id') ?? '']);
  }
  return steps;
}
