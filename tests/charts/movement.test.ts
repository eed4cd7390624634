import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drawMarks } from '../../src/charts/core/render-dom.ts';
import { renderToString } from '../../src/charts/core/render-string.ts';
import type { SizeName } from '../../src/charts/core/marks.ts';
import { seed } from '../seed.ts';
import type { Prepared } from './drawings.ts';
import { drawings, prepared, sizeNames } from './drawings.ts';

const { document } = new JSDOM('<!doctype html><body></body>').window;

/** The built drawing of a state, parsed as the browser does; without a state an empty one. */
function parseDrawing({ chart, assets }: Prepared, size: SizeName, state?: string): SVGSVGElement {
  const holder = document.createElement('div');
  const marks = state === undefined ? [] : assets.marks(state, size);
  holder.innerHTML = renderToString(marks, {
    chartId: chart.id,
    size,
    frame: chart.sizes[size],
    name: { labelledBy: 'headline' },
  });
  const svg = holder.querySelector('svg');
  if (svg === null) throw new Error('renderToString wrote no svg');
  return svg;
}

describe.each(drawings)('$name', ({ chart, assets, locale, state, size }) => {
  const item = { chart, assets, locale };

  it('is not changed by the first draw in the browser', async () => {
    const svg = parseDrawing(item, size, state);
    const built = svg.outerHTML;
    await drawMarks(svg, assets.marks(state, size), { duration: 0 });
    expect(svg.outerHTML).toBe(built);
  });

  it('is drawn alike by the build and by the browser', async () => {
    const svg = parseDrawing(item, size);
    await drawMarks(svg, assets.marks(state, size), { duration: 0 });
    expect(svg.outerHTML).toBe(parseDrawing(item, size, state).outerHTML);
  });

  it('can be entered from every other state', async () => {
    for (const from of chart.states) {
      const svg = parseDrawing(item, size, from);
      await drawMarks(svg, assets.marks(state, size), { duration: 0 });
      expect(svg.outerHTML, `from ${from}`).toBe(parseDrawing(item, size, state).outerHTML);
    }
  });
});

const charts = prepared.map((item) => ({ ...item, name: `${item.chart.id}, ${item.locale}` }));

// At once, as they mostly wait for time to pass in a movement.
describe.each(charts)('$name', { concurrent: true }, (item) => {
  const { chart, assets } = item;
  const states = fc.constantFrom(...chart.states);
  const size = fc.constantFrom(...sizeNames);

  it('comes to the same picture by any path', async () => {
    await fc.assert(
      fc.asyncProperty(size, fc.array(states, { minLength: 2, maxLength: 7 }), async (drawn, path) => {
        const svg = parseDrawing(item, drawn, path[0]);
        for (const state of path) await drawMarks(svg, assets.marks(state, drawn), { duration: 0 });
        expect(svg.outerHTML).toBe(parseDrawing(item, drawn, path.at(-1)).outerHTML);
      }),
      { seed, numRuns: 40 },
    );
  });

  it('comes to the latest picture when it is interrupted', async () => {
    const wait = fc.integer({ min: 0, max: 60 });
    await fc.assert(
      fc.asyncProperty(size, states, states, states, wait, async (drawn, first, second, third, pause) => {
        const svg = parseDrawing(item, drawn, first);
        const interrupted = drawMarks(svg, assets.marks(second, drawn), { duration: 5000 });
        await new Promise((resolve) => setTimeout(resolve, pause));
        const latest = drawMarks(svg, assets.marks(third, drawn), { duration: 30 });
        expect(await latest).toBe(true);
        // A first request that had nothing to move is over before the second comes.
        if (second !== first) expect(await interrupted).toBe(false);
        expect(svg.outerHTML).toBe(parseDrawing(item, drawn, third).outerHTML);
      }),
      { seed, numRuns: 20 },
    );
  });
});
