import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listBrokenAddresses } from './addresses.ts';
import { readBuiltSite, readSite } from './site.ts';

describe('addresses of the built site', () => {
  const site = readBuiltSite();

  it('all resolve: links, anchors, pictures, scripts, style sheets, fonts, files of states', () => {
    expect(listBrokenAddresses(site)).toEqual([]);
  });

  it.each(site.pages)('$file refers to elements that are there', ({ document }) => {
    const single = ['for', 'popovertarget', 'commandfor', 'anchor'];
    const lists = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
    const named = [
      ...single.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
      ),
      ...lists.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
          (element.getAttribute(name) ?? '').split(/\s+/),
        ),
      ),
    ];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it.each(site.pages)('$file has no id twice', ({ document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(site.pages)('$file asks nothing of another host, but links there', ({ document }) => {
    const asking = [
      ...document.querySelectorAll('link, script, img, source, iframe, video, audio, use, image, object, embed, form'),
    ];
    const addresses = asking.flatMap((element) =>
      ['href', 'src', 'srcset', 'data', 'action'].map((name) => element.getAttribute(name) ?? ''),
    );
    const foreign = addresses.filter(
      (address) => /^(?:https?:)?\/\//.test(address) && !address.startsWith(site.origin),
    );
    expect(foreign).toEqual([]);
    for (const link of document.querySelectorAll('a[href^="http"]'))
      // It opens in the reader's own tab, which leaves nothing behind for the other host to hold on to.
      expect(link.getAttribute('target')).toBeNull();
  });
});

describe('the check of addresses', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'site-'))}/`;
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('notices what is missing, outside the base path or on another host', () => {
    writeFileSync(
      `${folder}oembed.json`,
      JSON.stringify({
        html: '<iframe src="https://example.org/sub/gone/"></iframe>',
        page: 'https://example.org/sub/',
      }),
    );
    writeFileSync(
      `${folder}index.html`,
      '<textarea>see https://example.org/sub/lost/</textarea><a href="/sub/none/">a</a><a href="#none">b</a><a href="#here" id="here">c</a><img src="/x.png"><script src="https://other.example/a.js"></script>',
    );
    const site = readSite(folder, { origin: 'https://example.org', base: '/sub/' });
    expect(listBrokenAddresses(site).map(({ address, problem }) => `${address} ${problem}`)).toEqual([
      '/sub/none/ names no file',
      '#none names no element',
      '/x.png is outside /sub/',
      'https://other.example/a.js is on another host',
      'https://example.org/sub/lost/ names no file',
      'https://example.org/sub/gone/ names no file',
    ]);
  });
});
