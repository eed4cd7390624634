import { readDataset } from '../data/load-dataset.ts';
import type { Problem } from '../data/problem.ts';
import { checkChapters } from './check-chapters.ts';
import { checkStory, readStoryFile } from './check-story.ts';
import { checkStrings } from './check-strings.ts';
import { checkUnusedStates } from './check-unused-states.ts';
import { gatherFacts, readRecordFacts } from './facts.ts';
import type { ChartFacts } from './facts.ts';

/**
 * Checks all of the content at once: the dataset, `story.json`, the locale strings and the chapters.
 * @param contentDir folder of the content, from the working directory; problems name files under it
 * @param charts id and states of every chart
 * @returns every problem found, in no order; none when the content is right
 */
export function checkContent(contentDir: string, charts: readonly ChartFacts[]): Problem[] {
  const story = readStoryFile(contentDir);
  const facts = gatherFacts(readRecordFacts(contentDir), charts, story.properNames);
  return [
    ...readDataset(contentDir).problems,
    ...checkStory(story, facts),
    ...checkStrings(contentDir, facts),
    ...checkChapters(contentDir, story, facts),
    ...checkUnusedStates(contentDir, facts),
  ];
}
