// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choose, currentEdition, fallBackToStacked, readingChoices } from '../../../src/scroll/edition.ts';

const guard = new Script(readFileSync('src/scroll/edition-guard.js', 'utf8'));
const media = { still: false, fits: true };

/** Runs the script of the head, as a visit's first thing. */
function visit(): void {
  delete document.documentElement.dataset.theme;
  delete document.documentElement.dataset.script;
  document.documentElement.dataset.edition = 'stacked';
  guard.runInThisContext();
}

beforeEach(() => {
  localStorage.clear();
  media.still = false;
  media.fits = true;
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('reduced-motion') ? media.still : media.fits,
    addEventListener: () => undefined,
  }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the edition, before anybody chooses', () => {
  it('is scroll where the window holds it', () => {
    visit();
    expect(currentEdition()).toBe('scroll');
  });

  it('is stacked under reduced motion and in small windows', () => {
    media.still = true;
    visit();
    expect(currentEdition()).toBe('stacked');
    media.still = false;
    media.fits = false;
    visit();
    expect(currentEdition()).toBe('stacked');
  });

  it('leaves nothing in the browser', () => {
    visit();
    expect(localStorage.length).toBe(0);
  });
});

describe('a choice', () => {
  it.each(['stepper', 'stacked'] as const)(
    'of %s counts at once, and on the next visit before the first paint',
    (edition) => {
      visit();
      choose({ edition });
      expect(currentEdition()).toBe(edition);
      visit();
      expect(currentEdition()).toBe(edition);
    },
  );

  it('of step by step holds under reduced motion, and waits in small windows for a larger one', () => {
    visit();
    choose({ edition: 'stepper' });
    media.still = true;
    visit();
    expect(currentEdition()).toBe('stepper');
    media.fits = false;
    visit();
    expect(currentEdition()).toBe('stacked');
    expect(readingChoices().edition).toBe('stepper');
  });

  it('of a theme is written on the document, and taken back leaves nothing', () => {
    visit();
    choose({ theme: 'dark' });
    expect(document.documentElement.dataset.theme).toBe('dark');
    visit();
    expect(document.documentElement.dataset.theme).toBe('dark');
    choose({ theme: undefined });
    expect(document.documentElement.dataset.theme).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  it('does not outlive a failure of this visit, and is there on the next', () => {
    visit();
    choose({ edition: 'stepper' });
    fallBackToStacked();
    expect(currentEdition()).toBe('stacked');
    expect(document.documentElement.dataset.script).toBeUndefined();
    visit();
    expect(currentEdition()).toBe('stepper');
  });

  it.each(['not json', '"words"', 'null', '{"edition":"sideways","theme":"<b>"}', '[1]'])(
    'that is kept as %s is no choice',
    (kept) => {
      localStorage.setItem('across-the-line', kept);
      visit();
      expect(currentEdition()).toBe('scroll');
      expect(document.documentElement.dataset.theme).toBeUndefined();
    },
  );

  it('adds to what another page has kept meanwhile, and brings back nothing that was taken back there', () => {
    localStorage.setItem('across-the-line', '{"keepsPlace":true,"place":"old"}');
    visit();
    localStorage.setItem('across-the-line', '{"theme":"dark"}');
    choose({ place: 'new' });
    expect(localStorage.getItem('across-the-line')).toBe('{"theme":"dark"}');
    choose({ edition: 'stacked' });
    expect(JSON.parse(localStorage.getItem('across-the-line') ?? '')).toEqual({ theme: 'dark', edition: 'stacked' });
  });

  it('holds for the visit where the browser keeps nothing', () => {
    visit();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    choose({ edition: 'stacked' });
    expect(currentEdition()).toBe('stacked');
    expect(readingChoices().edition).toBe('stacked');
  });
});
