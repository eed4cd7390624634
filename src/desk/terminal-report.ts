import { judge } from '../check/verdict.ts';
import type { Problem } from '../data/problem.ts';

/**
 * What the preview's terminal says after each look at the content. Its first and last line stay as they are where there is no
 * problem: by them an editor's background task (`.vscode/tasks.json`) knows which problems are gone.
 * @param problems what the check found
 */
export function terminalReport(problems: readonly Problem[]): string {
  const { lines, count } = judge(problems);
  return ['Checked the content.', lines, count].filter((part) => part !== '').join('\n');
}
