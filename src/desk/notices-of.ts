import { isWarning, judge } from '../check/verdict.ts';
import { rules } from '../check/rules.ts';
import { describeProblem, sortProblems } from '../data/problem.ts';
import type { Problem } from '../data/problem.ts';
import type { Notices } from './notice.ts';

/**
 * Says problems as the preview's page shows them.
 * @param problems what a check found, in any order
 */
export function noticesOf(problems: readonly Problem[]): Notices {
  const { count } = judge(problems);
  const notices = sortProblems(problems).map((problem) => ({
    file: problem.file,
    line: problem.line,
    column: problem.column,
    isWarning: isWarning(problem),
    text: describeProblem(problem, rules),
  }));
  return { count, notices };
}
