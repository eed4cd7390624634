import { readDataset } from '../data/load-dataset.ts';
import type { DatasetReading } from '../data/load-dataset.ts';
import { readChapterFolders } from './chapter-reading.ts';
import type { ChapterFolder } from './chapter-reading.ts';
import { readStoryFile } from './check-story.ts';
import type { StoryFile } from './check-story.ts';
import { readStringsFiles } from './check-strings.ts';
import type { StringsFile } from './check-strings.ts';
import { gatherFacts, recordFactsOf } from './facts.ts';
import type { ChartFacts, Facts } from './facts.ts';

/** All of the content, every file read once, as far as it could be read. */
export interface ContentReading {
  /** The folder it was read from. */
  readonly folder: string;
  readonly dataset: DatasetReading;
  readonly story: StoryFile;
  /** The strings of each locale, the default one first. */
  readonly strings: readonly StringsFile[];
  /** The chapters and pages of each locale, the default one first. */
  readonly folders: readonly ChapterFolder[];
  readonly facts: Facts;
}

/**
 * Reads the content for a check.
 * @param contentDir folder of the content, from the working directory; problems name files under it
 * @param charts id and states of every chart
 */
export function readContent(contentDir: string, charts: readonly ChartFacts[]): ContentReading {
  const dataset = readDataset(contentDir);
  const story = readStoryFile(contentDir);
  return {
    folder: contentDir,
    dataset,
    story,
    strings: readStringsFiles(contentDir),
    folders: readChapterFolders(contentDir),
    facts: gatherFacts(recordFactsOf(dataset.parts), charts, story.properNames),
  };
}
