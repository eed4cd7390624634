import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/charts/core/marks.ts';
import { renderStill, type StillOptions } from '../../../src/charts/core/render-still.ts';

const options: StillOptions = {
  chart: { id: 'map', shapes: { mexico: { d: 'M0,0L9,9Z' } } },
  frame: { width: 360, height: 240 },
  title: 'Two & three',
  desc: 'What it shows',
};
const land: Mark = { kind: 'shape', key: 'land', class: 'seam', shape: 'mexico', x: 1, y: 2, scale: 0.5 };
const text = { kind: 'text', class: 'ink', x: 4, y: 5, anchor: 'start', size: 12 } as const;
const name: Mark = { ...text, key: 'name', text: 'Sinaloa', font: 'label' };

async function parse(marks: readonly Mark[], more: Partial<StillOptions> = {}): Promise<Document> {
  return new JSDOM(await renderStill(marks, { ...options, ...more }), { contentType: 'image/svg+xml' }).window.document;
}

function styleOf(picture: Document): string {
  return picture.querySelector('style')?.textContent ?? '';
}

describe('a still picture', () => {
  it('is well-formed, sized by its frame and named', async () => {
    const { documentElement: svg } = await parse([land, name]);
    expect(svg.tagName).toBe('svg');
    expect(svg.getAttribute('viewBox')).toBe('0 0 360 240');
    expect(svg.getAttribute('width')).toBe('360');
    expect(svg.querySelector('title')?.textContent).toBe('Two & three');
    expect(svg.querySelector('desc')?.textContent).toBe('What it shows');
  });

  it('stands alone: no script, no address, no custom property, no place in a store', async () => {
    const file = await renderStill([land, name], options);
    expect(file).not.toMatch(/<script|href=|<use|var\(|https?:(?!\/\/www\.w3\.org\/2000\/svg")|url\((?!data:)/);
  });

  it('writes shapes where they are used, with an outline that does not follow their scale', async () => {
    const path = (await parse([land])).querySelector('[data-key="land"]');
    expect(path?.getAttribute('d')).toBe('M0,0L9,9Z');
    expect(path?.getAttribute('transform')).toBe('translate(1,2) scale(0.5)');
    expect(path?.getAttribute('stroke-width')).toBe('2.4');
  });

  it('turns a shape about its own origin', async () => {
    const path = (await parse([{ ...land, angle: 30 }])).querySelector('[data-key="land"]');
    expect(path?.getAttribute('transform')).toBe('translate(1,2) rotate(30) scale(0.5)');
  });

  it('draws in light colors by attributes and has the dark ones of the same rules beside them', async () => {
    const picture = await parse([{ kind: 'rect', key: 'bar', class: 'us quiet', x: 0, y: 0, width: 9, height: 9 }]);
    expect(picture.querySelector('[data-key="bar"]')?.getAttribute('fill')).toBe('#857F75');
    expect(picture.querySelector('.screen')?.getAttribute('fill')).toBe('#FDFBF7');
    expect(styleOf(picture)).toBe(
      '@media (prefers-color-scheme:dark){.screen{fill:#1B1A17}.us{fill:#7C9DE2}.us.quiet{fill:#7F796D}}',
    );
  });

  it('is drawn for paper in its grays alone', async () => {
    const bar: Mark = { kind: 'rect', key: 'bar', class: 'us', x: 0, y: 0, width: 9, height: 9 };
    const picture = await parse([bar, name], { isForPrint: true });
    expect(picture.querySelector('[data-key="bar"]')?.getAttribute('fill')).toBe('#303030');
    expect(picture.querySelector('.screen')?.getAttribute('fill')).toBe('#FFFFFF');
    expect(styleOf(picture)).toContain('@font-face');
    expect(styleOf(picture)).not.toContain('@media');
  });

  it('carries a face for each family its words stand in, and no other', async () => {
    expect(styleOf(await parse([land]))).not.toContain('@font-face');
    const one = styleOf(await parse([name]));
    expect(one.match(/@font-face/g)).toHaveLength(1);
    expect(one).toContain("font-family:'Libre Franklin';font-style:normal;font-weight:400;");
    const marks: Mark[] = [
      name,
      { ...text, key: 'value', text: '1,949 †', font: 'value' },
      { ...text, key: 'note', text: 'It could happen', font: 'annotation' },
    ];
    const many = styleOf(await parse(marks));
    expect(many.match(/@font-face/g)).toHaveLength(3);
    expect(many).toContain('font-weight:400 700;');
    expect(many).toContain('unicode-range:U+2020;');
    expect(many).toContain("font-family:'Newsreader';font-style:italic;");
  });

  it('keeps the words of one label to about five kilobytes of font', async () => {
    const data = /base64,([^)]*)\)/.exec(styleOf(await parse([name])))?.[1] ?? '';
    expect(data.length).toBeGreaterThan(500);
    expect(data.length).toBeLessThan(5000);
  });

  it('refuses a class without a meaning and a shape that is not there, naming the mark', async () => {
    await expect(renderStill([{ ...name, class: 'purple' }], options)).rejects.toThrow(/"name".*"purple"/);
    await expect(renderStill([{ ...land, shape: 'texas' }], options)).rejects.toThrow(/"land".*"texas"/);
  });
});
