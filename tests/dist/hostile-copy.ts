import { dateStory } from '../../src/desk/date-story.ts';
import { HostileContent } from '../content/hostile-text/content.ts';
import { plantHostileTexts } from '../content/hostile-text/plant.ts';
import { buildCopy, copyProject } from './build-copy.ts';

/** Elements and attributes that a hostile copy has for other reasons: a correction, and Markdown that the story does not use. */
export const hostileCopyNames = [
  ...['ol[class]', 'li[id]', 'em', 'code', 'pre'],
  ...['item', 'guid', 'guid[isPermaLink]', 'pubDate'],
];

/**
 * Builds a copy of the project that holds every hostile text that the check takes, in every text field, checked and dated as any
 * other content.
 * @param name of the copy
 * @returns folder of the built site, with a slash at its end
 */
export function buildHostileCopy(name: string): string {
  const copy = copyProject(name);
  const content = new HostileContent(`${copy}content`);
  plantHostileTexts(content);
  content.write();
  const { isDated, said } = dateStory(`${copy}content`, '2026-12-01');
  if (!isDated) throw new Error(said);
  buildCopy(copy, ['src/commands/build.ts']);
  return `${copy}dist/`;
}
