import { charts } from '../charts/registry.ts';
import type { Problem } from '../data/problem.ts';
import { checkCharts } from './check-charts.ts';
import { checkDate } from './check-date.ts';
import { checkFrozen } from './check-frozen.ts';
import { checkContent } from './check-content.ts';
import { checkPictures } from './check-pictures.ts';
import { checkRecordUse } from './check-record-use.ts';
import { readContent } from './content-reading.ts';
import type { ContentReading } from './content-reading.ts';
import { applySilences } from './silences.ts';
import { areRight } from './verdict.ts';

/**
 * Checks the content against the project's own charts.
 * @param contentDir folder of the content, from the working directory
 * @param isToPublish whether the story's date is to be right too, which lags while an editor writes
 * @returns every problem found; none when the content is right
 */
export function checkProject(contentDir = 'content', isToPublish = false): Problem[] {
  const content = readContent(contentDir, charts);
  const found = checkReading(content);
  return isToPublish && areRight(found) ? [...found, ...checkDate(content, charts)] : found;
}

/**
 * Checks content that was read, all but the story's date.
 * @param content the content as it was read
 */
export function checkReading(content: ContentReading): Problem[] {
  const problems = checkContent(content);
  const isReadable = areRight(applySilences(problems, content, false));
  if (isReadable) {
    problems.push(
      ...checkCharts(content, charts),
      ...checkPictures(content, charts),
      ...checkRecordUse(content, charts),
      ...checkFrozen(content.folder),
    );
  }
  return applySilences(problems, content, isReadable);
}
