import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf, readHeaderRules } from '../../src/commands/headers-file.ts';
import { serveStory, type StoryServer } from '../../src/commands/story-server.ts';
import { readBuilt, readBuiltSite } from './site.ts';

const site = readBuiltSite();
const rules = readHeaderRules(readBuilt(site, '_headers'));
const headersOfFile = (file: string): Map<string, string> =>
  headersOf(rules, `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
const edition = 'embed/overdose-claim/v/2025-04-01/';

describe('the headers of the built site', () => {
  it('let everyone frame embeds, and fetch pictures and data', () => {
    const open = [...site.files].filter((file) => /^(?:embed|charts)\//.test(file));
    expect(open.length).toBeGreaterThan(300);
    for (const file of [...open, `${edition}data.csv`]) {
      const headers = headersOfFile(file);
      expect(headers.get('Access-Control-Allow-Origin'), file).toBe('*');
      expect(headers.get('Cross-Origin-Resource-Policy'), file).toBe('cross-origin');
      expect(headers.get('X-Content-Type-Options'), file).toBe('nosniff');
      expect(headers.has('X-Frame-Options'), file).toBe(false);
      expect(headers.get('Content-Security-Policy') ?? '', file).not.toContain('frame-ancestors');
    }
  });

  it('let nobody else’s page frame the story', () => {
    const pages = site.pages.map(({ file }) => file).filter((file) => !/^(?:embed|charts)\//.test(file));
    expect(pages).toContain('index.html');
    for (const page of pages)
      expect(headersOfFile(page).get('Content-Security-Policy'), page).toBe("frame-ancestors 'self'");
  });

  it('keep for good what never changes, and nothing else', () => {
    const kept = 'public, max-age=31536000, immutable';
    const checked = 'public, max-age=300, stale-while-revalidate=86400';
    const hashed = [...site.files].filter((file) => file.startsWith('_astro/'));
    expect(hashed.length).toBeGreaterThan(5);
    for (const file of [...hashed, `${edition}claim.svg`, `${edition}claim@2x.png`, `${edition}data.csv`])
      expect(headersOfFile(file).get('Cache-Control'), file).toBe(kept);
    const changing = [...site.files].filter((file) => file.endsWith('.html') || file.startsWith('charts/'));
    for (const file of [...changing, 'embed/element.js', `${edition}index.html`, `${edition}claim/index.html`])
      expect(headersOfFile(file).get('Cache-Control'), file).toBe(checked);
  });
});

describe('the server of the built site', () => {
  let server: StoryServer;
  beforeAll(async () => {
    server = await serveStory(0);
  });
  afterAll(() => {
    server.close();
  });

  it('sends them, but for how long to keep a file', async () => {
    const data = await fetch(`${server.address}charts/overdose-claim/oembed.json?maxwidth=640`);
    expect(data.headers.get('access-control-allow-origin')).toBe('*');
    expect(data.headers.get('content-type')).toMatch(/^application\/json/);
    expect(data.headers.get('cache-control') ?? '').not.toMatch(/max-age=[1-9]/);
    const story = await fetch(server.address);
    expect(story.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(story.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the reading of headers', () => {
  it('tells parts of a path from any rest, and refuses what hosts read differently', () => {
    const read = readHeaderRules('# note\n/a/:part/\n  X-One: 1\n\n/a/*\n  X-Two: 2\n');
    expect([...headersOf(read, '/a/b/')]).toEqual([
      ['X-One', '1'],
      ['X-Two', '2'],
    ]);
    expect([...headersOf(read, '/a/b/c')]).toEqual([['X-Two', '2']]);
    expect([...headersOf(read, '/b/')]).toEqual([]);
    expect(() => headersOf(readHeaderRules('/a\n  X: 1\n/*\n  X: 2'), '/a')).toThrow('two rules');
    expect(() => readHeaderRules('  X: 1')).toThrow('Line 1');
  });
});
