import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PanelFacts } from '../../src/components/charts/embed-panel.ts';
import { embedThemes, snippetForms, writeSnippets } from '../../src/components/charts/embed-snippets.ts';
import { charts } from '../../src/charts/registry.ts';
import { projectRoot, readBuilt, readBuiltSite, type BuiltPage } from './site.ts';

const { budgets } = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as {
  budgets: { readonly hostElementBrotli: number; readonly embedPanelBrotli: number };
};
const site = readBuiltSite();
const own = site.origin + site.base;
const pages = site.pages.filter(({ document }) => document.querySelector('.embed-panel') !== null);
const panelOf = ({ document }: BuiltPage): HTMLElement | null => document.querySelector('.embed-panel');
const factsOf = (page: BuiltPage): PanelFacts =>
  JSON.parse(panelOf(page)?.querySelector('script')?.textContent ?? '') as PanelFacts;
const fieldOf = (page: BuiltPage, form: string): string =>
  panelOf(page)?.querySelector(`[name="${form}"]`)?.textContent ?? '';
const chartOf = ({ file }: BuiltPage): string => file.split('/')[1] ?? '';

it('the panel stands in the page of every chart and of every state, and nowhere else', () => {
  const wanted = charts.flatMap(({ id, states }) =>
    ['', ...states.map((state) => `${state}/`)].map((end) => `charts/${id}/${end}index.html`),
  );
  expect(pages.map(({ file }) => file).sort()).toEqual(wanted.sort());
});

it('the script of hosts’ elements and that of the panel keep to their budgets, and are on no other page', () => {
  const sizeOf = (file: string): number => brotliCompressSync(readBuilt(site, file)).byteLength;
  expect(sizeOf('embed/element.js'), 'element').toBeLessThanOrEqual(budgets.hostElementBrotli);
  const scriptsOf = ({ document }: BuiltPage): string[] =>
    [...document.querySelectorAll('script[src]')].map((script) =>
      (script.getAttribute('src') ?? '').slice(site.base.length),
    );
  const others = new Set(site.pages.filter((page) => !pages.includes(page)).flatMap(scriptsOf));
  const ofPanel = new Set(pages.flatMap(scriptsOf).filter((file) => !others.has(file)));
  expect(ofPanel.size).toBe(1);
  for (const file of ofPanel) expect(sizeOf(file), file).toBeLessThanOrEqual(budgets.embedPanelBrotli);
});

describe.each(pages)('the panel of $file', (page) => {
  const facts = factsOf(page);

  it('offers the whole chart and each of its states, by name', () => {
    const { states } = charts.find(({ id }) => id === chartOf(page)) ?? { states: [] };
    const options = [...(panelOf(page)?.querySelectorAll('option') ?? [])];
    expect(options.map(({ value }) => value)).toEqual(['', ...states]);
    expect(Object.keys(facts.shown)).toEqual(['', ...states]);
    const names = options.map(({ textContent }) => textContent.trim());
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows without script the code, and a preview, of what the page shows, and leads to that of all else', () => {
    const shown = page.file.split('/')[2]?.replace('index.html', '') ?? '';
    const chosen = facts.shown[shown];
    if (chosen === undefined) throw new Error(`The panel has no ${shown}.`);
    const codes = writeSnippets(chosen, 'light', facts.script);
    for (const form of snippetForms) expect(fieldOf(page, form), form).toBe(codes[form]);
    expect(panelOf(page)?.querySelector('iframe')?.getAttribute('src')).toBe(chosen.preview);
    const { document } = new JSDOM(panelOf(page)?.querySelector('noscript')?.innerHTML ?? '').window;
    expect(document.querySelectorAll('a')).toHaveLength(Object.keys(facts.shown).length - 1);
  });

  it('writes only addresses that resolve, whatever is chosen', () => {
    for (const [state, shown] of Object.entries(facts.shown)) {
      for (const theme of embedThemes) {
        const addresses = Object.values(writeSnippets(shown, theme, facts.script)).flatMap((code) =>
          code
            .split(own)
            .slice(1)
            .map((rest) => /^[^\s"?<]*/.exec(rest)?.[0] ?? ''),
        );
        expect(addresses.length).toBeGreaterThan(15);
        const missing = addresses.filter((path) => !site.files.has(path.replace(/(?<=^|\/)$/, 'index.html')));
        expect(missing, `${state} ${theme}`).toEqual([]);
      }
    }
  });

  it('titles each frame as the embed titles itself', () => {
    for (const [state, { embed, title, height }] of Object.entries(facts.shown)) {
      const target = site.pages.find(({ file }) => own + file.replace('index.html', '') === embed);
      expect(target?.document.title, state).toBe(title);
      expect(height, state).toBeGreaterThan(300);
    }
  });
});
