import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { charts } from '../charts/registry.ts';
import { sealOf } from '../check/check-date.ts';
import { checkReading } from '../check/check-project.ts';
import { readContent } from '../check/content-reading.ts';
import { judge } from '../check/verdict.ts';

/**
 * `npm run date [-- folder]`: sets the story's modified date to today where readers see something new, and back to the day of
 * the last change where they do not. Errors of the content come first: then it changes nothing and ends with 1.
 */
const [contentDir = 'content'] = process.argv.slice(2);
const content = readContent(contentDir, charts);
const { errors, lines } = judge(checkReading(content));
const today = new Date().toISOString().slice(0, 10);
const sealed = errors.length > 0 ? undefined : sealOf(content, charts, today);

if (sealed === undefined) {
  console.error(`${lines}\n\nThe date is as it was: mend the errors first.`);
  process.exitCode = 1;
} else {
  const file = join(contentDir, 'story.json');
  const before = readFileSync(file, 'utf8');
  const after = Object.entries(sealed).reduce(
    (text, [key, value]) => applyEdits(text, modify(text, [key], value, {})),
    before,
  );
  if (after === before) {
    console.log(`Nothing has changed for readers since ${sealed.modified}.`);
  } else {
    writeFileSync(file, after);
    console.log(`The story is now dated ${sealed.modified}.`);
  }
}
