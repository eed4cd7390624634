/**
 * `npm run impact -- <record id> [fields]`: says what a change of a record changes; without an id, what the changes since the last
 * commit change. Changes nothing itself.
 */
import { charts } from '../charts/registry.ts';
import { checkReading } from '../check/check-project.ts';
import { readContent } from '../check/content-reading.ts';
import { judge } from '../check/verdict.ts';
import { uncommittedChange } from '../desk/impact/change.ts';
import { impactOf } from '../desk/impact/impact.ts';
import { tellChange } from '../desk/impact/tell-change.ts';
import { tellImpact } from '../desk/impact/tell-impact.ts';

const [id = '', ...fields] = process.argv.slice(2);

try {
  const content = readContent('content', charts);
  const { errors, lines } = judge(checkReading(content));
  if (errors.length > 0) throw new Error(`${lines}\n\nMend the errors first: what they touch is not known.`);
  console.log(id === '' ? tellChange(uncommittedChange(content)) : tellImpact(impactOf(content, id, ...fields)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
