import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeChart } from '../../src/frozen/freeze-chart.ts';
import { manifestSchema } from '../../src/frozen/manifest.ts';
import { chartAssets } from '../../src/site/chart-assets.ts';
import { storyData } from '../../src/site/story-data.ts';
import { listBrokenAddresses } from './addresses.ts';
import { HostileContent, type TextKind } from '../content/hostile-text/content.ts';
import { plantHostileTexts } from '../content/hostile-text/plant.ts';
import { hostileTexts } from '../content/hostile-text/texts.ts';
import { astroBuild, buildCopy, copyProject } from './build-copy.ts';
import { hostileCopyNames } from './hostile-copy.ts';
import { readHostileSite } from './hostile-markup.ts';
import { isEmbed, projectRoot, readBuilt, readBuiltSite, readSite, type BuiltSite } from './site.ts';

/*
 * One more build shows four things: a copy of the project whose figures change after two charts were frozen, in which two records
 * were corrected and many hold hostile text, is built for a folder of another host.
 */
const copyName = 'frozen-copy';
const copy = `${projectRoot}.cache/${copyName}/`;
const contentDir = join(copy, 'content');
const date = '2025-04-01';
const later = '2025-06-01';
const series = join(contentDir, 'dataset/series/series-overdose-deaths.json');
const [origin, base] = ['https://news.example', '/specials/line/'];
const correction = 'The count for 2014 was wrong.';
/** A later one, of a claim that stands in prose. */
const claim = 'claim-six-cartels';
const claimCorrection = 'The claim was put too broadly <b>& more</b>.';

/** Whether a kind of field is none of those that frozen charts compare, so that it may hold hostile text. */
const isUnseenHere = ({ name }: TextKind): boolean =>
  /^(?:claims|quotes|speakers|events|organizations|scenarios|places|chapters|pages)\b|^sources: records\.\*\.(?:title|url|archiveUrl|note)/.test(
    name,
  );

const inDist = (path: string): Buffer => readFileSync(join(copy, 'dist', path));
const page = (path: string): Document => new JSDOM(inDist(`${path}index.html`).toString()).window.document;
const status = (path: string): string =>
  page(path).querySelector('.frozen-status')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const manifestOf = (chart: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(join(contentDir, 'frozen', chart, date, 'manifest.json'), 'utf8')));

