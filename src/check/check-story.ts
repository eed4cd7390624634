import { join } from 'node:path/posix';
import type { Problem } from '../data/problem.ts';
import { textLocales } from '../i18n/locales.ts';
import { storySchema } from '../i18n/story.ts';
import type { Story } from '../i18n/story.ts';
import type { Facts } from './facts.ts';
import { checkString, readCheckedJson } from './json-prose.ts';
import type { StoryJson } from './json-prose.ts';

/** The story's own file as far as it could be read. */
export interface StoryFile {
  readonly json: StoryJson;
  readonly story?: Story | undefined;
  /** Proper names of the file, whatever else is wrong with it. */
  readonly properNames: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `story.json` and checks its shape.
 * @param contentDir folder of the content
 */
export function readStoryFile(contentDir: string): StoryFile {
  const path = join(contentDir, 'story.json');
  const { json, value, problems } = readCheckedJson(path, path, storySchema);
  const names: unknown = (json.value as { properNames?: unknown } | undefined)?.properNames;
  const properNames = Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
  return { json, story: value, properNames, problems };
}

/**
 * Checks the texts of `story.json`. The dek, the notice and the description make statements; the title and the credits
 * name (see `Prose`).
 * @param file the story's file
 * @param facts records, charts and proper names
 */
export function checkStory(file: StoryFile, facts: Facts): Problem[] {
  const credits = (file.story?.credits ?? []).flatMap((_, index) => [
    ['credits', index, 'role'],
    ['credits', index, 'name'],
  ]);
  const texts = [['title'], ['dek'], ['notice'], ['description'], ...credits];
  const problems = texts.flatMap((path) =>
    textLocales.flatMap((locale) => {
      const makesStatements = path[0] === 'dek' || path[0] === 'notice' || path[0] === 'description';
      return checkString(file.json, [...path, locale], { locale, makesStatements, placeholders: false }, facts);
    }),
  );
  return [...file.problems, ...problems];
}
