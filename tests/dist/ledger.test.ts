import { readdirSync, readFileSync } from 'node:fs';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/data/load-dataset.ts';
import { projectRoot, readBuilt, readBuiltSite } from './site.ts';

const dataset = loadDataset();
const site = readBuiltSite();
const pageOf = (file: string): Document => {
  const page = site.pages.find((each) => each.file === file);
  if (page === undefined) throw new Error(`There is no ${file}.`);
  return page.document;
};
const ledger = pageOf('ledger/index.html');
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const recordOf = (id: string): HTMLElement | null => ledger.getElementById(id);

describe('the ledger', () => {
  it('has every claim, quotation and figure of the dataset, each once and at its address', () => {
    const ids = [...dataset.claims.keys(), ...dataset.quotes.keys(), ...dataset.figures.keys()];
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) expect(ledger.querySelectorAll(`article[id="${id}"]`), id).toHaveLength(1);
  });

  it('says of each claim its status, what the record shows, and its sources', () => {
    for (const claim of dataset.claims.values()) {
      const record = recordOf(claim.id);
      expect(record?.dataset.status, claim.id).toBe(claim.status);
      expect(record?.querySelector(`.status-${claim.status}`), claim.id).not.toBeNull();
      for (const words of [claim.statement.en, claim.finding.en])
        expect(plain(record?.textContent), claim.id).toContain(plain(words));
      const sources = claim.sourceIds.flatMap((id) => dataset.sources.get(id) ?? []);
      for (const { title } of sources.filter(({ pointerOnly }) => pointerOnly !== true))
        expect(plain(record?.querySelector('.receipt-sources')?.textContent), claim.id).toContain(plain(title));
    }
  });

  it('is led to by every receipt of the site, at the record that the receipt is of', () => {
    let count = 0;
    for (const { file, document } of site.pages) {
      for (const receipt of document.querySelectorAll<HTMLElement>('.receipt')) {
        const id = receipt.dataset.receipt ?? '';
        const link = receipt.querySelector(`a[href$="ledger/#${id}"]`);
        expect(link, `${file}: ${id}`).not.toBeNull();
        expect(recordOf(id)?.localName, `${file}: ${id}`).toBe('article');
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(500);
  });

  it('lists the words of the chapters that are tied to a record, as they stand in their files, each with its step', () => {
    const folder = `${projectRoot}content/chapters/en/`;
    for (const file of readdirSync(folder)) {
      const text = readFileSync(folder + file, 'utf8');
      const uses = [...text.matchAll(/<(Claim|Figure|Event|Quote)\s+id="([^"]+)"[^>/]*>([\s\S]*?)<\/\1>/g)];
      for (const { 2: id = '', 3: words = '', index } of uses) {
        const before = text.slice(0, index);
        const isInStep = before.lastIndexOf('<Step ') > before.lastIndexOf('</Step>');
        const step = isInStep ? /<Step id="([^"]+)"[^>]*>(?![\s\S]*<Step )/.exec(before)?.[1] : undefined;
        const place = step ?? file.replace(/^\d+-|\.mdx$/g, '');
        const listed = [...(recordOf(id)?.querySelectorAll('.ledger-places > li') ?? [])].map((item) => [
          item.querySelector('a')?.getAttribute('href'),
          plain(item.querySelector('q')?.textContent),
        ]);
        expect(listed, `${file}: ${id}`).toContainEqual([`${site.base}#${place}`, plain(words.replaceAll('*', ''))]);
      }
      if (!file.startsWith('00')) expect(uses.length, file).toBeGreaterThan(0);
    }
  });

  it('lists for each record the states whose pages hold its receipt, and no others', () => {
    // A note is drawn in the picture, where its words open nothing.
    const listed = (id: string): string[] =>
      [...(recordOf(id)?.querySelectorAll('.ledger-places ul li') ?? [])]
        .filter((item) => item.querySelector('small')?.textContent !== 'note')
        .map((item) => item.querySelector('a')?.getAttribute('href') ?? '');
    const opened = new Map<string, Set<string>>();
    for (const { file, document } of site.pages) {
      const [, address] = /^(charts\/[^/]+\/[^/]+\/)index\.html$/.exec(file) ?? [];
      if (address === undefined) continue;
      for (const { dataset: data } of document.querySelectorAll<HTMLElement>('.receipt')) {
        const id = data.receipt ?? '';
        opened.set(id, (opened.get(id) ?? new Set()).add(site.base + address));
      }
    }
    expect(opened.size).toBeGreaterThan(50);
    for (const article of ledger.querySelectorAll('article'))
      expect(new Set(listed(article.id)), article.id).toEqual(opened.get(article.id) ?? new Set());
  });

  it('offers in its filter only what some record answers', () => {
    const articles = [...ledger.querySelectorAll<HTMLElement>('article')];
    for (const option of ledger.querySelectorAll<HTMLOptionElement>('.ledger-filter option:not([value=""])')) {
      const name = option.closest('select')?.name ?? '';
      const answering = articles.filter(({ dataset: data }) =>
        name === 'chapter' ? data.chapters?.split(' ').includes(option.value) : data[name] === option.value,
      );
      expect(answering.length, `${name} ${option.value}`).toBeGreaterThan(0);
    }
  });
});

describe('corrections', () => {
  const corrections = [...dataset.corrections.values()];

  it('have a page that the story leads to, which lists each, or says that there are none', () => {
    const story = pageOf('index.html');
    expect(story.querySelector(`.story-foot a[href="${site.base}corrections/"]`)).not.toBeNull();
    const page = pageOf('corrections/index.html');
    expect([...page.querySelectorAll('.corrections-list > li')].map(({ id }) => id).sort()).toEqual(
      corrections.map(({ id }) => id).sort(),
    );
    expect(page.querySelector('.corrections-none') === null).toBe(corrections.length > 0);
  });

  it('have a feed that a reader of feeds understands, and that every page but embeds names', () => {
    const feed = parseRssFeed(readBuilt(site, 'corrections.xml'));
    expect(feed.title).toContain('Corrections');
    expect(feed.link).toBe(`${site.origin}${site.base}corrections/`);
    expect(feed.items ?? []).toHaveLength(corrections.length);
    for (const { document } of site.pages.filter(({ file }) => !file.startsWith('embed/'))) {
      const link = document.querySelector('link[rel="alternate"][type="application/rss+xml"]');
      expect(link?.getAttribute('href')).toBe(`${site.base}corrections.xml`);
    }
  });
});
