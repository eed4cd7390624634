import { join } from 'node:path/posix';
import type { z } from 'zod';
import { locateValue } from '../data/json-file.ts';
import { describeAllowed } from '../data/nearest.ts';
import type { Problem } from '../data/problem.ts';
import { chapterFrontmatterSchema, pageFrontmatterSchema } from '../i18n/story.ts';
import type { ChapterFolder, ChapterReading } from './chapter-reading.ts';
import { checkWritten } from './check-written.ts';
import { checkComponents } from './check-components.ts';
import type { Anchors } from './check-components.ts';
import type { StoryFile } from './check-story.ts';
import type { Facts } from './facts.ts';
import { checkSteps } from './check-steps.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { attributeOf, elementsIn } from './mdx-tree.ts';
import { checkProse } from './prose.ts';
import { report } from './rules.ts';
import { fileStart } from '../data/line-index.ts';

/** A chapter file's name: its number and its slug. */
const chapterName = /^(\d{2,3})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/**
 * Checks the chapters of every locale, that they are those of `story.json`, and the pages beside the story.
 * @param folders the chapters and pages of every locale
 * @param story the story's file
 * @param facts records, charts and proper names
 */
export function checkChapters(folders: readonly ChapterFolder[], story: StoryFile, facts: Facts): Problem[] {
  return folders.flatMap(({ folder, names, chapters, pages }) => {
    const anchors: Anchors = new Map();
    const places = new Set([...listedChapters(story), ...[...chapters, ...pages].flatMap(anchorsIn)]);
    return [
      ...listProblems(folder, names, story),
      ...chapters.flatMap((chapter) => checkChapter(chapter, facts, { anchors, places }, chapterFrontmatterSchema)),
      ...pages.flatMap((page) => checkChapter(page, facts, { anchors, places }, pageFrontmatterSchema)),
    ];
  });
}

/** Ids of scenes and steps. */
function anchorsIn({ tree }: ChapterReading): string[] {
  const elements = tree === undefined ? [] : elementsIn(tree);
  return elements.flatMap((each) =>
    each.name === 'Scene' || each.name === 'Step' ? (attributeOf(each, 'id') ?? []) : [],
  );
}

function checkChapter(
  chapter: ChapterReading,
  facts: Facts,
  { anchors, places }: { readonly anchors: Anchors; readonly places: ReadonlySet<string> },
  schema: z.ZodType,
): Problem[] {
  const { source, tree, locale, prose, problems } = chapter;
  if (source === undefined || tree === undefined) return [...problems];
  const isEmpty = !prose.some((piece) => piece.makesStatements);
  return [
    ...problems,
    ...checkWritten(chapter, places),
    ...checkFrontmatter(source, tree, locale, facts, schema),
    ...(isEmpty ? [report('empty-chapter', source.file, source.placeAt(source.text.trimEnd().length))] : []),
    ...checkComponents(source, tree, facts, anchors),
    ...checkSteps(chapter, facts),
    ...prose.flatMap((piece) => checkProse(piece, facts)),
  ];
}

function listProblems(folder: string, names: readonly string[], story: StoryFile): Problem[] {
  const listed = listedChapters(story);
  const problems: Problem[] = [];
  const bySlug = new Map<string, string>();
  const order: string[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const slug = chapterName.exec(name)?.[2];
    if (slug === undefined) {
      problems.push(
        report('malformed-chapter-name', file, fileStart, { found: name, allowed: meantName(name, listed) }),
      );
      continue;
    }
    const twin = bySlug.get(slug);
    if (twin !== undefined) {
      const message = `The chapter has two files, the other is ${twin}.`;
      problems.push(report('duplicate-chapter', file, fileStart, { message, found: slug }));
    }
    bySlug.set(slug, name);
    if (!listed.includes(slug)) {
      problems.push(
        report('unlisted-chapter', file, fileStart, { found: slug, allowed: describeAllowed(slug, listed) }),
      );
    } else if (twin === undefined) order.push(slug);
  }
  const expected = listed.filter((slug) => order.includes(slug));
  for (const [index, slug] of order.entries()) {
    if (expected[index] === slug) continue;
    const file = join(folder, bySlug.get(slug) ?? '');
    const message = `Here story.json has the chapter ${expected[index]}, whose file is ${bySlug.get(expected[index] ?? '')}.`;
    problems.push(report('chapter-order', file, fileStart, { message, found: slug, allowed: expected[index] }));
    break;
  }
  const { json } = story;
  for (const [index, slug] of listed.entries()) {
    const place = locateValue(json, ['chapters', index]);
    if (listed.indexOf(slug) !== index) {
      const message = 'The chapter is listed twice.';
      problems.push(report('duplicate-chapter', json.file, place, { message, found: slug }));
    } else if (!bySlug.has(slug)) {
      const message = `There is no ${join(folder, `NN-${slug}.mdx`)}.`;
      problems.push(report('missing-chapter', json.file, place, { message, found: slug }));
    }
  }
  return problems;
}

/** The chapters listed, whatever else is wrong with the file. */
function listedChapters(story: StoryFile): string[] {
  const chapters: unknown = (story.json.value as { chapters?: unknown } | undefined)?.chapters;
  return Array.isArray(chapters) ? chapters.filter((slug): slug is string => typeof slug === 'string') : [];
}

/** What a file is probably to be called: a listed chapter's name, where one stands in it. */
function meantName(name: string, listed: readonly string[]): string {
  const slug = listed.find((each) => name.includes(each));
  return slug === undefined ? 'NN-slug.mdx' : `${/^\d{2,3}/.exec(name)?.[0] ?? 'NN'}-${slug}.mdx`;
}
