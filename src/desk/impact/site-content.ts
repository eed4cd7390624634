import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { prepareChart, type ChartAssets } from '../../charts/core/chart-assets.ts';
import { charts } from '../../charts/registry.ts';
import type { ChapterReading } from '../../check/chapter-reading.ts';
import type { ContentReading } from '../../check/content-reading.ts';
import type { LedgerText } from '../../components/ledger/places.ts';
import { frozenFolder, listFrozen, manifestName, manifestSchema } from '../../frozen/manifest.ts';
import type { Locale } from '../../i18n/locales.ts';
import { loadStrings } from '../../i18n/strings.ts';
import { loadStory } from '../../i18n/story.ts';
import { chapterSlug } from '../../mdx/annotate-chapter.ts';
import { storyDataOf, type StoryData } from '../../site/story-data.ts';

/** What the built site is made from, in one locale. */
export interface SiteContent {
  readonly data: StoryData;
  readonly charts: readonly ChartAssets[];
  /** Chapters in their order, then pages. */
  readonly texts: readonly LedgerText[];
  readonly frozen: readonly FrozenEdition[];
}

/** A chart as it was kept on a day; its page says whether it still stands. */
export interface FrozenEdition {
  readonly chart: string;
  readonly date: string;
  readonly states: readonly string[];
}

/**
 * Takes the content of a locale out of what was read.
 * @param content the content, with a dataset and well-formed texts
 * @throws Error when a file is missing or has not its shape; `npm run check` says where
 */
export function siteContent(content: ContentReading, locale: Locale): SiteContent {
  const { dataset } = content.dataset;
  if (dataset === undefined) throw new Error('The dataset cannot be read; npm run check says why.');
  const story = loadStory(content.folder);
  const folder = content.folders.find(({ chapters }) => chapters[0]?.locale === locale);
  const chapters = (folder?.chapters ?? []).map(readText);
  const texts = [
    ...story.chapters.flatMap((slug) => chapters.filter((text) => text.anchor === slug)),
    ...(folder?.pages ?? []).map(readText).map(({ anchor = '', title, summary, body }) => ({
      title,
      summary,
      body,
      address: `${anchor}/`,
    })),
  ];
  const strings = loadStrings(locale, content.folder);
  return { ...contentOf({ locale, dataset, story, strings }), texts, frozen: readFrozen(content.folder) };
}

function readFrozen(contentDir: string): FrozenEdition[] {
  return listFrozen(contentDir).map((name) => {
    const manifest: unknown = JSON.parse(readFileSync(join(frozenFolder(contentDir), name, manifestName), 'utf8'));
    const { chart, date, states } = manifestSchema.parse(manifest);
    return { chart, date, states: states.map(({ id }) => id) };
  });
}

/** Puts the content of one locale together, with its charts. */
export function contentOf(parts: Omit<StoryData, 'word'>): Pick<SiteContent, 'data' | 'charts'> {
  const data = storyDataOf(parts);
  return { data, charts: charts.map((chart) => prepareChart(chart, data)) };
}

function readText({ source }: ChapterReading): LedgerText {
  const { text = '', file = '' } = source ?? {};
  const [whole = '', yaml = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
  const { title = '', summary = '' } = parse(yaml) as Partial<Record<'title' | 'summary', string>>;
  const slug = chapterSlug(file.replace(/\.mdx$/, ''));
  return { title, summary, body: text.slice(whole.length), chapter: slug, anchor: slug, address: '' };
}
