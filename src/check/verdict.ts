import { formatProblems } from '../data/problem.ts';
import type { Problem, Rules } from '../data/problem.ts';
import { rules } from './rules.ts';

/** What a check comes to. */
export interface Verdict {
  /** Problems that stop a build. */
  readonly errors: readonly Problem[];
  /** Problems that are only worth a look. */
  readonly warnings: readonly Problem[];
  /** Every problem, one a line, in the order of the files; empty when there is none. */
  readonly lines: string;
  /** How many there are: "2 errors, 1 warning." */
  readonly count: string;
}

/** Whether a problem is only worth a look, by the rule it breaks. */
export function isWarning({ rule }: Problem): boolean {
  return (rules as Rules)[rule]?.severity === 'warning';
}

/** Whether none of the problems stops a build. */
export function areRight(problems: readonly Problem[]): boolean {
  return problems.every(isWarning);
}

/**
 * Weighs problems by the rules they break.
 * @param problems what a check found, in any order
 */
export function judge(problems: readonly Problem[]): Verdict {
  const errors = problems.filter((problem) => !isWarning(problem));
  const warnings = problems.filter(isWarning);
  const count =
    problems.length === 0
      ? 'No problems.'
      : `${countOf(errors.length, 'error')}, ${countOf(warnings.length, 'warning')}.`;
  return { errors, warnings, lines: formatProblems(problems, rules), count };
}

function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
