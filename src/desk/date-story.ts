import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { charts } from '../charts/registry.ts';
import { sealOf } from '../check/check-date.ts';
import { checkReading } from '../check/check-project.ts';
import { readContent } from '../check/content-reading.ts';
import { judge } from '../check/verdict.ts';

/**
 * Sets the story's modified date to today where readers see something new, and back to the day of the last change where they
 * do not. Errors of the content come first: then it changes nothing.
 * @param contentDir folder of the content
 * @param today the day, 2025-03-04
 * @returns what to tell the editor, and whether the date is right now
 */
export function dateStory(contentDir: string, today: string): { readonly isDated: boolean; readonly said: string } {
  const content = readContent(contentDir, charts);
  const { errors, lines } = judge(checkReading(content));
  const sealed = errors.length > 0 ? undefined : sealOf(content, charts, today);
  if (sealed === undefined)
    return { isDated: false, said: `${lines}\n\nThe date is as it was: mend the errors first.` };
  const file = join(contentDir, 'story.json');
  const before = readFileSync(file, 'utf8');
  const after = Object.entries(sealed).reduce(
    (text, [key, value]) => applyEdits(text, modify(text, [key], value, {})),
    before,
  );
  if (after === before) return { isDated: true, said: `Nothing has changed for readers since ${sealed.modified}.` };
  writeFileSync(file, after);
  return { isDated: true, said: `The story is now dated ${sealed.modified}.` };
}
