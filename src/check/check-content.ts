import type { Problem } from '../data/problem.ts';
import { checkChapters } from './check-chapters.ts';
import { checkDescriptions } from './check-descriptions.ts';
import { checkStory } from './check-story.ts';
import { checkStrings } from './check-strings.ts';
import { checkTranslations } from './check-translations.ts';
import { checkUnusedStates } from './check-unused-states.ts';
import type { ContentReading } from './content-reading.ts';

/**
 * Checks all of the content at once: the dataset, `story.json`, the locale strings and the chapters.
 * @param content the content as it was read
 * @returns every problem found, in no order; none when the content is right
 */
export function checkContent(content: ContentReading): Problem[] {
  const { dataset, story, strings, folders, facts } = content;
  return [
    ...dataset.problems,
    ...checkStory(story, facts),
    ...checkStrings(strings, facts),
    ...checkChapters(folders, story, facts),
    ...checkUnusedStates(folders, strings, facts),
    ...strings.flatMap(checkDescriptions),
    ...checkTranslations(content),
  ];
}
