import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract, setProviderList } from '@extractus/oembed-extractor';
import { JSDOM } from 'jsdom';
import sirv from 'sirv';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/registry.ts';
import type { OEmbed } from '../../src/site/oembed.ts';
import { wordpressFilter } from '../fixtures/embed-hosts/wordpress-filter.ts';
import { isFrozen, readBuilt, readBuiltSite } from './site.ts';

const site = readBuiltSite();
const home = site.origin + site.base;
const server = createServer(sirv(site.folder, { dev: true }));
const asked: string[] = [];

/** Gets from the built site, on this machine, what stands at an address of the published one; nothing leaves for another host. */
async function fetchBuilt(address: string | URL | Request): Promise<Response> {
  const url = address instanceof Request ? address.url : String(address);
  asked.push(url);
  if (!url.startsWith(home)) throw new Error(`${url} is on another host.`);
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/${url.slice(home.length)}`);
}

beforeAll(async () => {
  // Addresses of known providers are asked another way: none is, for a site that nobody has listed.
  setProviderList([]);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const pages = charts.flatMap(({ id, states }) =>
  [undefined, ...states].map((state) => ({
    path: state === undefined ? `${id}/` : `${id}/${state}/`,
    file: `charts/${id}/${state === undefined ? '' : `${state}.`}oembed.json`,
  })),
);
/** The usual run asks each client for one page of each kind of each chart; all pages hold the same link, which another test sees to. */
const isFull = process.env.TEST_FULL === '1';
const isUsual = (folder: string, path: string): boolean => {
  const [, state] = path.split('/');
  return state === '' || (folder === 'charts/' && charts.some(({ id, states }) => path === `${id}/${states.at(-1)}/`));
};
const answerOf = (file: string): OEmbed => JSON.parse(readBuilt(site, file)) as OEmbed;

/** What markup says, however it is written. */
function readMarkup(html: string): unknown {
  const { document } = new JSDOM(html).window;
  return [...document.body.querySelectorAll('*')].map((element) => [
    element.tagName,
    Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
    element.children.length === 0 ? element.textContent : '',
  ]);
}

describe.each(['charts/', 'embed/'])('clients of oEmbed that are given an address under %s', (folder) => {
  const given = pages.filter(({ path }) => isFull || isUsual(folder, path));

  it.each(given)('find with @extractus/oembed-extractor what $path offers', async ({ path, file }) => {
    asked.length = 0;
    const found = await extract(`${home}${folder}${path}`, { maxwidth: 640 }, fetchBuilt);
    const { method, ...rest } = found as unknown as OEmbed & { method: string };
    expect(method).toBe('auto-discovery');
    expect(rest).toEqual(answerOf(file));
    expect(asked).toEqual([`${home}${folder}${path}`, `${home}${file}?maxwidth=640`]);
  });

  it.each(given)('find with unfurl.js what $path offers', async ({ path, file }) => {
    asked.length = 0;
    const { oEmbed, title } = await unfurl(`${home}${folder}${path}`, {
      fetch: fetchBuilt as unknown as NonNullable<Parameters<typeof unfurl>[1]>['fetch'],
    });
    const answer = answerOf(file);
    const { thumbnails, html, ...rest } = oEmbed as unknown as Record<string, unknown> & { html: string };
    const { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height, html: own, ...others } = answer;
    expect(rest).toEqual(others);
    expect(thumbnails).toEqual([{ url, width, height }]);
    // It decodes entities before it hands the markup on.
    expect(readMarkup(html)).toEqual(readMarkup(own));
    expect(title).toContain(answer.title);
    expect(asked).toEqual([`${home}${folder}${path}`, `${home}${file}`]);
  });
});

it('every page of a chart, and every embed but frozen ones, links to an oEmbed file within the first 150 kB', () => {
  const linking = site.pages.filter(({ document }) => document.querySelector('link[type="application/json+oembed"]'));
  const files = linking.map(({ file }) => file).filter((file) => !isFrozen(file));
  expect(files.sort()).toEqual(
    pages.flatMap(({ path }) => [`charts/${path}index.html`, `embed/${path}index.html`]).sort(),
  );
  for (const { html, file } of linking) expect(html.indexOf('+oembed'), file).toBeLessThan(150_000);
});

describe.each(pages)('what WordPress leaves of $file', ({ path, file }) => {
  it('is a quotation that leads to the chart and a frame with all it needs', () => {
    const answer = answerOf(file);
    const { document } = new JSDOM(wordpressFilter(answer.html, 'aB3dE6gH9j') ?? '').window;
    const [quotation, frame, ...others] = document.body.children;
    expect(others).toEqual([]);
    const link = quotation?.querySelector('a');
    expect(link?.getAttribute('href')).toBe(`${home}charts/${path}`);
    expect(link?.textContent).toBe(answer.title);
    expect(frame?.getAttribute('src')).toBe(`${home}embed/${path}#?secret=aB3dE6gH9j`);
    expect(frame?.getAttribute('title')).toBe(answer.title);
    expect([Number(frame?.getAttribute('width')), Number(frame?.getAttribute('height'))]).toEqual([
      answer.width,
      answer.height,
    ]);
    expect(answer.version).toBe('1.0');
    expect(answer.width).toBeLessThanOrEqual(640);
    expect(site.files).toContain(`embed/${path}index.html`);
    expect(site.files).toContain(answer.thumbnail_url.slice(home.length));
  });
});

describe('the filter itself', () => {
  it('leaves nothing that acts, and nothing at all without a frame', () => {
    const html =
      '<p>x</p><blockquote class="a"><b>to</b> <a href="/x" onclick="y()">it</a></blockquote><script>z()</script>' +
      '<iframe src="/e" onload="y()" style="height:1px" allow="fullscreen"></iframe>';
    const { document } = new JSDOM(wordpressFilter(html, 's')).window;
    expect(document.querySelectorAll('script, p, b, [onclick], [onload], [allow]')).toHaveLength(0);
    expect(document.querySelector('iframe')?.getAttribute('src')).toBe('/e#?secret=s');
    expect(document.querySelector('iframe')?.getAttribute('sandbox')).toBe('allow-scripts');
    expect(wordpressFilter('<blockquote><a href="/x">it</a></blockquote>', 's')).toBeUndefined();
  });
});
