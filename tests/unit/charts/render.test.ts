// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/charts/core/marks.ts';
import { drawMarks } from '../../../src/charts/core/render-dom.ts';
import { renderShapeStore, renderToString, type RenderOptions } from '../../../src/charts/core/render-string.ts';
import { seed } from '../../seed.ts';
import { anyMarks } from './sample-marks.ts';

const options: RenderOptions = {
  chartId: 'map',
  size: 'wide',
  frame: { width: 800, height: 600 },
  name: { title: 'A "title" & more', desc: 'What it shows' },
};
const bar = { kind: 'rect', key: 'bar', class: 'us', x: 0, y: 0, width: 100, height: 10 } as const;
const first: Mark[] = [
  { kind: 'shape', key: 'land', class: 'land-mx', shape: 'mexico', x: 10, y: 20.123, scale: 0.5 },
  { kind: 'path', key: 'way', class: 'border', d: 'M0,0L10,10' },
  { kind: 'line', key: 'leader', class: 'leader', x1: 0, y1: 0, x2: 5, y2: 5, opacity: 0.5 },
  { kind: 'circle', key: 'disc', class: 'mexico', cx: 1, cy: 2, r: 3, record: 'place-x' },
  bar,
  {
    kind: 'text',
    key: 'name',
    class: 'ink',
    x: 4,
    y: 5,
    text: 'A\u00a0& "B" <c>',
    anchor: 'start',
    font: 'label',
    size: 12,
  },
];
const second: Mark[] = [
  { kind: 'text', key: 'name', class: 'ink-2', x: 40, y: 5, text: 'New', anchor: 'end', font: 'value', size: 12 },
  { ...bar, width: 300 },
  { kind: 'circle', key: 'fresh', class: 'mexico', cx: 1, cy: 2, r: 3 },
  { kind: 'path', key: 'leader', class: 'leader', d: 'M0,0V5' },
  { kind: 'shape', key: 'land', class: 'land-mx', shape: 'mexico', x: 50, y: 20, scale: 1, angle: -12.5 },
  { kind: 'path', key: 'way', class: 'border', d: 'M0,0L20,10L5,5' },
];

function mount(marks: readonly Mark[]): SVGSVGElement {
  const host = document.createElement('div');
  host.innerHTML = renderToString(marks, options);
  const svg = host.querySelector('svg');
  if (svg === null) throw new Error('No drawing.');
  return svg;
}

/** What is drawn, whatever the order in which attributes were set. */
function drawn(svg: SVGSVGElement): unknown[] {
  return [...svg.querySelectorAll('[data-key]')].map((element) => ({
    tag: element.tagName,
    text: element.textContent,
    attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
  }));
}

function mark(svg: SVGSVGElement, key: string): Element {
  const found = svg.querySelector(`[data-key="${key}"]`);
  if (found === null) throw new Error(`No mark "${key}".`);
  return found;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the drawing of the build', () => {
  it('is named by its own words or by elements of the page', () => {
    expect(renderToString([], options)).toContain(
      'role="img" aria-labelledby="map-wide-title" aria-describedby="map-wide-desc"><title id="map-wide-title">A &quot;title&quot; &amp; more</title>',
    );
    const named = renderToString([], { ...options, name: { labelledBy: 'headline', describedBy: 'words' } });
    expect(named).toContain('aria-labelledby="headline" aria-describedby="words"');
    expect(named).not.toContain('<title');
  });

  it('is well-formed XML with the words as they were given', () => {
    const parsed = new DOMParser().parseFromString(renderToString(first, options), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('[data-key="name"]')?.textContent).toBe('A\u00a0& "B" <c>');
  });

  it('has no style attribute, which the content security policy forbids', () => {
    expect(renderToString(first, options)).not.toMatch(/\sstyle=/);
  });

  it('places shapes that stand once in the store, whose outlines keep their width', () => {
    const shapes = { mexico: { d: 'M0,0Z' } };
    const store = renderShapeStore([{ shapes }, { shapes: {} }, { shapes }]);
    expect(store.match(/<path id="shape-mexico" vector-effect="non-scaling-stroke" d="M0,0Z">/g)).toHaveLength(1);
    expect(renderToString(first, options)).toContain('href="#shape-mexico" transform="translate(10,20.12) scale(0.5)"');
    expect(renderToString(second, options)).toContain('transform="translate(50,20) rotate(-12.5) scale(1)"');
    expect(renderShapeStore([{ shapes: {} }])).toBe('');
  });

  it('refuses two shapes of one name, which the page could not tell apart', () => {
    const users = ['M0,0Z', 'M1,1Z'].map((d) => ({ shapes: { mexico: { d } } }));
    expect(() => renderShapeStore(users)).toThrow('"mexico"');
  });
});

