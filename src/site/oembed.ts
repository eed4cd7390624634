import { plainText } from '../i18n/evidence-text.ts';
import { inLocale } from '../i18n/story.ts';
import { escapeMarkup, writeElement } from '../charts/core/markup.ts';
import { chartAddress, embedAddress, pngFileName, siteAddress } from './addresses.ts';
import { chartAssets } from './chart-assets.ts';
import { embedHeight } from './embed-height.ts';
import { storyData } from './story-data.ts';

/** An answer of the oEmbed protocol (https://oembed.com, 1.0), of type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly width: number;
  /** CSS pixels at that width. */
  readonly height: number;
  readonly html: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  /** Seconds. */
  readonly cache_age: number;
}

const width = 640;
const day = 86_400;

/**
 * What a client that finds the link in a chart's page is to show. The html holds what such clients leave of it: a quotation with a
 * link, and one frame with plain attributes alone.
 * @param currentLocale what Astro says the file's locale is
 * @param site the origin the site is published at
 * @param state left out, the embed is the live one
 * @throws Error when there is no such chart or state
 */
export function describeEmbed(
  currentLocale: string | undefined,
  site: URL | undefined,
  { chart, state }: { readonly chart: string; readonly state?: string },
): OEmbed {
  const data = storyData(currentLocale);
  const { locale, story, word } = data;
  const assets = chartAssets(currentLocale, chart);
  const states = state === undefined ? assets.chart.states : [state];
  const [first = ''] = states;
  const inFull = (address: string): string => new URL(address, site).href;
  const headline = plainText(assets.stateStrings(first).headline);
  const title =
    state === undefined ? assets.strings.title : word('graphic.alt', { title: assets.strings.title, headline });
  const height = embedHeight(data, assets, states);
  const link = writeElement('a', [['href', inFull(chartAddress(locale, chart, state))]], escapeMarkup(title));
  return {
    version: '1.0',
    type: 'rich',
    title,
    width,
    height,
    html:
      writeElement('blockquote', [], link) +
      writeElement(
        'iframe',
        [
          ['src', inFull(embedAddress(locale, chart, state))],
          ['title', title],
          ['width', String(width)],
          ['height', String(height)],
          ['frameborder', '0'],
        ],
        '',
      ),
    provider_name: inLocale(story.title, locale),
    provider_url: inFull(siteAddress(locale)),
    thumbnail_url: inFull(siteAddress(locale, `charts/${chart}/${pngFileName(first, 'share')}`)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    cache_age: day,
  };
}
