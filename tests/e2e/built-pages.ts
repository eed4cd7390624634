import { readdirSync } from 'node:fs';
import { projectRoot } from './project-root.ts';

/** Addresses of all built pages, from the site's root. */
export const builtPages = readdirSync(`${projectRoot}dist`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

/** What makes a page: chart, state and day aside, pages of one address are made alike. */
function templateOf(address: string): string {
  return address.replaceAll(/(?<=\/)(?!v\/)[^/]+\//g, '*/');
}

/** The page that stands for each template: the last, as charts' last states show most. */
export const onePageEach: readonly string[] = [
  ...new Map(builtPages.map((address) => [templateOf(address), address])).values(),
];
