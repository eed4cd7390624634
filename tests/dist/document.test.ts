import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { editionGuardHash } from '../../src/site/settings.mjs';
import { isEmbed, readBuiltSite } from './site.ts';

const { pages } = readBuiltSite();

describe.each(pages)('$file', ({ file, document, html }) => {
  it('says its language and begins in the stacked edition, or is an embed and has none', () => {
    const root = document.documentElement;
    expect(locales).toContain(root.lang);
    expect(root.dataset.edition).toBe(isEmbed(file) ? undefined : 'stacked');
    expect(root.dataset.embed !== undefined).toBe(isEmbed(file));
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
    const scripts = [...document.querySelectorAll('script')].map((script) => script.textContent);
    expect(scripts.map(hashOf).includes(editionGuardHash)).toBe(!isEmbed(file));
    const inline = [...document.querySelectorAll('script:not([src])')].filter(
      (script) => !(script.getAttribute('type') ?? '').includes('json'),
    );
    expect(inline.length).toBeGreaterThan(0);
    for (const script of inline) {
      expect(directives.get('script-src')).toContain(`'${hashOf(script.textContent)}'`);
    }
    for (const sheet of document.querySelectorAll('style')) {
      expect(directives.get('style-src')).toContain(`'${hashOf(sheet.textContent)}'`);
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

/** Source expression of an inline script or style sheet. */
function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

it('the story and every page of a chart have a picture for links, as large as they say', () => {
  const site = readBuiltSite();
  const shared = pages.filter(({ file }) => file === 'index.html' || /^charts\/.+\/index\.html$/.test(file));
  expect(shared.length).toBeGreaterThan(40);
  for (const { file, document } of shared) {
    const say = (name: string): string =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
    const [home, picture] = [site.origin + site.base, say('og:image')];
    expect(picture.startsWith(home), file).toBe(true);
    const png = readFileSync(site.folder + picture.slice(home.length));
    // Width and height stand in the first chunk of the file.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String), file).toEqual([
      say('og:image:width'),
      say('og:image:height'),
    ]);
    expect(say('og:image:alt').length, file).toBeGreaterThan(20);
    expect(say('twitter:card'), file).toBe('summary_large_image');
  }
});
