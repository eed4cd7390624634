import { join } from 'node:path';
import { z } from 'zod';
import { schemaHelp } from '../data/schema/text.ts';
import { readContentJson } from '../data/silence.ts';
import { locales } from './locales.ts';
import type { TextLocale } from './locales.ts';

/** What the story says of itself: `content/story.json`, and the frontmatter of its chapters. */

const text = z.string().trim().min(1);
const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case letters and digits, parted by hyphens')
  .meta({ patternErrorMessage: 'Lower-case letters and digits, parted by hyphens: the-threat.' });

/** A calendar day: `2025-03-04`. */
const day = z.iso.date().meta({ patternErrorMessage: 'A day of the calendar is written as 2025-03-04.' });
/** A date as precise as it is known: `2025-03-04`, `2025-03` or `2025`. */
const partialDate = z.union([day, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
  error: 'a date: 2025-03-04, 2025-03 or 2025',
});
/** Words per locale; English always, the others when their edition is published. */
const localText = z.strictObject({
  en: text.meta({ description: 'English, in the house style of a U.S. newspaper.' }),
  es: text.optional().meta({ description: 'Spanish as Mexican newspapers write it.' }),
});

/** Schema of `content/story.json`. */
export const storySchema = z.strictObject({
  $schema: z.string().meta({ description: schemaHelp }),
  slug: slug.meta({ description: 'Name of the story in file names and addresses: across-the-line.' }),
  title: localText.meta({ description: 'Title of the story.' }),
  dek: localText.meta({ description: 'One or two sentences under the title; may hold [words](record-id).' }),
  notice: localText.optional().meta({
    description:
      'How far the story’s knowledge reaches, said at its top and in every embed: “Later events are not covered.”',
  }),
  description: localText.optional().meta({ description: 'One sentence for search engines and shared links.' }),
  asOf: partialDate.meta({ description: 'The date the story speaks as of, written 2025, 2025-03 or 2025-03-04.' }),
  published: day.meta({ description: 'Day of first publication, written 2025-03-04.' }),
  modified: day.meta({
    description: 'Day of the last change that readers see. Never written by hand: npm run date sets it.',
  }),
  seal: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} [0-9a-f]{16}$/, 'what npm run date writes')
    .meta({
      description:
        'The modified day and a hash of what the story told then, by which the check knows a change. npm run date writes it.',
    }),
  chapters: z
    .array(slug)
    .min(1)
    .meta({ description: 'Slugs of the chapters in reading order; each is a file chapters/en/NN-slug.mdx.' }),
  properNames: z
    .array(text)
    .meta({ description: 'Names with a number in them that are no quantity: "MS-13", "201st Squadron".' }),
  credits: z
    .array(
      z.strictObject({
        role: localText.meta({ description: 'What they did, before the name: “Text and graphics”.' }),
        name: localText.meta({ description: 'Who did it, or what the story rests on.' }),
        url: z
          .url({ protocol: /^https?$/ })
          .optional()
          .meta({ description: 'Address the name links to, from https:// on.' }),
      }),
    )
    .meta({ description: 'Who made it and what it rests on, each with a role.' }),
});

/** The story's own data. */
export type Story = z.infer<typeof storySchema>;

/** Schema of a chapter's frontmatter. YAML readers give an unquoted date as a `Date`; both are taken. */
export const chapterFrontmatterSchema = z.strictObject({
  title: text,
  /** The dateline over the title: where and when the chapter begins. The chapter on deaths has none. */
  slugline: z
    .strictObject({
      place: text,
      date: z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), day),
    })
    .optional(),
  /** One sentence for lists of chapters and shared links; may hold `[words](record-id)`. */
  summary: text,
});

/** Schema of the frontmatter of a page beside the story. */
export const pageFrontmatterSchema = z.strictObject({
  title: text,
  /** One sentence for shared links. */
  summary: text,
});

/** A chapter's frontmatter. */
export type ChapterFrontmatter = z.infer<typeof chapterFrontmatterSchema>;

/**
 * Reads the story's own data.
 * @param contentDir folder of the content, from the working directory
 * @returns the story, in the shape of the schema
 * @throws Error when the file is missing or not in that shape; `npm run check` says where
 */
export function loadStory(contentDir = 'content'): Story {
  const path = join(contentDir, 'story.json');
  const result = storySchema.safeParse(readContentJson(path));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/**
 * The words of a text in a locale.
 * @param words words per locale
 * @param locale the locale wanted
 * @returns the words in that locale, or in the default locale where it has none
 */
export function inLocale(words: { readonly en: string; readonly es?: string | undefined }, locale: TextLocale): string {
  return words[locale] ?? words[locales[0]];
}
