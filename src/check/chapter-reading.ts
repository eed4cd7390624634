import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { MdastNode } from 'satteri';
import type { Problem } from '../data/problem.ts';
import { locales } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { proseOf } from './mdx-prose.ts';
import { parseChapter } from './mdx-tree.ts';
import type { Prose } from './prose.ts';
import { readTextFile } from './text-file.ts';
import type { TextFile } from './text-file.ts';

/** A chapter or page as far as it could be read. */
export interface ChapterReading {
  readonly locale: Locale;
  /** Its text; absent when the file cannot be read. */
  readonly source?: TextFile | undefined;
  /** Its syntax tree; absent when it is not well-formed. */
  readonly tree?: MdastNode | undefined;
  /** Every text in it that is read in one piece. */
  readonly prose: readonly Prose[];
  readonly problems: readonly Problem[];
}

/** The chapters and pages of a locale. */
export interface ChapterFolder {
  /** Folder of the chapters. */
  readonly folder: string;
  /** Names of all files in it, in order. */
  readonly names: readonly string[];
  readonly chapters: readonly ChapterReading[];
  readonly pages: readonly ChapterReading[];
}

/**
 * Reads the chapters and pages of every locale, each once.
 * @param contentDir folder of the content
 */
export function readChapterFolders(contentDir: string): ChapterFolder[] {
  return locales.map((locale) => {
    const folder = join(contentDir, 'chapters', locale);
    const names = listFolder(folder);
    const pageFolder = join(contentDir, 'pages', locale);
    return {
      folder,
      names,
      chapters: names.filter((name) => name.endsWith('.mdx')).map((name) => readChapter(join(folder, name), locale)),
      pages: listFolder(pageFolder).map((name) => readChapter(join(pageFolder, name), locale)),
    };
  });
}

/** The chapters of each locale, and its pages behind them. */
export function textsIn(folders: readonly ChapterFolder[]): ChapterReading[] {
  return folders.flatMap(({ chapters, pages }) => [...chapters, ...pages]);
}

function readChapter(path: string, locale: Locale): ChapterReading {
  const { source, problems } = readTextFile(path);
  if (source === undefined) return { locale, prose: [], problems };
  const known = lastRead.get(path);
  if (known?.source?.text === source.text && problems.length === 0) return known;
  const { tree, problems: syntax } = parseChapter(source);
  const prose = tree === undefined ? [] : proseOf(source, tree, locale);
  const reading = { locale, source, tree, prose, problems: [...problems, ...syntax] };
  if (problems.length === 0) lastRead.set(path, reading);
  return reading;
}

/** The last reading of each chapter: the preview checks all of them with every save, and most are as they were. */
const lastRead = new Map<string, ChapterReading>();

function listFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
