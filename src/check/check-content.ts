import { existsSync } from 'node:fs';
import { fileStart } from '../data/line-index.ts';
import type { Problem } from '../data/problem.ts';
import { checkChapters } from './check-chapters.ts';
import { checkDescriptions } from './check-descriptions.ts';
import { checkFolders } from './check-folders.ts';
import { checkStory } from './check-story.ts';
import { checkStrings } from './check-strings.ts';
import { checkTranslations } from './check-translations.ts';
import { checkUnusedStates } from './check-unused-states.ts';
import type { ContentReading } from './content-reading.ts';
import { report } from './rules.ts';
import type { RuleName } from './rules.ts';

/**
 * Checks all of the content at once: the dataset, `story.json`, the locale strings and the chapters.
 * @param content the content as it was read
 * @returns every problem found, in no order; none when the content is right
 */
export function checkContent(content: ContentReading): Problem[] {
  const { dataset, story, strings, folders, facts } = content;
  if (!existsSync(content.folder))
    return [report('missing-file', content.folder, fileStart, { message: 'There is no such folder.' })];
  return withoutConsequences(content, [
    ...dataset.problems,
    ...checkStory(story, facts),
    ...checkStrings(strings, facts),
    ...checkChapters(folders, story, facts),
    ...checkUnusedStates(folders, strings, facts),
    ...strings.flatMap(checkDescriptions),
    ...checkTranslations(content),
    ...checkFolders(content.folder),
  ]);
}

/** Rules by which a state may only seem unused. */
const hidesSteps: ReadonlySet<string> = new Set<RuleName>([
  'missing-chapter',
  'malformed-chapter-name',
  'empty-chapter',
  'unknown-state',
  'unknown-chart',
]);

/** Leaves out what only follows from another problem, and would lead an editor to mend the wrong thing. */
function withoutConsequences({ dataset }: ContentReading, problems: readonly Problem[]): Problem[] {
  const isDatasetWhole = dataset.dataset !== undefined;
  const areStepsHidden = problems.some(({ rule }) => hidesSteps.has(rule));
  return problems.filter(
    ({ rule }) => (isDatasetWhole || rule !== 'unknown-record') && (!areStepsHidden || rule !== 'unused-state'),
  );
}
