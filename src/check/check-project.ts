import { charts } from '../charts/registry.ts';
import type { Problem } from '../data/problem.ts';
import { checkCharts } from './check-charts.ts';
import { checkFrozen } from './check-frozen.ts';
import { checkContent } from './check-content.ts';
import { readContent } from './content-reading.ts';
import { judge } from './verdict.ts';

/**
 * Checks the content against the project's own charts.
 * @param contentDir folder of the content, from the working directory
 * @returns every problem found; none when the content is right
 */
export function checkProject(contentDir = 'content'): Problem[] {
  const content = readContent(contentDir, charts);
  const problems = checkContent(content);
  return judge(problems).errors.length > 0
    ? problems
    : [...problems, ...checkCharts(content, charts), ...checkFrozen(contentDir)];
}
