import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describeAllowed } from '../data/nearest.ts';
import type { Problem } from '../data/problem.ts';
import { textLocales } from '../i18n/locales.ts';
import { report } from './rules.ts';
import { fileStart } from '../data/line-index.ts';

/** What may stand in the folder of the content and in two of its folders; the dataset looks after its own. */
const known: Readonly<Record<string, readonly string[]>> = {
  '': ['README.md', 'rules.md', 'story.json', 'chapters', 'dataset', 'frozen', 'geo', 'locales', 'pages', 'schema'],
  chapters: textLocales,
  pages: textLocales,
  locales: textLocales.map((locale) => `${locale}.json`),
};

/**
 * Finds files and folders that nothing reads, as one whose name is misspelt. Those that begin with a full stop are the system's.
 * @param contentDir folder of the content
 */
export function checkFolders(contentDir: string): Problem[] {
  return Object.entries(known).flatMap(([folder, names]) => {
    const path = join(contentDir, folder);
    const found = existsSync(path) ? readdirSync(path).filter((name) => !name.startsWith('.')) : [];
    return found
      .filter((name) => !names.includes(name))
      .map((name) => {
        const message = 'Nothing of the story is read from here.';
        return report('unknown-file', join(path, name), fileStart, {
          message,
          found: name,
          allowed: describeAllowed(name, names, 2),
        });
      });
  });
}
