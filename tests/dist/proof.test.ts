import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/registry.ts';
import { readBuilt, readBuiltSite, type BuiltPage } from './site.ts';

const site = readBuiltSite();
const file = 'proof/index.html';
const proof = pageOf(file).document;
const story = pageOf('index.html').document;
const widths = [320, 390, 768, 1280];
const themes = ['light', 'dark'];

function pageOf(name: string): BuiltPage {
  const page = site.pages.find((candidate) => candidate.file === name);
  if (page === undefined) throw new Error(`The site has no ${name}.`);
  return page;
}

/** The files of pictures that the story offers for a state, as its readers' windows choose among them. */
function pictureInStory(chart: string, state: string, width: number): string | undefined {
  const picture = [...story.querySelectorAll<HTMLPictureElement>('.still picture')].find((each) =>
    each.querySelector('img')?.getAttribute('src')?.includes(`charts/${chart}/${state}.`),
  );
  const source = [...(picture?.querySelectorAll('source') ?? [])].find(({ media }) => {
    const least = /^\(min-width: ([\d.]+)px\)$/.exec(media)?.[1];
    if (least === undefined) throw new Error(`The condition of a picture is not understood here: ${media}`);
    return width >= Number(least);
  });
  return source?.getAttribute('srcset') ?? picture?.querySelector('img')?.getAttribute('src') ?? undefined;
}

const states = charts.flatMap(({ id, states: names }) => names.map((state) => ({ chart: id, state })));

describe('the proof sheet', () => {
  it('holds every state of every chart once at each width and theme, and once printed', () => {
    const expected = states.flatMap(({ chart, state }) => [
      ...themes.flatMap((theme) => widths.map((width) => `${chart}-${state}-${width}-${theme}`)),
      `${chart}-${state}-print`,
    ]);
    expect(expected.length).toBeGreaterThan(0);
    const found = [...proof.querySelectorAll('[data-proof]')].map(({ id }) => id);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(states)('shows $chart, $state, as readers of the story get it', ({ chart, state }) => {
    const shown = (name: string): Element | null => proof.getElementById(`${chart}-${state}-${name}`);
    for (const width of widths) {
      for (const theme of themes) {
        const figure = shown(`${width}-${theme}`);
        expect(figure?.getAttribute('data-theme')).toBe(theme);
        const picture = figure?.querySelector('img');
        expect(picture?.getAttribute('src'), String(width)).toBe(pictureInStory(chart, state, width));
        expect(picture?.getAttribute('loading')).toBe('lazy');
      }
    }
    expect(shown('print')?.querySelector('img')?.getAttribute('src')).toBe(
      `${site.base}charts/${chart}/${state}.print.svg`,
    );
    const section = shown('print')?.closest('section');
    expect(section?.querySelector('.proof-description')?.textContent.trim().length).toBeGreaterThan(40);
  });

  it.each(states)('leads from $chart, $state, to the steps that use it', ({ chart, state }) => {
    const steps = [...story.querySelectorAll<HTMLElement>('[data-step]')]
      .filter((step) => step.dataset.step === state)
      .filter(
        (step) => step.closest('[data-scene]')?.querySelector('[data-chart]')?.getAttribute('data-chart') === chart,
      );
    const section = proof.getElementById(`${chart}-${state}`)?.closest('section');
    const links = [...(section?.querySelectorAll('.proof-steps a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(steps.map(({ id }) => `${site.base}#${id}`));
    expect(links.length).toBeGreaterThan(0);
  });

  it('leads to every chart', () => {
    const links = [...proof.querySelectorAll('.proof-nav a[href^="#"]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(charts.map(({ id }) => `#${id}`));
  });
});

describe('readers of the story', () => {
  const named = (text: string): boolean => /\/proof\/|["'(]proof\//.test(text);

  it('are not led to the proof sheet, by a page, a sitemap or a search engine', () => {
    expect(proof.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const lists = [...site.files].filter((name) => /\.(?:html|xml|txt|json)$/.test(name) && name !== file);
    expect(lists).toContain('index.html');
    expect(lists.filter((name) => named(readBuilt(site, name)))).toEqual([]);
    expect(named(pageOf(file).html)).toBe(true);
  });

  it('download nothing of it', () => {
    const parts = (page: BuiltPage): string[] =>
      [...page.document.querySelectorAll('link[rel="stylesheet"], link[rel="modulepreload"], script[src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
    const textOf = (page: BuiltPage): string =>
      parts(page)
        .map((address) => readBuilt(site, address.slice(site.base.length)))
        .concat([...page.document.querySelectorAll('style')].map(({ textContent }) => textContent))
        .join('\n');
    expect(textOf(pageOf(file))).toContain('.proof-picture');
    for (const page of site.pages.filter((each) => each.file !== file)) expect(textOf(page)).not.toContain('.proof');
  });
});
