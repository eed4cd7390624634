/**
 * `npm run impact -- <record id> [fields] [--files]`: says what a change of a record changes; without an id, what the changes since
 * the last commit change. Changes nothing itself. With `--files` it prints the files of the built site alone, one a line.
 */
import { parseArgs } from 'node:util';
import { charts } from '../charts/registry.ts';
import { checkReading } from '../check/check-project.ts';
import { readContent } from '../check/content-reading.ts';
import { judge } from '../check/verdict.ts';
import { uncommittedChange } from '../desk/impact/change.ts';
import { impactOf } from '../desk/impact/impact.ts';
import { tellChange } from '../desk/impact/tell-change.ts';
import { tellImpact } from '../desk/impact/tell-impact.ts';

const { values, positionals } = parseArgs({ options: { files: { type: 'boolean' } }, allowPositionals: true });
const [id = '', ...fields] = positionals;

try {
  const content = readContent('content', charts);
  const { errors, lines } = judge(checkReading(content));
  if (errors.length > 0) throw new Error(`${lines}\n\nMend the errors first: what they touch is not known.`);
  const change = id === '' ? uncommittedChange(content) : undefined;
  const impact = change === undefined ? impactOf(content, id, ...fields) : undefined;
  if (values.files === true) console.log((change ?? impact)?.files.join('\n'));
  else if (change !== undefined) console.log(tellChange(change));
  else if (impact !== undefined) console.log(tellImpact(impact));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