let site: BuiltSite;
beforeAll(async () => {
  copyProject(copyName);
  const content = new HostileContent(contentDir);
  plantHostileTexts(content, isUnseenHere);
  content.write();
  const data = storyData('en');
  const freeze = (chart: string, day: string): Promise<string> =>
    freezeChart({
      data,
      assets: chartAssets('en', chart),
      date: day,
      address: 'https://example.org/',
      built: `${projectRoot}dist/charts/${chart}`,
      contentDir,
    });
  await freeze('overdose-claim', date);
  await freeze('overdose-claim', later);
  await freeze('troop-scale', date);
  const figures = readFileSync(series, 'utf8');
  const changed = figures.replace('47055', '57055');
  if (changed === figures) throw new Error('The series has no such figure.');
  writeFileSync(series, changed);
  const records = [
    { id: 'correction-2014', date: '2025-05-02', text: { en: correction }, recordIds: ['series-overdose-deaths'] },
    { id: 'correction-claim', date: '2025-06-03', text: { en: claimCorrection }, recordIds: [claim] },
  ];
  writeFileSync(
    join(contentDir, 'dataset/corrections.json'),
    JSON.stringify({ $schema: '../schema/corrections.schema.json', records }),
  );
  buildCopy(copy, astroBuild, {
    SITE_URL: origin,
    BASE_PATH: base,
  });
  site = readSite(join(copy, 'dist/'), { origin, base });
}, 600_000);
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('a frozen edition in a build after a figure has changed', () => {
  it('keeps the bytes of every file, though the live chart has others', () => {
    const { files } = manifestOf('overdose-claim');
    expect(Object.keys(files).length).toBeGreaterThan(20);
    for (const file of Object.keys(files)) {
      const before = readFileSync(`${projectRoot}dist/charts/overdose-claim/${file}`);
      expect(inDist(`embed/overdose-claim/v/${date}/${file}`).equals(before), file).toBe(true);
    }
    const live = inDist('charts/overdose-claim/all-drugs.svg');
    expect(live.equals(inDist(`embed/overdose-claim/v/${date}/all-drugs.svg`))).toBe(false);
  });

  it('says that there is a newer one, where, and what was corrected since', () => {
    const path = `embed/overdose-claim/v/${date}/`;
    expect(status(path)).toMatch(/^Frozen on April 1, 2025\. A newer version exists\./);
    const links = [...page(path).querySelectorAll('.frozen-status a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([`${base}charts/overdose-claim/`, `${base}embed/overdose-claim/v/${later}/`]);
    expect(page(path).querySelector('.correction')?.textContent).toContain(correction);
    expect(page(`embed/overdose-claim/v/${later}/`).querySelector('.correction')).toBeNull();
  });

  it('shows the words, rows and pictures that were kept, in each of its states', () => {
    const { states } = manifestOf('overdose-claim');
    for (const { id, headline, description, table } of states) {
      const document = page(`embed/overdose-claim/v/${date}/${id}/`);
      expect(document.querySelector('.headline')?.textContent).toBe(headline);
      expect(document.getElementById('description')?.textContent).toBe(description);
      expect(document.querySelectorAll('tbody tr')).toHaveLength(table.rows.length);
      for (const element of document.querySelectorAll('picture > *')) {
        const address = element.getAttribute('srcset') ?? element.getAttribute('src') ?? '';
        expect(inDist(address.slice(base.length)).length, address).toBeGreaterThan(1000);
      }
    }
  });

  it('has a name for hosts in each of its pages that no other embed has', () => {
    const names = site.pages
      .filter(({ file }) => isEmbed(file))
      .map(({ document }) => document.documentElement.dataset.embed);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('is still current where nothing has changed', () => {
    expect(status(`embed/troop-scale/v/${date}/`)).toBe('Frozen on April 1, 2025. It is still current.');
    expect(page(`embed/troop-scale/v/${date}/`).querySelector('.correction')).toBeNull();
  });
});

describe('a correction', () => {
  const said = (element: Element | null | undefined): string =>
    element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  const inFull = `Corrected on June 3, 2025: ${claimCorrection}`;

  it('is marked at the words of its record, which say so to who hears them, and at no others', () => {
    const marked = [...page('').querySelectorAll<HTMLElement>('.evidence.is-corrected')];
    const claims = marked.flatMap(({ dataset }) => dataset.claim ?? []);
    expect(claims.length).toBeGreaterThan(0);
    expect(new Set(claims)).toEqual(new Set([claim]));
    for (const words of marked)
      expect(words.querySelector('button')?.getAttribute('aria-label')).toMatch(/corrected since$/);
    expect(page('').querySelectorAll(`.evidence[data-claim="${claim}"]:not(.is-corrected)`)).toHaveLength(0);
  });

  it('stands in the receipt of its record, in the story and beside a chart, and in no other receipt', () => {
    for (const path of ['', 'how-we-checked/']) {
      expect(said(page(path).querySelector(`#receipt-${claim} .correction`)), path).toBe(inFull);
      const corrected = [...page(path).querySelectorAll<HTMLElement>('.receipt:has(.correction)')];
      expect(corrected.map(({ dataset }) => dataset.receipt).filter((id) => id !== 'series-overdose-deaths')).toEqual([
        claim,
      ]);
    }
  });

  it('stands in the ledger at its record, on the pages of charts that show it, and in their embeds', () => {
    expect(said(page('ledger/').querySelector(`#${claim} .correction`))).toBe(inFull);
    expect(said(page('ledger/').querySelector('#series-overdose-deaths .correction'))).toContain(correction);
    for (const path of ['charts/designation-map/notice/', 'embed/designation-map/', 'embed/designation-map/notice/'])
      expect(said(page(path).querySelector('main > .correction, .embed .correction, .correction')), path).toBe(inFull);
    expect(page('charts/two-tolls/mexico/').querySelector('main > .correction')).toBeNull();
  });

  it('is listed on its page, the latest first, with links to the records it changed', () => {
    const items = [...page('corrections/').querySelectorAll('.corrections-list > li')];
    expect(items.map(({ id }) => id)).toEqual(['correction-claim', 'correction-2014']);
    expect(said(items[0])).toContain(claimCorrection);
    expect(items[0]?.querySelector('a')?.getAttribute('href')).toBe(`${base}ledger/#${claim}`);
    expect(page('corrections/').querySelector('.corrections-none')).toBeNull();
  });

  it('is in the feed, as text, with the day and the address of its own', () => {
    const { items = [], link } = parseRssFeed(inDist('corrections.xml').toString());
    expect(link).toBe(`${origin}${base}corrections/`);
    expect(items.map(({ description }) => description)).toEqual([claimCorrection, correction]);
    expect(items.map((item) => item.link)).toEqual(
      ['correction-claim', 'correction-2014'].map((id) => `${origin}${base}corrections/#${id}`),
    );
    expect(new Date(items[0]?.pubDate ?? '').toISOString()).toBe('2025-06-03T00:00:00.000Z');
  });
});

describe('hostile text in records and prose', () => {
  const isRead = (file: string): boolean =>
    /^(?:index\.html|(?:ledger|how-we-checked|corrections)\/|(?:charts|embed)\/(?:voices|precedents)\/|corrections\.xml)/.test(
      file,
    );

  it('is text on pages of every kind, in pictures, in the feed and in tables', () => {
    const { faults, shown, counts } = readHostileSite(site, readBuiltSite(), hostileCopyNames, isRead);
    expect(faults).toEqual([]);
    expect(hostileTexts.filter(({ name }) => !shown.has(name))).toEqual([]);
    expect(counts.get('page')).toBeGreaterThan(20);
    expect(counts.get('picture or feed')).toBeGreaterThan(20);
  });
});

describe('the site built for a folder of another host', () => {
  it('keeps all addresses inside that folder', () => {
    expect(listBrokenAddresses(site)).toEqual([]);
  });

  it('names its own addresses in full in the files of charts', () => {
    const own = origin + base;
    const files = [...site.files].filter((file) =>
      /^charts\/.*(?:data\.json|metadata\.json|oembed\.json|\.txt)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readBuilt(site, file);
      const [folder] = /^charts\/[^/]+\//.exec(file) ?? [];
      expect(text, file).toContain(`${own}${folder}`);
      expect(text.replaceAll(own, ''), file).not.toContain('//news.example');
      expect(text, file).not.toContain('example.org');
    }
  });

  it('names its own address as the canonical one, and for an embed that of the page it is taken from', () => {
    for (const { file, document } of site.pages) {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const page = file.replace(/index\.html$/, '').replace(/^embed\//, 'charts/');
      expect(canonical).toBe(origin + base + page.replace(/v\/[\d-]+\/.*$/, ''));
    }
  });
});
