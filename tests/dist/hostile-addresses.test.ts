import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hostileAddresses } from '../hostile.ts';
import { seed } from '../seed.ts';
import { readBuiltSite } from './site.ts';

/*
 * A thousand hostile addresses for the scripts as they are shipped, run in a framed document of no more than what they look for.
 * tests/e2e/hostile.spec.ts tries whole embeds in a browser.
 */
const site = readBuiltSite();
const file = 'embed/overdose-claim/claim/index.html';
const embed = site.pages.find((page) => page.file === file);
const code = embed?.document.querySelector('script:not([type])')?.textContent ?? '';

/** All that may change in the root: a theme that is known, and the scroll of a frame with a host's secret. */
const allowed = /^(?:data-embed|data-theme|data-clamp)$/;

interface Run {
  readonly root: HTMLElement;
  readonly said: readonly unknown[];
}

const { document: page } = new JSDOM('').window;
/** The script, with what it looks for in place of what is global. */
const script = compileFunction(code, [
  'self',
  'document',
  'location',
  'parent',
  'addEventListener',
  'ResizeObserver',
  'setTimeout',
]) as (...globals: readonly unknown[]) => void;

/** Runs the script of an embed that is framed at such an address. */
function run(end: string): Run {
  const said: unknown[] = [];
  const root = page.createElement('html');
  root.dataset.embed = 'line-x-y';
  root.getBoundingClientRect = () => ({ width: 640, height: 500 }) as DOMRect;
  const listen = (event: string, act: () => void): void => {
    if (event === 'load') act();
  };
  const document = {
    documentElement: root,
    addEventListener: listen,
    querySelector: () => null,
    fonts: { ready: Promise.resolve() },
  };
  class Observer {
    observe = (): undefined => undefined;
  }
  const parent = { postMessage: (message: unknown) => said.push(message) };
  script({}, document, new URL(`https://example.org/embed/x/y/${end}`), parent, listen, Observer, () => 0);
  return { root, said };
}

describe('the script of an embed at hostile addresses', () => {
  it(`throws nothing, changes nothing and says heights alone, seed ${seed}`, () => {
    const { said: usual } = run('');
    expect(usual.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(hostileAddresses, (end) => {
        const { root, said } = run(end);
        expect(root.getAttributeNames().filter((name) => !allowed.test(name))).toEqual([]);
        expect(['light', 'dark', undefined]).toContain(root.dataset.theme);
        expect(root.childNodes).toHaveLength(0);
        expect(said.length).toBeLessThanOrEqual(usual.length + 2);
        for (const message of said) {
          if (typeof message === 'string')
            expect(message).toMatch(/^(?:\{"src":|pymxPYMx[\w.:-]{1,128}xPYMxheightxPYMx500$)/);
          else expect(Object.keys(message as object).length).toBeLessThanOrEqual(3);
          if ((message as { secret?: string }).secret !== undefined)
            expect(message).toEqual({
              message: 'height',
              value: 500,
              secret: expect.stringMatching(/^\w{1,64}$/) as string,
            });
        }
      }),
      { seed, numRuns: 1000 },
    );
  });
});
