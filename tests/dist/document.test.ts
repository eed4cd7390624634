import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { editionGuardHash } from '../../src/site/settings.mjs';
import { readSite } from './site.ts';

const { pages } = readSite();

describe.each(pages)('$file', ({ document, html }) => {
  it('says its language and begins in the stacked edition', () => {
    const root = document.documentElement;
    expect(locales).toContain(root.lang);
    expect(root.dataset.edition).toBe('stacked');
  });

  it('has one first heading and skips no level', () => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
    for (const heading of headings) expect(heading.textContent.trim()).not.toBe('');
  });

  it('has no style attribute and no handler attribute, which its policy forbids', () => {
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  it('allows its own host and its own inline scripts alone', () => {
    const policy =
      document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
    const directives = new Map(policy.split(';').map((part) => [part.trim().split(/\s+/)[0], part.trim()]));
    expect(directives.get('default-src')).toBe("default-src 'self'");
    expect(directives.get('object-src')).toBe("object-src 'none'");
    expect(directives.get('base-uri')).toBe("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(directives.get('script-src')).toContain(`'${editionGuardHash}'`);
    const inline = [...document.querySelectorAll('script:not([src])')].filter(
      (script) => !(script.getAttribute('type') ?? '').includes('json'),
    );
    expect(inline.length).toBeGreaterThan(0);
    for (const script of inline) {
      const hash = createHash('sha256').update(script.textContent).digest('base64');
      expect(directives.get('script-src')).toContain(`'sha256-${hash}'`);
    }
    for (const sheet of document.querySelectorAll('style')) {
      const hash = createHash('sha256').update(sheet.textContent).digest('base64');
      expect(directives.get('style-src')).toContain(`'sha256-${hash}'`);
    }
  });

  it('has title, description and address', () => {
    expect(document.title.trim()).not.toBe('');
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toMatch(/\w{3}/);
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(/^https:\/\//);
    expect(html).toMatch(/^<!doctype html>/i);
  });

  it('names every picture in words', () => {
    const nameless = [...document.querySelectorAll('img, svg[role="img"]')].filter((picture) => {
      const label = picture.getAttribute('aria-labelledby');
      const words =
        picture.getAttribute('alt') ??
        (label === null ? picture.querySelector('title') : document.getElementById(label))?.textContent;
      return (words ?? '').trim() === '';
    });
    expect(nameless).toEqual([]);
  });
});
