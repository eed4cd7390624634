// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FontRole, LineMark, Mark, TextMark } from '../../../src/charts/core/marks.ts';
import { passingWords } from '../../../src/charts/core/passing-words.ts';
import { drawMarks } from '../../../src/charts/core/render-dom.ts';
import { renderToString } from '../../../src/charts/core/render-string.ts';
import { overlaps, textBox } from '../../charts/boxes.ts';
import { seed } from '../../seed.ts';

function mount(marks: readonly Mark[]): SVGSVGElement {
  const host = document.createElement('div');
  const frame = { width: 400, height: 300 };
  host.innerHTML = renderToString(marks, { chartId: 'words', size: 'wide', frame, name: { labelledBy: 'headline' } });
  const svg = host.querySelector('svg');
  if (svg === null) throw new Error('No drawing.');
  return svg;
}

function write(key: string, text: string, x: number, y: number): TextMark {
  return { kind: 'text', key, class: 'ink', x, y, text, anchor: 'start', font: 'label', size: 12 };
}

const disc = { kind: 'circle', key: 'disc', class: 'us', cy: 0, r: 3 } as const;
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const opacityOf = (element: Element | null): number => Number(element?.getAttribute('opacity') ?? 1);
const words = (svg: SVGSVGElement): SVGElement[] => [...svg.querySelectorAll('text')];
const found = (svg: SVGSVGElement, text: string): SVGElement | null =>
  words(svg).find(({ textContent }) => textContent === text) ?? null;

/** The mark as it stands in the drawing now. */
function readText(element: SVGElement): TextMark {
  const read = (name: string): string => element.getAttribute(name) ?? '';
  return {
    ...write(read('data-key'), element.textContent, Number(read('x')), Number(read('y'))),
    font: read('class').replace(/^.*font-/, '') as FontRole,
    anchor: read('text-anchor') as TextMark['anchor'],
  };
}

describe('words in a move', () => {
  it('fade first where they go, and come after the move where they are new', async () => {
    const svg = mount([{ ...disc, cx: 0 }, write('old', 'before', 0, 20)]);
    const end = drawMarks(svg, [{ ...disc, cx: 300 }, write('new', 'after', 0, 20)], { duration: 400 });
    await wait(250);
    expect(found(svg, 'before')).toBeNull();
    expect(opacityOf(found(svg, 'after'))).toBe(0);
    expect(Number(svg.querySelector('circle')?.getAttribute('cx'))).toBeGreaterThan(0);
    expect(await end).toBe(true);
    expect(opacityOf(found(svg, 'after'))).toBe(1);
  });

  it('take their leaders with them', async () => {
    const leader: LineMark = { kind: 'line', key: 'lead', class: 'leader quiet', x1: 0, y1: 0, x2: 9, y2: 9 };
    const svg = mount([{ ...disc, cx: 0 }]);
    void drawMarks(svg, [{ ...disc, cx: 300 }, leader, { ...leader, key: 'rule', class: 'rule' }], { duration: 400 });
    await wait(200);
    expect(opacityOf(svg.querySelector('[data-key="lead"]'))).toBe(0);
    expect(opacityOf(svg.querySelector('[data-key="rule"]'))).toBeGreaterThan(0);
  });

  it('are exchanged for others of the same key without being seen over each other', async () => {
    const svg = mount([write('value', '10', 0, 20)]);
    const end = drawMarks(svg, [write('value', '20', 0, 20)], { duration: 100 });
    expect([opacityOf(found(svg, '10')), opacityOf(found(svg, '20'))]).toEqual([1, 0]);
    expect(await end).toBe(true);
    expect(words(svg).map(({ textContent }) => textContent)).toEqual(['20']);
  });

  it('move along with their mark where no words lie in the way', async () => {
    const svg = mount([write('name', 'Name', 0, 20)]);
    void drawMarks(svg, [write('name', 'Name', 200, 20)], { duration: 400 });
    await wait(200);
    expect(Number(found(svg, 'Name')?.getAttribute('x'))).toBeGreaterThan(0);
    expect(opacityOf(found(svg, 'Name'))).toBe(1);
  });

  it('go unseen where they would pass others, of two those that go farther', async () => {
    const rows = [write('a', 'First', 0, 20), write('b', 'Second', 0, 40), write('c', 'Third', 0, 60)];
    const svg = mount(rows);
    const after = [write('c', 'Third', 0, 20), write('a', 'First', 0, 40), write('b', 'Second', 0, 60)];
    const end = drawMarks(svg, after, { duration: 400 });
    await wait(250);
    expect([opacityOf(found(svg, 'Third')), found(svg, 'Third')?.getAttribute('y')]).toEqual([0, '20']);
    expect([opacityOf(found(svg, 'First')), opacityOf(found(svg, 'Second'))]).toEqual([1, 1]);
    expect(await end).toBe(true);
    expect(svg.outerHTML).toBe(mount(after).outerHTML);
  });

  it('go unseen where they are aligned anew, as they would jump', () => {
    const svg = mount([write('a', 'First', 0, 20)]);
    const [element] = words(svg);
    if (element === undefined) throw new Error('No words.');
    expect(passingWords([element], new Map([[element, new Map([['text-anchor', 'end']])]]))).toEqual(
      new Set([element]),
    );
    expect(passingWords([element], new Map([[element, new Map([['x', '50']])]]))).toEqual(new Set());
  });

  it('never come over words that go, however often a move is interrupted', async () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 3 }), y: fc.integer({ min: 0, max: 3 }) });
    const state = fc
      .tuple(
        fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 1 }),
        fc.array(place, { minLength: 6, maxLength: 6 }),
        fc.boolean(),
      )
      .map(([keys, places, isFar]): Mark[] => [
        { ...disc, cx: isFar ? 300 : 0 },
        ...keys.map((key, index) =>
          write(key, `Words ${key}`, (places[index]?.x ?? 0) * 25, (places[index]?.y ?? 0) * 10),
        ),
      ]);
    const way = fc.array(fc.record({ marks: state, pause: fc.integer({ min: 0, max: 420 }) }), {
      minLength: 2,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(way, { minLength: 12, maxLength: 12 }), async (ways) => {
        await Promise.all(ways.map(watch));
      }),
      { seed, numRuns: 3 },
    );
  }, 30_000);
});

/** Goes a way from state to state and looks at the words in each frame: those that come must not be seen over those that go. */
async function watch(way: readonly { readonly marks: readonly Mark[]; readonly pause: number }[]): Promise<void> {
  const svg = mount(way[0]?.marks ?? []);
  for (const [index, { marks, pause }] of way.slice(1).entries()) {
    const isLast = index === way.length - 2;
    const before = new Set(words(svg));
    const wanted = new Set(marks.map(({ key }) => key));
    const progress = { isOver: false };
    const end = drawMarks(svg, marks, { duration: 200 }).then(() => (progress.isOver = true));
    const start = performance.now();
    while (!progress.isOver && (isLast || performance.now() - start < pause)) {
      await nextFrame();
      const seen = words(svg).filter((element) => opacityOf(element) > 0.3);
      const going = seen.filter((element) => !wanted.has(element.getAttribute('data-key') ?? '')).map(readText);
      const coming = seen.filter((element) => !before.has(element)).map(readText);
      for (const one of coming)
        for (const other of going)
          expect(overlaps(textBox(one), textBox(other)), `${one.text} over ${other.text}`).toBe(false);
    }
    if (isLast) await end;
  }
  expect(words(svg).map((element) => element.outerHTML)).toEqual(
    words(mount(way.at(-1)?.marks ?? [])).map((element) => element.outerHTML),
  );
}