describe('drawing marks in the page', () => {
  it.each([0, 40])('leaves the drawing of the build as it is, byte by byte, at a duration of %i', async (duration) => {
    const svg = mount(first);
    const before = svg.outerHTML;
    expect(await drawMarks(svg, first, { duration })).toBe(true);
    expect(svg.outerHTML).toBe(before);
  });

  it.each([0, 40])('ends as the build would have drawn the state, at a duration of %i', async (duration) => {
    const svg = mount(first);
    expect(await drawMarks(svg, second, { duration })).toBe(true);
    expect(drawn(svg)).toEqual(drawn(mount(second)));
  });

  it('draws any state from any other before it returns when the duration is 0', () => {
    fc.assert(
      fc.property(fc.array(anyMarks, { minLength: 2, maxLength: 4 }), (states) => {
        const svg = mount(states[0] ?? []);
        for (const state of states) {
          void drawMarks(svg, state, { duration: 0 });
          expect(drawn(svg)).toEqual(drawn(mount(state)));
        }
      }),
      { numRuns: 40, seed },
    );
  });

  it('keeps the element of a mark that stays', async () => {
    const svg = mount(first);
    const before = mark(svg, 'bar');
    await drawMarks(svg, second, { duration: 20 });
    expect(mark(svg, 'bar')).toBe(before);
  });

  it('sets classes and words at once, and lets numbers, paths and opacity run', async () => {
    const svg = mount(first);
    void drawMarks(svg, second, { duration: 2000 });
    expect(mark(svg, 'name').textContent).toBe('New');
    expect(mark(svg, 'name').getAttribute('class')).toBe('ink-2 font-value');
    expect(mark(svg, 'way').getAttribute('d')).toBe('M0,0L20,10L5,5');
    expect(mark(svg, 'fresh').getAttribute('opacity')).toBe('0');
    await wait(500);
    const width = Number(mark(svg, 'bar').getAttribute('width'));
    expect(width).toBeGreaterThan(100);
    expect(width).toBeLessThan(300);
    expect(Number(mark(svg, 'fresh').getAttribute('opacity'))).toBeGreaterThan(0);
  });

  it('only lets marks appear where it is told so: what stays or goes does so at once', async () => {
    const svg = mount(first);
    const end = drawMarks(svg, second, { duration: 40, motion: 'appear' });
    const fresh = svg.querySelector('[data-key="fresh"]');
    expect(fresh?.getAttribute('opacity')).toBe('0');
    const others = (of: SVGSVGElement): unknown[] =>
      drawn(of).filter((mark) => !JSON.stringify(mark).includes('"fresh"'));
    const wanted = second.filter(({ key }) => key !== 'fresh' && key !== 'leader');
    expect(others(svg).filter((mark) => !JSON.stringify(mark).includes('"leader"'))).toEqual(drawn(mount(wanted)));
    expect(svg.querySelector('[data-key="disc"]')).toBeNull();
    expect(await end).toBe(true);
    expect(drawn(svg)).toEqual(drawn(mount(second)));
  });

  it('comes back to what it was when marks were still appearing', async () => {
    const svg = mount(first);
    await drawMarks(svg, first, { duration: 0 });
    const early = drawMarks(svg, second, { duration: 2000, motion: 'appear' });
    await drawMarks(svg, first, { duration: 0 });
    expect(await early).toBe(false);
    expect(drawn(svg)).toEqual(drawn(mount(first)));
  });

  it('lets the latest request win and says so to each', async () => {
    const svg = mount(first);
    const early = drawMarks(svg, second, { duration: 2000 });
    await wait(80);
    const late = drawMarks(svg, first, { duration: 60 });
    expect(await early).toBe(false);
    expect(await late).toBe(true);
    expect(drawn(svg)).toEqual(drawn(mount(first)));
  });

  it('says no to a request that had nothing to move, when another has come by then', async () => {
    const svg = mount(first);
    const early = drawMarks(svg, first, { duration: 40 });
    const late = drawMarks(svg, second, { duration: 40 });
    expect(await Promise.all([early, late])).toEqual([false, true]);
  });

  it('is not moved on by an earlier request once it was drawn at once', async () => {
    const svg = mount([bar]);
    void drawMarks(svg, [{ ...bar, width: 1100 }], { duration: 400 });
    await wait(100);
    void drawMarks(svg, [bar], { duration: 0 });
    await wait(100);
    expect(drawn(svg)).toEqual(drawn(mount([bar])));
  });

  it('goes on from what is drawn when a request comes in between', async () => {
    const svg = mount([bar]);
    void drawMarks(svg, [{ ...bar, width: 1100 }], { duration: 2000 });
    await wait(500);
    const before = Number(mark(svg, 'bar').getAttribute('width'));
    void drawMarks(svg, [bar], { duration: 300 });
    expect(Number(mark(svg, 'bar').getAttribute('width'))).toBe(before);
    expect(before).toBeGreaterThan(100);
  });

  it('takes a leaving mark back instead of drawing it twice', async () => {
    const svg = mount([bar]);
    void drawMarks(svg, [], { duration: 5000 });
    await wait(60);
    expect(await drawMarks(svg, [bar], { duration: 60 })).toBe(true);
    expect(drawn(svg)).toEqual(drawn(mount([bar])));
  });

  it('ends many requests in a row at the last one', async () => {
    const svg = mount(first);
    const results = Array.from({ length: 9 }, (_, index) =>
      drawMarks(svg, index % 2 ? first : second, { duration: 40 }),
    );
    expect(await Promise.all(results)).toEqual([...Array<boolean>(8).fill(false), true]);
    expect(drawn(svg)).toEqual(drawn(mount(second)));
  });

  it('refuses a drawing without a place for marks', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    expect(() => drawMarks(svg, [], { duration: 0 })).toThrow('data-marks');
  });
});
