import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts, mark } from '../content/hostile-text/texts.ts';
import { buildHostileCopy, hostileCopyNames } from './hostile-copy.ts';
import { faultsOf, readHostileSite, type HostileFindings } from './hostile-markup.ts';
import { readHtml, readXml } from './markup-read.ts';
import { projectRoot, readBuiltSite, readSite } from './site.ts';

/*
 * A whole build in which every text field holds hostile text: it takes a minute. In the usual run second-build.test.ts has hostile
 * texts in the fields that it does not look at.
 */
const name = 'hostile-copy';

describe('the reading of markup', () => {
  const known = new Set(['html', 'head', 'body', 'title', 'p', 'p[title]', 'a', 'a[href]', 'script', 'style']);
  const faultsIn = (inside: string): string[] => {
    const html = `<!doctype html><html><head><title>A</title></head><body>${inside}</body></html>`;
    return faultsOf({ name: 'page', read: readHtml(html) }, known);
  };

  it.each([
    ['a tag', `<p>Words <b>${mark}</b></p>`],
    ['a handler', `<p onfocus="x">Words</p>`],
    ['a script', `<script>${mark}()</script>`],
    ['JSON that is cut off', `<script type="application/json">["${mark}</script>`],
    ['a style', `<style>.${mark} { }</style>`],
    ['a comment', `<!-- ${mark} -->`],
    ['the address of a script', `<a href="javascript:void">Words</a>`],
    ['an attribute that ends early', `<p title="" ${mark}="x">Words</p>`],
    ['a bracket that stands open', `<p>Words <</p>`],
  ])('finds %s', (_, inside) => {
    expect(faultsIn(inside)).not.toEqual([]);
  });

  it('finds nothing in text, and takes no picture that is not strict XML', () => {
    expect(faultsIn(`<p title="&quot;${mark}">&lt;b&gt;${mark}</p>`)).toEqual([]);
    expect(readXml(`<svg><title>\uFFFF</title></svg>`).errors).not.toEqual([]);
    expect(readXml('<svg><title>A & B</title></svg>').errors).not.toEqual([]);
  });
});

describe.runIf(process.env.TEST_FULL === '1')('a build with hostile text in every text field', () => {
  let found: HostileFindings;
  beforeAll(() => {
    found = readHostileSite(readSite(buildHostileCopy(name)), readBuiltSite(), hostileCopyNames);
    process.stdout.write(`read: ${[...found.counts].map(([kind, count]) => `${count} × ${kind}`).join(', ')}\n`);
  }, 600_000);
  afterAll(() => {
    rmSync(`${projectRoot}.cache/${name}`, { recursive: true, force: true });
  });

  it('has no element, attribute, script, style or comment, and no formula, that comes from a text', () => {
    expect(found.faults).toEqual([]);
    expect(found.counts.get('page')).toBe(readBuiltSite().pages.length);
  });

  it('shows every one of the texts as it is', () => {
    expect(hostileTexts.filter((text) => !found.shown.has(text.name))).toEqual([]);
  });
});
