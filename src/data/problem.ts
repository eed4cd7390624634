import { datasetRules } from './rules.ts';
import type { Rule } from './rules.ts';

/**
 * One thing an editor has to mend, said plainly: where it is, what was found and what is allowed.
 * Every check of the project reports these; `formatProblems` is the one way they are printed. How to mend it and how much it
 * weighs follow from its rule.
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

/** Rules by name, as `formatProblems` looks them up. */
export type Rules = Readonly<Record<string, Rule>>;

/**
 * Sorts problems by file, line and column and writes each on a line of its own, with how to mend it.
 * @param problems any number of problems, in any order
 * @param rules the rules they may break
 * @returns text without a final line break; empty when there is no problem
 */
export function formatProblems(problems: readonly Problem[], rules: Rules = datasetRules): string {
  return sortProblems(problems)
    .map((problem) => `${problem.file}:${problem.line}:${problem.column} ${describeProblem(problem, rules)}`)
    .join('\n');
}

/** Sorts problems by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/**
 * Says a problem in one line, without its place: its rule, how grave it is, what is wrong and how to mend it.
 * @param problem the problem
 * @param rules the rules it may break
 */
export function describeProblem(problem: Problem, rules: Rules = datasetRules): string {
  const rule = rules[problem.rule];
  const record = problem.record === undefined ? '' : ` ${problem.record}:`;
  const found = problem.found === undefined ? '' : ` Found: ${problem.found}.`;
  const allowed = problem.allowed === undefined ? '' : ` Allowed: ${problem.allowed}.`;
  const mend = rule === undefined ? '' : ` To mend: ${rule.mend}`;
  // Words in question may be broken over lines in their file.
  return `[${problem.rule}] ${rule?.severity ?? 'error'}:${record} ${problem.message}${found}${allowed}${mend}`.replace(
    /\s+/g,
    ' ',
  );
}
