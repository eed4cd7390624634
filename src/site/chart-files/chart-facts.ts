import type { ChartAssets } from '../../charts/core/chart-assets.ts';
import { listOf, type ChartData } from '../../charts/core/chart-data.ts';
import type { Source } from '../../data/schema/source.ts';
import { sourcesOf } from '../../data/select.ts';
import { plainText } from '../../i18n/evidence-text.ts';
import { inLocale } from '../../i18n/story.ts';
import { absoluteAddress, chartAddress, siteAddress } from '../addresses.ts';
import type { StoryData } from '../story-data.ts';

/** Where the deed of the licence is. */
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/** A state of a chart in words. */
export interface StateWords {
  readonly id: string;
  readonly headline: string;
  readonly description: string;
}

/** A source as files name it. */
export type Citation = Pick<Source, 'id' | 'publisher' | 'title' | 'url' | 'date' | 'type'>;

/** What all files of a chart say of it. Addresses are in full. */
export interface ChartFacts {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** The findings of all states, one after the other. */
  readonly description: string;
  /** The date the chart speaks as of, in words. */
  readonly asOf: string;
  readonly modified: string;
  readonly states: readonly StateWords[];
  readonly chartPage: string;
  readonly story: { readonly title: string; readonly url: string };
  readonly licence: { readonly name: string; readonly url: string; readonly note: string };
}

/**
 * What the files of a chart say of it, before its data.
 * @param site where the site is published
 * @throws Error when a state lacks its words, or the settings do not say where the site is published
 */
export function chartFacts({ locale, story, word }: StoryData, assets: ChartAssets, site: URL | undefined): ChartFacts {
  const { chart, strings, stateStrings, description } = assets;
  const title = inLocale(story.title, locale);
  const states = chart.states.map((id) => ({
    id,
    headline: plainText(stateStrings(id).headline),
    description: plainText(description(id)),
  }));
  return {
    id: chart.id,
    language: locale,
    title: strings.title,
    description: states.map(({ headline }) => asSentence(headline)).join(' '),
    asOf: strings.asOf,
    modified: story.modified,
    states,
    chartPage: absoluteAddress(site, chartAddress(locale, chart.id)),
    story: { title, url: absoluteAddress(site, siteAddress(locale)) },
    licence: { name: word('data.licence'), url: licenceAddress, note: word('data.rights', { story: title }) },
  };
}

/** Headlines have no period of their own. */
function asSentence(headline: string): string {
  return /[.!?…]$/.test(headline) ? headline : `${headline}.`;
}

/**
 * Sources as files name them, primary ones first.
 * @throws Error for a source id the dataset lacks
 */
export function citationsOf({ dataset }: StoryData, ids: readonly string[]): Citation[] {
  return sourcesOf(dataset, { sourceIds: [...new Set(ids)] }).map(({ id, publisher, title, url, date, type }) => ({
    id,
    publisher,
    title,
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
    type,
  }));
}

/** The ids that a column of lists names in all rows, each once. */
export function idsIn({ columns, rows }: ChartData, name: string): string[] {
  const index = columns.findIndex((column) => column.name === name);
  const column = columns[index];
  if (column === undefined) throw new Error(`The data has no column "${name}".`);
  const cells = rows.map((row) => row[index] ?? null);
  const ids = cells.flatMap((cell) =>
    column.separator === undefined ? (typeof cell === 'string' ? [cell] : []) : listOf(column, cell),
  );
  return [...new Set(ids)];
}
