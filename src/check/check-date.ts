import type { Chart } from '../charts/core/chart.ts';
import { locateValue } from '../data/json-file.ts';
import type { Problem } from '../data/problem.ts';
import type { ContentReading } from './content-reading.ts';
import { report } from './rules.ts';
import { hashStory } from './story-hash.ts';

/**
 * Checks that the modified date of `story.json` is the day of the last change that readers see: its seal names that day and
 * the hash of what the story told then.
 * @param content the content as it was read, otherwise without errors
 * @param charts the charts of the story
 */
export function checkDate(content: ContentReading, charts: readonly Chart[]): Problem[] {
  const { story, json } = content.story;
  const hash = hashStory(content, charts);
  if (story === undefined || hash === undefined) return [];
  const [day = '', sealed] = story.seal.split(' ');
  const place = locateValue(json, ['modified']);
  if (sealed !== hash) return [report('stale-date', json.file, place, { found: story.modified })];
  return day === story.modified
    ? []
    : [report('moved-date', json.file, place, { found: story.modified, allowed: day })];
}

/**
 * The date and seal that `story.json` should have.
 * @param today the day on which a change is sealed, 2025-03-04
 * @returns what it has where readers see nothing new, with the date its seal names; nothing where the content has errors
 */
export function sealOf(
  content: ContentReading,
  charts: readonly Chart[],
  today: string,
): { readonly modified: string; readonly seal: string } | undefined {
  const hash = hashStory(content, charts);
  if (content.story.story === undefined || hash === undefined) return undefined;
  const [day = '', sealed] = content.story.story.seal.split(' ');
  const modified = sealed === hash ? day : today;
  return { modified, seal: `${modified} ${hash}` };
}
