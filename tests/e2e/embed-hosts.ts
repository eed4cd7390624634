import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { projectRoot } from './project-root.ts';

/** A kind of page that frames embeds, and how it does so. */
export interface EmbedHost {
  readonly name: string;
  /** The frame, or what its script makes one of. */
  readonly markup: (src: string, id: string) => string;
  /** Script that sizes the frames of its kind, by their ids; once a page. */
  readonly script: (frames: readonly { readonly id: string; readonly src: string }[]) => string;
  /** Whether it tells frames by their address, so that two of the same address are one to it. */
  readonly isByAddress?: true;
}

const load = (file: string): string => `<script src="/${file}"></script>`;
const frame = (host: string) => (src: string, id: string) =>
  `<iframe id="${id}" data-host="${host}" src="${src}" width="100%" height="150" scrolling="no" frameborder="0"></iframe>`;
const fixture = (host: string): EmbedHost => ({
  name: host,
  markup: frame(host),
  script: () => load(`tests/fixtures/embed-hosts/${host}.js`),
});
const each = <T>(list: readonly T[], write: (item: T) => string): string => list.map(write).join('\n');

/** Every kind of host that the contract names. Clients from npm are the packages themselves. */
export const embedHosts: readonly EmbedHost[] = [
  {
    name: 'Pym.js',
    markup: (_, id) => `<div id="${id}"></div>`,
    script: (frames) =>
      load('node_modules/pym.js/dist/pym.v1.js') +
      `<script>${each(frames, ({ id, src }) => `new pym.Parent('${id}', '${src}', {});`)}</script>`,
  },
  {
    name: '@newswire/frames',
    markup: (src, id) => `<div id="${id}" data-frame-src="${src}"></div>`,
    script: () =>
      `<script type="module">import { autoInitFrames } from '/node_modules/@newswire/frames/dist/frames.modern.js'; autoInitFrames();</script>`,
  },
  {
    name: 'NPR Sidechain',
    markup: (src, id) => `<side-chain id="${id}" src="${src}"></side-chain>`,
    script: () => load('node_modules/@nprapps/sidechain/dist/sidechain.js'),
  },
  {
    name: 'iframe-resizer 4',
    markup: frame('iframe-resizer'),
    script: () =>
      load('node_modules/iframe-resizer/js/iframeResizer.js') +
      `<script>iFrameResize({}, '[data-host="iframe-resizer"]');</script>`,
  },
  {
    name: 'open-iframe-resizer',
    markup: frame('open-iframe-resizer'),
    script: () =>
      `<script type="module">import { initialize } from '/node_modules/@open-iframe-resizer/core/dist/index.js'; ` +
      `for (const each of document.querySelectorAll('[data-host="open-iframe-resizer"]')) void initialize({}, each);</script>`,
  },
  { ...fixture('datawrapper'), name: 'Datawrapper' },
  {
    ...fixture('wordpress'),
    name: 'WordPress',
    markup: (src, id) =>
      `<blockquote data-secret="${id}"><a href="${src}">a chart</a></blockquote>` +
      `<iframe id="${id}" sandbox="allow-scripts" security="restricted" src="${src}#?secret=${id}" data-secret="${id}" ` +
      `width="100%" height="200" scrolling="no" frameborder="0"></iframe>`,
  },
  { ...fixture('guardian'), name: 'the Guardian' },
  { ...fixture('embedly'), name: 'Embedly', isByAddress: true },
  { ...fixture('amp'), name: 'AMP' },
  {
    name: 'a browser that sizes frames itself',
    markup: (src, id) => `<iframe id="${id}" src="${src}" data-host="native" scrolling="no" frameborder="0"></iframe>`,
    script: () => '<style>[data-host="native"]{border:0;width:100%;height:auto;frame-sizing:content-height}</style>',
  },
];

/** A server of pages that frame embeds, on an origin of its own. */
export interface HostSite {
  /**
   * Puts up a page.
   * @param head what its head holds beside its title
   * @returns its address
   */
  readonly put: (body: string, head?: string) => string;
  /**
   * Puts up a page that comes over a slow line.
   * @param html the page
   * @param end where its first piece ends
   * @returns its address, and what lets the rest come
   */
  readonly putInPieces: (html: string, end: number) => { readonly address: string; readonly finish: () => void };
  readonly close: () => void;
}

const kinds: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html; charset=utf-8' };

/** Serves pages of another site than the embeds', and the clients they load, from this machine. */
export async function openHostSite(): Promise<HostSite> {
  const pages: { readonly first: string; readonly rest: Promise<string> }[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[Number(/^\/page\/(\d+)\/$/.exec(url)?.[1] ?? -1)];
    const file =
      /^\/(?:node_modules|tests\/fixtures)\/[\w@./-]+\.js$/.test(url) && !url.includes('..') ? url : undefined;
    if (page === undefined && file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': kinds[page === undefined ? 'js' : 'html'] });
    if (page === undefined) {
      response.end(readFileSync(projectRoot + (file ?? '').slice(1)));
      return;
    }
    response.write(page.first);
    void page.rest.then((rest) => response.end(rest));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Another name than the embeds' server has: another site, so that the frames are those of strangers.
  const add = (first: string, rest: Promise<string>): string =>
    `http://localhost:${port}/page/${pages.push({ first, rest }) - 1}/`;
  return {
    put: (body, head = '') =>
      add(
        `<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
        Promise.resolve(''),
      ),
    putInPieces: (html, end) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      const finish = (): void => {
        resolve(html.slice(end));
      };
      return { address: add(html.slice(0, end), promise), finish };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
