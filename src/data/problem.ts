/**
 * One thing an editor has to mend, said plainly: where it is, what was found and what is allowed.
 * Every check of the project reports these; `formatProblems` is the one way they are printed.
 */
export interface Problem {
  /** Path from the project's root, with forward slashes: `content/dataset/claims.json`. */
  readonly file: string;
  /** First line of the place, counted from 1. */
  readonly line: number;
  /** First column of the place, counted from 1. */
  readonly column: number;
  /** Name of the rule, in kebab-case: `unknown-field`. */
  readonly rule: string;
  /** Id of the record it stands in, where there is one. */
  readonly record?: string | undefined;
  /** What is wrong, as one sentence without the place. */
  readonly message: string;
  /** The words in question as they stand in the file, where there are any. */
  readonly found?: string | undefined;
  /** What may stand there instead. */
  readonly allowed?: string | undefined;
}

/**
 * Sorts problems by file, line and column and writes each on a line of its own.
 * @param problems any number of problems, in any order
 * @returns text without a final line break; empty when there is no problem
 */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems].sort(compareProblems).map(formatProblem).join('\n');
}

function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

function formatProblem(problem: Problem): string {
  const record = problem.record === undefined ? '' : ` ${problem.record}:`;
  const found = problem.found === undefined ? '' : ` Found: ${problem.found}.`;
  const allowed = problem.allowed === undefined ? '' : ` Allowed: ${problem.allowed}.`;
  return `${problem.file}:${problem.line}:${problem.column} [${problem.rule}]${record} ${problem.message}${found}${allowed}`;
}
