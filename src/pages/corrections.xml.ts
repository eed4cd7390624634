import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { formatDate } from '../i18n/format.ts';
import { inLocale } from '../i18n/story.ts';
import { siteAddress } from '../site/addresses.ts';
import { latestCorrections } from '../site/corrections.ts';
import { storyData } from '../site/story-data.ts';

/** The corrections as an RSS feed, the latest first. */
export const GET: APIRoute = ({ currentLocale, site }) => {
  const { dataset, locale, story, word } = storyData(currentLocale);
  const title = inLocale(story.title, locale);
  const inFull = (path: string): string => new URL(siteAddress(locale, path), site).href;
  return rss({
    title: `${title}: ${word('corrections.title')}`,
    description: word('corrections.purpose'),
    site: inFull('corrections/'),
    items: latestCorrections(dataset).map(({ id, date, text }) => ({
      title: word('corrections.item', { story: title, date: formatDate(date, locale) }),
      description: inLocale(text, locale),
      link: inFull(`corrections/#${id}`),
      pubDate: new Date(`${date}T00:00:00Z`),
    })),
    customData: `<language>${locale}</language>`,
  });
};
