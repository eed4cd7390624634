import { parseArgs } from 'node:util';
import { checkProject } from '../check/check-project.ts';
import { listRules } from '../check/rules-page.ts';
import { judge } from '../check/verdict.ts';

/** `npm run check [-- --rules] [-- folder]`: prints every problem of the content on a line of its own; errors end it with 1. */
const { values, positionals } = parseArgs({ options: { rules: { type: 'boolean' } }, allowPositionals: true });

if (values.rules === true) {
  console.log(listRules());
} else {
  const { errors, lines, count } = judge(checkProject(positionals[0], true));
  if (lines !== '') console.log(`${lines}\n`);
  console.log(count);
  process.exitCode = errors.length === 0 ? 0 : 1;
}
