import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { MdastNode } from 'satteri';
import { locateKey, readJsonFile } from '../data/json-file.ts';
import type { Problem } from '../data/problem.ts';
import { locales } from '../i18n/locales.ts';
import type { Facts } from './facts.ts';
import { attributeOf, childrenOf, isElement, parseChapter } from './mdx-tree.ts';
import { report } from './rules.ts';
import { readTextFile } from './text-file.ts';

/**
 * Finds the states that no step of the story shows. Chapters that cannot be read are left to the other checks: while one
 * is broken, none of its states is called unused.
 * @param contentDir folder of the content
 * @param facts charts and their states
 * @returns a problem for each such state, at its words in the default locale's strings
 */
export function checkUnusedStates(contentDir: string, facts: Facts): Problem[] {
  const folder = join(contentDir, 'chapters', locales[0]);
  const used = new Set<string>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.endsWith('.mdx')) continue;
    const { source } = readTextFile(join(folder, name));
    const tree = source === undefined ? undefined : parseChapter(source).tree;
    if (tree === undefined) return [];
    collectStates(tree, undefined, used);
  }
  const file = join(contentDir, 'locales', `${locales[0]}.json`);
  const strings = readJsonFile(file, file);
  return [...facts.charts].flatMap(([chart, states]) =>
    states
      .filter((state) => !used.has(`${chart} ${state}`))
      .map((state) => {
        const message = `No step shows the state ${state} of the chart ${chart}.`;
        return report('unused-state', file, locateKey(strings, ['charts', chart, 'states', state]), { message });
      }),
  );
}

function collectStates(node: MdastNode, chart: string | undefined, used: Set<string>): void {
  const inner = isElement(node) && node.name === 'Scene' ? attributeOf(node, 'chart') : chart;
  if (isElement(node) && node.name === 'Step') used.add(`${inner ?? ''} ${attributeOf(node, 'state') ?? ''}`);
  for (const child of childrenOf(node)) collectStates(child, inner, used);
}
