import { parseArgs } from 'node:util';
import { checkProject } from '../check/check-project.ts';
import { describeRules } from '../check/rules.ts';
import { formatProblems } from '../data/problem.ts';

/** `npm run check [-- --rules] [-- folder]`: prints every problem of the content on a line of its own. */
const { values, positionals } = parseArgs({ options: { rules: { type: 'boolean' } }, allowPositionals: true });

if (values.rules === true) {
  console.log(describeRules());
} else {
  const problems = checkProject(positionals[0]);
  if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
  console.log(
    problems.length === 0 ? 'No problems.' : `${problems.length} problem${problems.length === 1 ? '' : 's'}.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
