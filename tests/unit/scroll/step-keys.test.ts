// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerStepKeys } from '../../../src/scroll/step-keys.ts';

// jsdom lays nothing out: the one scene takes the whole window, or lies below it.
let sceneTop = 0;
let pageWidth = 1000;
let enlarged = 1;
const followed: string[] = [];

beforeEach(() => {
  sceneTop = 0;
  pageWidth = 1000;
  enlarged = 1;
  vi.stubGlobal('visualViewport', {
    get scale() {
      return enlarged;
    },
  });
  followed.length = 0;
  document.body.innerHTML = `
    <input id="field">
    <section data-scene="map">
      <div data-step="a" data-active><a rel="prev" href="#before">Previous</a><a rel="next" href="#after">Next</a></div>
      <div data-step="b"><a rel="next" href="#never">Next</a></div>
    </section>`;
  for (const link of document.querySelectorAll('a')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      followed.push(link.hash);
    });
  }
  const root = document.documentElement;
  Object.defineProperty(root, 'clientHeight', { configurable: true, get: () => 800 });
  Object.defineProperty(root, 'clientWidth', { configurable: true, get: () => 1000 });
  Object.defineProperty(root, 'scrollWidth', { configurable: true, get: () => pageWidth });
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
    () => ({ top: sceneTop, bottom: sceneTop + 800 }) as DOMRect,
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

answerStepKeys();

/** Presses a key; true when the page took it from the browser. */
function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body): boolean {
  return !target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}

describe('the arrow keys', () => {
  it('follow the links of the step in play', () => {
    expect(press('ArrowRight')).toBe(true);
    expect(press('ArrowLeft')).toBe(true);
    expect(followed).toEqual(['#after', '#before']);
  });

  it.each(['ArrowUp', 'ArrowDown', ' ', 'PageDown', 'j', 'n', 'Home'])('leave “%s” to the page', (key) => {
    expect(press(key)).toBe(false);
    expect(followed).toEqual([]);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('are the page’s with %s', (modifier) => {
    expect(press('ArrowLeft', { [modifier]: true })).toBe(false);
    expect(followed).toEqual([]);
  });

  it('go no further while they are held down', () => {
    expect(press('ArrowRight', { repeat: true })).toBe(false);
  });

  it('are the field’s in a field', () => {
    expect(press('ArrowRight', {}, document.getElementById('field') ?? document.body)).toBe(false);
    expect(followed).toEqual([]);
  });

  it('are left alone where the page is wider than its window, or enlarged', () => {
    pageWidth = 1400;
    expect(press('ArrowRight')).toBe(false);
    pageWidth = 1000;
    enlarged = 2;
    expect(press('ArrowRight')).toBe(false);
  });

  it('are left alone outside scenes, and where a step has no neighbor', () => {
    sceneTop = 5000;
    expect(press('ArrowRight')).toBe(false);
    sceneTop = 0;
    document.querySelector('a[rel="prev"]')?.remove();
    expect(press('ArrowLeft')).toBe(false);
    expect(followed).toEqual([]);
  });
});
