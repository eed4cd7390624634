import type { Dataset } from '../data/dataset.ts';
import { loadDataset } from '../data/load-dataset.ts';
import { loadStory, type Story } from '../i18n/story.ts';
import type { InterfaceWord } from '../i18n/interface-words.ts';
import { loadStrings, textOf, type LocaleStrings } from '../i18n/strings.ts';
import { locales, type Locale } from '../i18n/locales.ts';

/** Everything of `content/` that pages and components need in one locale. */
export interface StoryData {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly story: Story;
  readonly strings: LocaleStrings;
  /** A word of the interface, with its placeholders filled. */
  readonly word: (key: InterfaceWord, values?: Readonly<Record<string, string>>) => string;
}

const loaded = new Map<Locale, StoryData>();

/**
 * Reads the content once a build and locale; the live preview forgets it with this module when a file of `content/` is saved.
 * @param currentLocale what Astro says the page's locale is; the default locale where it says nothing
 * @throws Error with all problems, each with file and line, when the content cannot be used
 */
export function storyData(currentLocale: string | undefined): StoryData {
  const locale = locales.find((candidate) => candidate === currentLocale) ?? locales[0];
  const known = loaded.get(locale);
  if (known !== undefined) return known;
  const data = storyDataOf({
    locale,
    dataset: loadDataset(),
    story: loadStory(),
    strings: loadStrings(locale),
  });
  loaded.set(locale, data);
  return data;
}

/** Puts the content of one locale together. */
export function storyDataOf(parts: Omit<StoryData, 'word'>): StoryData {
  return { ...parts, word: (key, values) => textOf(parts.strings.interface, key, values) };
}
