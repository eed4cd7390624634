import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { plainText } from '../../i18n/evidence-text.ts';
import type { StoryData } from '../../site/story-data.ts';
import { chapterSlug } from '../../mdx/annotate-chapter.ts';
import { readingMinutes } from './reading-time.ts';

/** A chapter in its place in the story. */
export interface ChapterEntry {
  readonly slug: string;
  /** Place among the numbered chapters, from 1; none for the opening, whose file begins with `00-`. */
  readonly number: number | undefined;
  readonly title: string;
  readonly summary: string;
  /** How long its words take to read. */
  readonly minutes: number;
  readonly entry: CollectionEntry<'chapters'>;
}

/**
 * The chapters of a locale in the order of `content/story.json`.
 * @throws Error when a chapter that the story lists has no file; `npm run check` says so with the place
 */
export async function readChapters({ locale, story }: StoryData): Promise<ChapterEntry[]> {
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${locale}/`));
  let number = 0;
  return story.chapters.map((slug) => {
    const entry = entries.find(({ id }) => chapterSlug(id) === slug);
    if (entry === undefined) throw new Error(`The story lists chapter "${slug}", which has no file in ${locale}.`);
    const isOpening = entry.id.startsWith(`${locale}/00-`);
    if (!isOpening) number += 1;
    return {
      slug,
      number: isOpening ? undefined : number,
      title: entry.data.title,
      summary: plainText(entry.data.summary),
      minutes: readingMinutes(entry.body ?? '', locale),
      entry,
    };
  });
}
