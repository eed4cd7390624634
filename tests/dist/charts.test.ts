import { statSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { prepareChart } from '../../src/charts/core/chart-assets.ts';
import { decodeState, type StateFile } from '../../src/charts/core/difference.ts';
import { sizeNames } from '../../src/charts/core/marks.ts';
import { sizeOfStill, stillKinds } from '../../src/charts/core/still-kind.ts';
import { charts } from '../../src/charts/registry.ts';
import { loadDataset } from '../../src/data/load-dataset.ts';
import { locales } from '../../src/i18n/locales.ts';
import { plainText } from '../../src/i18n/evidence-text.ts';
import { loadStrings } from '../../src/i18n/strings.ts';
import { readBuilt, readBuiltSite } from './site.ts';

const site = readBuiltSite();
const [locale] = locales;
const content = { dataset: loadDataset(), strings: loadStrings(locale), locale };
const cases = charts.flatMap((chart) => sizeNames.map((size) => ({ chart, size, id: chart.id })));
const withJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(cases)('the files of $id at size $size', ({ chart, size, id }) => {
  const assets = prepareChart(chart, content);

  it('hold every state as a fresh layout draws it', () => {
    const file = JSON.parse(readBuilt(site, `charts/${id}/states.${size}.json`)) as StateFile;
    expect([file.base, ...Object.keys(file.states)].sort()).toEqual([...chart.states].sort());
    for (const state of chart.states) {
      expect(decodeState(file, state), state).toEqual(withJson(assets.marks(state, size)));
    }
  });
});

describe.each(charts.flatMap((chart) => chart.states.map((state) => ({ id: chart.id, state }))))(
  'the pictures to take away of $id, $state',
  ({ id, state }) => {
    it('are there, as drawing and as pixels of three kinds', () => {
      const names = ['.card.svg', '.png', '@2x.png', '.share.png'];
      expect(names.filter((ending) => !site.files.has(`charts/${id}/${state}${ending}`))).toEqual([]);
    });

    it('weigh at most 150 kB where they are shown once as fine', () => {
      for (const ending of ['.png', '.share.png']) {
        expect(statSync(`${site.folder}charts/${id}/${state}${ending}`).size, ending).toBeLessThan(150_000);
      }
    });
  },
);

const pictures = charts.flatMap((chart) =>
  chart.states.flatMap((state) => stillKinds.map((kind) => ({ chart, state, kind, id: chart.id }))),
);

describe.each(pictures)('the picture of $id, $state, $kind', ({ chart, state, kind, id }) => {
  const assets = prepareChart(chart, content);
  const size = sizeOfStill(kind);
  const frame = chart.sizes[size];

  it('stands alone', () => {
    const name = kind === 'wide' ? `${state}.svg` : `${state}.${kind}.svg`;
    const picture = readBuilt(site, `charts/${id}/${name}`);
    // Throws when the file is not well-formed.
    const { document } = new JSDOM(picture, { contentType: 'image/svg+xml' }).window;
    const svg = document.documentElement;
    expect(svg.tagName).toBe('svg');
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([
      String(frame.width),
      String(frame.height),
    ]);
    expect(svg.querySelector('title')?.textContent).toBe(plainText(assets.stateStrings(state).headline));
    expect(svg.querySelector('desc')?.textContent).toBe(plainText(assets.description(state)));
    expect([...svg.querySelectorAll('[data-key]')].map((mark) => mark.getAttribute('data-key'))).toEqual(
      assets.marks(state, size).map(({ key }) => key),
    );

    expect(
      svg.querySelectorAll('script, foreignObject, image, a, use, animate, set, [style], [href], [src]'),
    ).toHaveLength(0);
    const handlers = [...svg.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    expect(picture).not.toMatch(/var\(|@import|:not\(/);
    // Fonts stand in the file as data; Base64 may look like an address.
    const withoutData = picture.replaceAll(/url\(data:[^)]*\)/g, '');
    const addresses = [...withoutData.matchAll(/(?:https?:)?\/\/[\w.-]+|url\([^)]*\)/g)].map(([address]) => address);
    expect(addresses.filter((address) => address !== 'http://www.w3.org')).toEqual([]);
  });
});

describe.each(site.pages)('scenes in $file', ({ document }) => {
  const scenes = [...document.querySelectorAll<HTMLElement>('[data-scene]')];

  it('begin in the state of their first step, with an empty drawing for every size', () => {
    for (const scene of scenes) {
      const steps = [...scene.querySelectorAll<HTMLElement>('[data-step]')];
      expect(steps.length).toBeGreaterThan(0);
      expect(scene.dataset.state).toBe(steps[0]?.dataset.step);
      const sizes = [...scene.querySelectorAll<SVGElement>('.slot > svg')].map((svg) => svg.getAttribute('data-size'));
      expect(sizes).toEqual([...sizeNames]);
      // No reader sees a drawing before the file of states is there, which holds the first state too.
      for (const svg of scene.querySelectorAll('.slot > svg')) {
        expect(svg.querySelectorAll('[data-marks]')).toHaveLength(1);
        expect(svg.querySelectorAll('[data-key]')).toHaveLength(0);
      }
    }
  });

  it('have, for each step, that state’s pictures, its words and its table', () => {
    for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) {
      const state = step.dataset.step ?? '';
      const chartId = step.closest('[data-scene]')?.querySelector('[data-chart]')?.getAttribute('data-chart') ?? '';
      const chart = charts.find((each) => each.id === chartId);
      expect(chart?.states, step.id).toContain(state);
      const sources = [...step.querySelectorAll('.still source')].map((source) => source.getAttribute('srcset') ?? '');
      const picture = step.querySelector('.still img');
      const files = [...sources, picture?.getAttribute('src') ?? '']
        .map((address) => address.slice(site.base.length))
        .sort();
      const expected = sizeNames
        .map((size) => `charts/${chartId}/${state}${size === 'wide' ? '' : `.${size}`}.svg`)
        .sort();
      expect(files, step.id).toEqual(expected);
      for (const file of expected) expect(site.files.has(file), file).toBe(true);
      const printed = step.querySelector('.still > :last-child');
      expect(printed?.getAttribute('class'), step.id).toBe('print-picture');
      expect(printed?.getAttribute('src'), step.id).toBe(`${site.base}charts/${chartId}/${state}.print.svg`);
      for (const each of [picture, printed]) expect(each?.getAttribute('loading'), step.id).toBe('lazy');
      expect(picture?.getAttribute('alt')?.length, step.id).toBeGreaterThan(20);
      const description = document.getElementById(picture?.getAttribute('aria-describedby') ?? '');
      expect(description?.textContent.trim().length, step.id).toBeGreaterThan(40);
      expect(step.querySelectorAll('table tbody tr').length, step.id).toBeGreaterThan(0);
    }
  });
});
