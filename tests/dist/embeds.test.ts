import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/registry.ts';
import { isEmbed, projectRoot, readBuiltSite, type BuiltPage } from './site.ts';

interface Budgets {
  readonly stillEmbedScript: number;
  readonly stillEmbedBrotli: number;
  readonly liveEmbedScriptBrotli: number;
}

const { budgets } = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as { budgets: Budgets };
const site = readBuiltSite();
const embeds = site.pages.filter(({ file }) => isEmbed(file));
const live = embeds.filter(({ file }) => /^embed\/[^/]+\/index\.html$/.test(file));
const still = embeds.filter((page) => !live.includes(page));

const brotliSize = (text: string): number => brotliCompressSync(text).byteLength;
/** The code a page runs, without the data that stands in it. */
const codeOf = ({ document }: BuiltPage): string =>
  [...document.querySelectorAll('script:not([type])')].map((script) => script.textContent).join('');
const withoutFonts = (html: string): string => html.replaceAll(/url\(data:font[^)]*\)/g, '');

it('there is an embed of every chart and of every state', () => {
  const states = charts.flatMap((chart) => chart.states.map((state) => `embed/${chart.id}/${state}/index.html`));
  expect(live.map(({ file }) => file).sort()).toEqual(charts.map(({ id }) => `embed/${id}/index.html`).sort());
  expect(still.map(({ file }) => file)).toEqual(expect.arrayContaining(states));
});

describe.each(embeds)('$file', ({ file, document, html }) => {
  it('asks for nothing, so that it is whole in a sandbox and keeps nothing of its reader', () => {
    const asking =
      'script[src], link[rel="stylesheet"], link[rel="preload"], img, source, iframe, object, embed, video';
    // The pictures of a frozen edition are files that never change.
    const asked = [...document.querySelectorAll(asking)].filter((element) => element.closest('.frozen') === null);
    expect(asked).toEqual([]);
    expect(withoutFonts(html)).not.toMatch(/url\(|@import/);
    expect(html).not.toMatch(/localStorage|sessionStorage|document\.cookie|fetch\(|XMLHttpRequest|sendBeacon/);
  });

  it('is not listed by search engines, which find its chart’s page instead', () => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).not.toContain('/embed/');
  });

  it('has a name for hosts that is no part of its address', () => {
    const { embed = '' } = document.documentElement.dataset;
    expect(embed).toMatch(/^[\w-]+$/);
    expect(site.base + file).not.toContain(embed);
  });

  it('leads, in a tab of its own, to the story at what it shows and to the chart’s page', () => {
    const links = [...document.querySelectorAll('.embed-foot a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links.filter((each) => each.closest('.frozen') === null)) {
      expect(link.getAttribute('href')).toMatch(/#[a-z][a-z0-9-]*$|^\/charts\//);
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    }
  });
});

it('no two embeds have the same name for hosts', () => {
  const names = embeds.map(({ document }) => document.documentElement.dataset.embed);
  expect(new Set(names).size).toBe(names.length);
});

it.each(still)('$file has no chart script, and keeps to its budgets', (page) => {
  expect(codeOf(page).length).toBeGreaterThan(100);
  expect(Buffer.byteLength(codeOf(page)), 'script').toBeLessThanOrEqual(budgets.stillEmbedScript);
  expect(page.document.querySelectorAll('script[type]')).toHaveLength(0);
  expect(brotliSize(withoutFonts(page.html)), 'page').toBeLessThanOrEqual(budgets.stillEmbedBrotli);
});

it.each(live)('$file keeps to its budget of script, and brings the words of every state', (page) => {
  expect(brotliSize(codeOf(page)), 'script').toBeLessThanOrEqual(budgets.liveEmbedScriptBrotli);
  const { states } = charts.find(({ id }) => page.file === `embed/${id}/index.html`) ?? { states: [] };
  for (const state of states) {
    expect(page.document.getElementById(`description-${state}`)?.textContent.length, state).toBeGreaterThan(40);
    expect(page.document.querySelector(`.as-text[data-for="${state}"] tbody tr`), state).not.toBeNull();
  }
});
