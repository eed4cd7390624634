import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterFrontmatterSchema, pageFrontmatterSchema } from './i18n/story.ts';

/** Chapters and pages are Astro's; all other content is the project's own dataset, checked by `npm run check`. */
export const collections = {
  chapters: defineCollection({
    loader: glob({ base: './content/chapters', pattern: '*/*.mdx' }),
    schema: chapterFrontmatterSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/*.mdx' }),
    schema: pageFrontmatterSchema,
  }),
};
