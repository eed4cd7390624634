import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { SizeName } from '../charts/core/marks.ts';
import type { StillKind } from '../charts/core/still-kind.ts';
import type { PngKind } from './take-away.ts';

/**
 * The address of a page or file of the site, under the base path and the locale's folder.
 * @param locale the default locale has no folder of its own
 * @param path without a slash at its start; a page's ends with one
 */
export function siteAddress(locale: Locale, path = ''): string {
  const isDefault = (locale as string) === locales[0];
  const folder = isDefault ? '' : `${locale as string}/`;
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${folder}${path}`;
}

/** Address of the ledger, or of a record in it. */
export function ledgerAddress(locale: Locale, record?: string): string {
  return siteAddress(locale, record === undefined ? 'ledger/' : `ledger/#${record}`);
}

/** Address of the feed of corrections. */
export function correctionsFeedAddress(locale: Locale): string {
  return siteAddress(locale, 'corrections.xml');
}

/** Name of a state's still picture: `noreste.svg` for the wide size, `noreste.narrow.svg` for a smaller one, `noreste.print.svg` for paper. */
export function stillFileName(state: string, kind: StillKind): string {
  return kind === 'wide' ? `${state}.svg` : `${state}.${kind}.svg`;
}

/** Address of a state's still picture. */
export function stillAddress(locale: Locale, chart: string, state: string, kind: StillKind): string {
  return siteAddress(locale, `charts/${chart}/${stillFileName(state, kind)}`);
}

/** Address of a chart's frozen edition, or of a state or file of it. */
export function frozenAddress(
  locale: Locale,
  { chart, date }: { readonly chart: string; readonly date: string },
  path = '',
): string {
  return siteAddress(locale, `embed/${chart}/v/${date}/${path}`);
}

const pngEndings: Readonly<Record<PngKind, string>> = { single: '.png', double: '@2x.png', share: '.share.png' };

/** Name of a state's picture as pixels: `noreste.png` and `noreste@2x.png` for articles, `noreste.share.png` for links. */
export function pngFileName(state: string, kind: PngKind): string {
  return `${state}${pngEndings[kind]}`;
}

/** Address of the file with all states of a chart at one size. */
export function stateFileAddress(locale: Locale, chart: string, size: SizeName): string {
  return siteAddress(locale, `charts/${chart}/states.${size}.json`);
}

/** Address of a chart's own page, or of one of its states. */
export function chartAddress(locale: Locale, chart: string, state?: string): string {
  return siteAddress(locale, state === undefined ? `charts/${chart}/` : `charts/${chart}/${state}/`);
}

/** Address of the live embed of a chart, or of the embed of one of its states. */
export function embedAddress(locale: Locale, chart: string, state?: string): string {
  return siteAddress(locale, state === undefined ? `embed/${chart}/` : `embed/${chart}/${state}/`);
}

/** Address of the oEmbed file that stands for a chart's page, or for that of one of its states. */
export function oembedAddress(locale: Locale, chart: string, state?: string): string {
  return siteAddress(locale, `charts/${chart}/${state === undefined ? '' : `${state}.`}oembed.json`);
}

/** Name of an embed in its messages to hosts. It is no part of any embed's address: some hosts look for it there. */
export function embedName(chart: string, state?: string): string {
  return `line-${chart}${state === undefined ? '' : `-${state}`}`;
}

/** The files of a chart's data, by what they hold; the metadata has the name that readers of CSV on the Web look for. */
export const dataFileNames = {
  csv: 'data.csv',
  metadata: 'data.csv-metadata.json',
  json: 'data.json',
} as const;

/** Address of a file of a chart's data. */
export function dataAddress(locale: Locale, chart: string, file: keyof typeof dataFileNames): string {
  return chartAddress(locale, chart) + dataFileNames[file];
}

/** Name of the plain text of a state, or of all states together: `noreste.txt`, `chart.txt`. */
export function textFileName(state?: string): string {
  return `${state ?? 'chart'}.txt`;
}

/** Address of the plain text of a state, or of all states together. */
export function textAddress(locale: Locale, chart: string, state?: string): string {
  return chartAddress(locale, chart) + textFileName(state);
}

/**
 * An address of the site in full, for files that are read elsewhere.
 * @param site where the site is published, as Astro says
 * @param address an address that begins with a slash
 * @throws Error when the site's settings do not say where it is published
 */
export function absoluteAddress(site: URL | undefined, address: string): string {
  if (site === undefined) throw new Error('The settings do not say where the site is published: SITE_URL.');
  return new URL(address, site).href;
}
