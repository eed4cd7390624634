import type { Problem } from '../data/problem.ts';
import { datasetRules } from '../data/rules.ts';
import { contentRules } from './content-rules.ts';
import { silenceRules, warningRules } from './warning-rules.ts';

/** Every rule of the check. */
export const rules = { ...datasetRules, ...contentRules, ...silenceRules, ...warningRules };

/** Name of a rule. */
export type RuleName = keyof typeof rules;

/** What a problem says besides its rule and place. */
export type ProblemDetails = Partial<Pick<Problem, 'message' | 'found' | 'allowed' | 'record'>>;

/**
 * Makes a problem of a rule.
 * @param rule the rule broken
 * @param file the file as problems name it
 * @param place where the words in question begin
 * @param details what was found and what is allowed; without a message what the rule asks for stands
 */
export function report(
  rule: RuleName,
  file: string,
  place: { readonly line: number; readonly column: number },
  details: ProblemDetails = {},
): Problem {
  return {
    file,
    line: place.line,
    column: place.column,
    rule,
    ...details,
    message: details.message ?? rules[rule].asks,
  };
}
