import type { RuleName } from '../check/rules.ts';
import { isWarning } from '../check/verdict.ts';
import type { Problem } from '../data/problem.ts';

/** Errors in what a page says: it can be drawn all the same, and shows the editor where they stand. */
const drawable: ReadonlySet<string> = new Set<RuleName>([
  'altered-quotation',
  'changed-frozen-file',
  'empty-evidence',
  'figure-mismatch',
  'forbidden-silence',
  'missing-frozen-file',
  'number-without-record',
  'repeated-state',
  'silence-without-reason',
  'statement-without-record',
  'unknown-frozen-file',
  'unknown-silence',
  'unused-state',
]);

/**
 * The page that the preview shows while the content's errors keep the story from being drawn: the panel of problems alone,
 * where the editor would otherwise read a program's stack trace.
 * @param problems what the check found
 * @param base address of the site's folder, with a slash at its end
 * @param panel address of the panel's script
 * @returns HTML, or undefined when the story can be drawn
 */
export function insteadOfPage(problems: readonly Problem[], base: string, panel: string): string | undefined {
  if (problems.every((problem) => isWarning(problem) || drawable.has(problem.rule))) return undefined;
  const scripts = [`${base}@vite/client`, `${base}${panel}`].map(
    (src) => `<script type="module" src="${src}"></script>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Errors in the content</title><p>The story cannot be drawn while its content has these errors.</p>${scripts.join('')}`;
}
