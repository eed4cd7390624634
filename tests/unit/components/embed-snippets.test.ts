import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  colorSchemes,
  embedThemes,
  snippetForms,
  writeSnippets,
  type EmbedFacts,
} from '../../../src/components/charts/embed-snippets.ts';

const facts: EmbedFacts = {
  embed: 'https://news.example/embed/bars/',
  page: 'https://news.example/charts/bars/',
  title: 'Bars: "more" <than> & less',
  credit: 'Sources: A & B. CC BY 4.0',
  height: 512,
  picture: {
    single: 'https://news.example/charts/bars/tall.png',
    double: 'https://news.example/charts/bars/tall@2x.png',
    width: 864,
    height: 600,
    alt: 'Bars: "tall"',
  },
};
const script = 'https://news.example/embed/element.js';
const parse = (code: string): Document => new JSDOM(code).window.document;
const codes = writeSnippets(facts, 'light', script);

describe('the code to paste', () => {
  it('names its addresses and titles unchanged, whatever stands in them', () => {
    expect(parse(codes.frame).querySelector('iframe')?.title).toBe(facts.title);
    expect(parse(codes.element).querySelector('across-the-line')?.getAttribute('label')).toBe(facts.title);
    expect(parse(codes.link).querySelector('a')?.textContent).toBe(facts.title);
    expect(parse(codes.pym).querySelector('div')?.dataset.pymTitle).toBe(facts.title);
    expect(parse(codes.amp).querySelector('amp-iframe')?.getAttribute('title')).toBe(facts.title);
    expect(codes.address).toBe(facts.page);
  });

  it('leaves the frame’s height to hosts where the browser does not size it', () => {
    const frame = parse(codes.frame).querySelector('iframe');
    expect(frame?.getAttribute('height')).toBe('512');
    expect(frame?.getAttribute('style')).toMatch(
      /;height:if\(supports\(frame-sizing:content-height\):auto;else:revert-layer\)$/,
    );
  });

  it('has a script in that form alone whose picture a script turns into the chart', () => {
    const withScript = snippetForms.filter((form) => parse(codes[form]).querySelector('script') !== null);
    expect(withScript).toEqual(['element']);
    expect(parse(codes.element).querySelector('script')?.getAttribute('src')).toBe(script);
  });

  it.each(['element', 'picture', 'pym'] as const)(
    'holds, as %s, a linked picture with its words and both sizes',
    (form) => {
      const picture = parse(codes[form]).querySelector('a > img');
      expect(picture?.closest('a')?.href).toBe(facts.page);
      expect(picture?.getAttribute('src')).toBe(facts.picture.single);
      expect(picture?.getAttribute('srcset')).toBe(`${facts.picture.double} 2x`);
      expect(picture?.getAttribute('alt')).toBe(facts.picture.alt);
      expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual(['864', '600']);
    },
  );

  it.each(['frame', 'element', 'picture'] as const)('credits, as %s, the sources and the licence', (form) => {
    expect(parse(codes[form]).querySelector('figcaption')?.textContent).toBe(`${facts.title}. ${facts.credit}`);
  });

  it('gives AMP what it asks of a frame that may grow: a placeholder, a way to open it, and a sandbox', () => {
    const frame = parse(codes.amp).querySelector('amp-iframe[resizable][layout="fixed-height"]');
    expect(frame?.querySelector('amp-img[placeholder]')).not.toBeNull();
    expect(frame?.querySelector('[overflow][tabindex="0"][role="button"]')).not.toBeNull();
    expect(frame?.getAttribute('sandbox')?.split(' ')).toContain('allow-scripts');
  });

  it.each(embedThemes)('is %s where a form can say so', (theme) => {
    const themed = writeSnippets(facts, theme, script);
    const end = theme === 'auto' ? '' : `?theme=${theme}`;
    expect(parse(themed.frame).querySelector('iframe')?.getAttribute('style')).toContain(
      `;color-scheme:${colorSchemes[theme]};`,
    );
    expect(parse(themed.element).querySelector('across-the-line')?.getAttribute('theme')).toBe(theme);
    expect(parse(themed.pym).querySelector('div')?.dataset.pymSrc).toBe(facts.embed + end);
    expect(parse(themed.amp).querySelector('amp-iframe')?.getAttribute('src')).toBe(facts.embed + end);
    for (const form of ['address', 'picture', 'link'] as const) expect(themed[form]).toBe(codes[form]);
  });
});
