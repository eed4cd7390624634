import { charts } from '../charts/registry.ts';
import type { Problem } from '../data/problem.ts';
import { checkCharts } from './check-charts.ts';
import { checkFrozen } from './check-frozen.ts';
import { checkContent } from './check-content.ts';
import { checkRecordUse } from './check-record-use.ts';
import { readContent } from './content-reading.ts';
import { applySilences } from './silences.ts';
import { judge } from './verdict.ts';

/**
 * Checks the content against the project's own charts.
 * @param contentDir folder of the content, from the working directory
 * @returns every problem found; none when the content is right
 */
export function checkProject(contentDir = 'content'): Problem[] {
  const content = readContent(contentDir, charts);
  const problems = checkContent(content);
  const isReadable = judge(applySilences(problems, content, false)).errors.length === 0;
  if (isReadable) {
    problems.push(...checkCharts(content, charts), ...checkRecordUse(content, charts), ...checkFrozen(contentDir));
  }
  return applySilences(problems, content, isReadable);
}
