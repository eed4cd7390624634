import { locateKey } from '../data/json-file.ts';
import type { Problem } from '../data/problem.ts';
import type { ChapterFolder } from './chapter-reading.ts';
import type { StringsFile } from './check-strings.ts';
import type { Facts } from './facts.ts';
import { attributeOf, stepsIn } from './mdx-tree.ts';
import { report } from './rules.ts';

/**
 * Finds the states that no step of the story shows. Chapters that cannot be read are left to the other checks: while one
 * is broken, none of its states is called unused.
 * @param folders the chapters of every locale, the default one first
 * @param strings the strings of every locale, the default one first
 * @param facts charts and their states
 * @returns a problem for each such state, at its words in the default locale's strings
 */
export function checkUnusedStates(
  [folder]: readonly ChapterFolder[],
  [strings]: readonly StringsFile[],
  facts: Facts,
): Problem[] {
  const trees = folder?.chapters.map(({ tree }) => tree) ?? [];
  if (strings === undefined) return [];
  const used = new Set<string>();
  for (const tree of trees) {
    if (tree === undefined) return [];
    for (const { step, chart } of stepsIn(tree)) used.add(`${chart ?? ''} ${attributeOf(step, 'state') ?? ''}`);
  }
  const { json } = strings;
  return [...facts.charts].flatMap(([chart, states]) =>
    states
      .filter((state) => !used.has(`${chart} ${state}`))
      .map((state) => {
        const message = `No step shows the state ${state} of the chart ${chart}.`;
        return report('unused-state', json.file, locateKey(json, ['charts', chart, 'states', state]), { message });
      }),
  );
}
