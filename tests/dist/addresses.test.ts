import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listBrokenAddresses } from './addresses.ts';
import { projectRoot, readBuilt, readSite, type BuiltSite } from './site.ts';

describe('addresses of the built site', () => {
  const site = readSite();

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
      `${folder}index.html`,
      '<a href="/sub/none/">a</a><a href="#none">b</a><a href="#here" id="here">c</a><img src="/x.png"><script src="https://other.example/a.js"></script>',
    );
    const site = readSite(folder, { origin: 'https://example.org', base: '/sub/' });
    expect(listBrokenAddresses(site).map(({ problem }) => problem)).toEqual([
      'names no file',
      'names no element',
      'is outside /sub/',
      'is on another host',
    ]);
  });
});

describe('the site built for a folder of another host', () => {
  const folder = `${projectRoot}.cache/dist-under-base/`;
  let site: BuiltSite;
  beforeAll(() => {
    // Vitest's own variables (BASE_URL and others) would be taken for the build's.
    const { PATH, HOME } = process.env;
    const environment = { PATH, HOME, SITE_URL: 'https://news.example', BASE_PATH: '/specials/line/' };
    const built = spawnSync('node', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder, '--silent'], {
      cwd: projectRoot,
      env: environment,
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
    site = readSite(folder, { origin: 'https://news.example', base: '/specials/line/' });
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps all addresses inside that folder', () => {
    expect(listBrokenAddresses(site)).toEqual([]);
  });

  it('names its own addresses in full in the files of charts', () => {
    const own = 'https://news.example/specials/line/';
    const files = [...site.files].filter((file) => /^charts\/.*(?:data\.json|metadata\.json|\.txt)$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readBuilt(site, file);
      const [folder] = /^charts\/[^/]+\//.exec(file) ?? [];
      expect(text, file).toContain(`${own}${folder}`);
      expect(text.replaceAll(own, ''), file).not.toContain('//news.example');
      expect(text, file).not.toContain('example.org');
    }
  });

  it('names its own address as the canonical one', () => {
    for (const { file, document } of site.pages) {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      expect(canonical).toBe(`https://news.example/specials/line/${file.replace(/index\.html$/, '')}`);
    }
  });
});
