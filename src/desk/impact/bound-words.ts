import { charts } from '../../charts/registry.ts';
import { checkChapters } from '../../check/check-chapters.ts';
import { checkStory } from '../../check/check-story.ts';
import { checkStrings } from '../../check/check-strings.ts';
import type { ContentReading } from '../../check/content-reading.ts';
import { gatherFacts, recordFactsOf } from '../../check/facts.ts';
import type { RuleName } from '../../check/rules.ts';
import type { CollectionName } from '../../data/schema/collections.ts';
import type { LocaleStrings } from '../../i18n/strings.ts';
import { chapterSlug } from '../../mdx/annotate-chapter.ts';
import type { SiteContent } from './site-content.ts';
import type { TiedWords } from './words-of-record.ts';

/** Rules by which words follow their record. */
const binding: ReadonlySet<string> = new Set<RuleName>(['figure-mismatch', 'altered-quotation']);

/**
 * The words that the check would refuse if a record were another.
 * @param words all words tied to the record
 * @param record the record as it would be
 */
export function boundWords(
  content: ContentReading,
  words: readonly TiedWords[],
  collection: CollectionName | 'series',
  id: string,
  record: unknown,
): TiedWords[] {
  const { story, strings, folders, dataset } = content;
  const parts = new Map(
    [...dataset.parts].map(([name, list]) => [
      name,
      list.map((part) => (name === collection && part.record === id ? { ...part, value: record } : part)),
    ]),
  );
  const facts = gatherFacts(recordFactsOf(parts), charts, story.properNames);
  const problems = [
    ...checkStory(story, facts),
    ...checkStrings(strings, facts),
    ...checkChapters(folders, story, facts),
  ].filter(({ rule }) => binding.has(rule));
  return words.filter(({ file, line, last }) =>
    problems.some((problem) => problem.file === file && line <= problem.line && problem.line <= last),
  );
}

/** The words of charts, chapters and pages with some changed that are tied to a record, as they would have to be. */
export function changeWords(
  { data, texts }: SiteContent,
  bound: readonly TiedWords[],
  id: string,
): Pick<SiteContent, 'texts'> & Partial<Pick<SiteContent['data'], 'strings'>> {
  const slugs = new Set(bound.map(({ file }) => chapterSlug(file)));
  const ways = bound.map(({ words }) => JSON.stringify(`[${words}](${id})`).slice(1, -1));
  const before = JSON.stringify(data.strings);
  const after = ways.reduce((text, way) => text.replaceAll(way, `${way} changed`), before);
  return {
    ...(after === before ? {} : { strings: JSON.parse(after) as LocaleStrings }),
    texts: texts.map((text) =>
      slugs.has(text.chapter ?? text.address.replace(/\/$/, '')) ? { ...text, body: `${text.body}\nchanged\n` } : text,
    ),
  };
}
