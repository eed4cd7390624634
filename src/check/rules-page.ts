import { datasetRules } from '../data/rules.ts';
import type { Rules } from '../data/problem.ts';
import { contentRules } from './content-rules.ts';
import { rules } from './rules.ts';
import { silenceRules, warningRules } from './warning-rules.ts';

const groups: readonly (readonly [title: string, rules: Rules])[] = [
  ['The dataset', datasetRules],
  ['Story, chapters, strings and frozen editions', contentRules],
  ['Warnings', warningRules],
  ['Silences', silenceRules],
];

/**
 * The rules as the program prints them: one line each, with weight, what each asks for and how to mend a breach.
 */
export function listRules(): string {
  const byName: Rules = rules;
  const width = Math.max(...Object.keys(byName).map((name) => name.length));
  return Object.entries(byName)
    .map(([name, { asks, mend }]) => `${name.padEnd(width)}  ${weightOf(name)}: ${asks} To mend: ${mend}`)
    .join('\n');
}

/**
 * The page of the manual that lists the rules, written to `content/rules.md` by `npm run write-rules`.
 * @returns Markdown with a final line break
 */
export function rulesPage(): string {
  const sections = groups.map(([title, own]) => {
    const entries = Object.entries(own).map(
      ([name, { asks, mend }]) => `- \`${name}\` (${weightOf(name)}). ${literal(asks)} To mend: ${literal(mend)}`,
    );
    return `## ${title}\n\n${entries.join('\n')}\n`;
  });
  const head = `# The rules of the check

Written by \`npm run write-rules\` from the rules themselves; \`npm run check -- --rules\` prints the same. How problems are read
and silenced stands in the [manual](README.md).
`;
  return [head, ...sections].join('\n');
}

function weightOf(name: string): string {
  const byName: Rules = rules;
  const { severity, silenceable } = byName[name] ?? {};
  return severity ?? (silenceable === true ? 'error, may be silenced' : 'error');
}

/** Text of which Markdown shows every character. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);
}
