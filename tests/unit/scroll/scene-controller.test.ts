// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followScenes } from '../../../src/scroll/scene-controller.ts';

// jsdom lays nothing out: steps are given places, and the observer behind scrollama only wakes a controller that the test wakes.
const page = { scrollTop: 0, height: 800, tops: new Map<string, number>(), stepHeight: 600 };

class SilentObserver {
  readonly observe = vi.fn();
  readonly unobserve = vi.fn();
  readonly disconnect = vi.fn();
}

/** Tells the page's size as soon as it is asked: the page is always laid out. */
class PromptObserver extends SilentObserver {
  constructor(callback: () => void) {
    super();
    this.observe.mockImplementation((target: unknown) => {
      if (target === document.documentElement) queueMicrotask(callback);
    });
  }
}

function write(scenes: Record<string, string[]>): HTMLElement[] {
  document.body.innerHTML = Object.entries(scenes)
    .map(
      ([scene, states]) =>
        `<section data-scene="${scene}">${states.map((state, index) => `<div id="${scene}-${index}" data-step="${state}"></div>`).join('')}</section>`,
    )
    .join('');
  let top = 1000;
  for (const step of document.querySelectorAll('[data-step]')) {
    page.tops.set(step.id, top);
    top += page.stepHeight;
  }
  return [...document.querySelectorAll<HTMLElement>('[data-scene]')];
}

function writeScene(states: string[]): HTMLElement {
  const [scene] = write({ map: states });
  if (scene === undefined) throw new Error('No scene was written.');
  return scene;
}

function scrollTo(top: number): void {
  page.scrollTop = top;
}

beforeEach(() => {
  page.scrollTop = 0;
  page.tops.clear();
  vi.stubGlobal('IntersectionObserver', SilentObserver);
  vi.stubGlobal('ResizeObserver', PromptObserver);
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: new Promise(() => undefined) } });
  Object.defineProperty(document.documentElement, 'clientHeight', { configurable: true, get: () => page.height });
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const top = (page.tops.get(this.id) ?? 0) - page.scrollTop;
    return { top, bottom: top + page.stepHeight, height: page.stepHeight } as DOMRect;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const activeIds = (): string[] => [...document.querySelectorAll('[data-active]')].map(({ id }) => id);

describe('following scenes', () => {
  it('asks for the first state while the scene is still to come, and marks no step', () => {
    const scene = writeScene(['a', 'b', 'c']);
    followScenes([scene]);
    expect(scene.dataset.state).toBe('a');
    expect(activeIds()).toEqual([]);
  });

  it('crosses any number of steps and scenes in one jump', () => {
    const scenes = write({ map: ['a', 'b', 'c'], list: ['x', 'y'] });
    const follower = followScenes(scenes);
    scrollTo(1000 + 4 * 600);
    follower.recompute();
    expect(scenes.map(({ dataset }) => dataset.state)).toEqual(['c', 'y']);
    expect(activeIds()).toEqual(['list-1']);
    scrollTo(0);
    follower.recompute();
    expect(scenes.map(({ dataset }) => dataset.state)).toEqual(['a', 'x']);
    expect(activeIds()).toEqual([]);
  });

  it('marks no step once the scene is passed, and keeps its last state', () => {
    const scene = writeScene(['a', 'b']);
    const follower = followScenes([scene]);
    scrollTo(20_000);
    follower.recompute();
    expect(scene.dataset.state).toBe('b');
    expect(activeIds()).toEqual([]);
  });

  it('tells of a state once, with scene and step, and not of a step that asks for the same state', () => {
    const scene = writeScene(['a', 'b', 'b']);
    const heard: unknown[] = [];
    document.addEventListener('story:state', (event) => heard.push((event as CustomEvent).detail));
    const follower = followScenes([scene]);
    for (const top of [1300, 1350, 1900]) {
      scrollTo(top);
      follower.recompute();
    }
    expect(heard).toEqual([
      { scene: 'map', state: 'a', step: undefined },
      { scene: 'map', state: 'b', step: 'map-1' },
    ]);
    expect(activeIds()).toEqual(['map-2']);
  });

  it('works the state out again when only the height of the window changes', async () => {
    const scene = writeScene(['a', 'b']);
    followScenes([scene]);
    scrollTo(1000);
    page.height = 1400;
    dispatchEvent(new Event('resize'));
    await expect.poll(() => scene.dataset.state).toBe('b');
  });

  it.each(['scroll', 'pageshow', 'hashchange', 'story:edition'])('wakes on %s', async (name) => {
    const scene = writeScene(['a', 'b']);
    followScenes([scene]);
    scrollTo(1500);
    dispatchEvent(new Event(name));
    await expect.poll(() => scene.dataset.state).toBe('b');
  });

  it('reads where the trigger lies from the style sheet and writes it down', () => {
    const scene = writeScene(['a', 'b']);
    scene.style.setProperty('--trigger', '0.75');
    followScenes([scene]);
    expect(scene.dataset.trigger).toBe('0.75');
    // 0.75 × 800 = 600: the second step begins at 1600.
    scrollTo(1001);
    dispatchEvent(new Event('scroll'));
    expect(scene.dataset.state).toBe('b');
  });

  it('reads it again when the edition changes, which may come after the window’s new size', () => {
    const scene = writeScene(['a', 'b']);
    followScenes([scene]);
    dispatchEvent(new Event('resize'));
    scene.style.setProperty('--trigger', '0.75');
    dispatchEvent(new Event('story:edition'));
    expect(scene.dataset.trigger).toBe('0.75');
  });
});

describe('following scenes step by step', () => {
  beforeEach(() => {
    document.documentElement.dataset.edition = 'stepper';
  });

  afterEach(() => {
    delete document.documentElement.dataset.edition;
    history.replaceState(null, '', '/');
  });

  function goTo(id: string): void {
    history.pushState(null, '', `#${id}`);
    dispatchEvent(new Event('hashchange'));
  }

  it('shows the first step of every scene, wherever the reader has scrolled', () => {
    const scenes = write({ map: ['a', 'b'], list: ['x', 'y'] });
    scrollTo(20_000);
    followScenes(scenes);
    dispatchEvent(new Event('scroll'));
    expect(scenes.map(({ dataset }) => dataset.state)).toEqual(['a', 'x']);
    expect(activeIds()).toEqual(['map-0', 'list-0']);
  });

  it('begins at the step the address names, and goes to the one that a link names', async () => {
    history.replaceState(null, '', '#list-1');
    const scenes = write({ map: ['a', 'b'], list: ['x', 'y', 'z'] });
    followScenes(scenes);
    expect(scenes.map(({ dataset }) => dataset.state)).toEqual(['a', 'y']);
    goTo('list-2');
    await expect.poll(() => scenes.map(({ dataset }) => dataset.state)).toEqual(['a', 'z']);
    goTo('somewhere-else');
    dispatchEvent(new Event('scroll'));
    expect(activeIds()).toEqual(['map-0', 'list-2']);
  });

  it('goes on from the step the reader had scrolled to, and scrolling then changes nothing', () => {
    document.documentElement.dataset.edition = 'scroll';
    const scene = writeScene(['a', 'b', 'c']);
    followScenes([scene]);
    scrollTo(1300);
    dispatchEvent(new Event('scroll'));
    expect(scene.dataset.state).toBe('b');
    document.documentElement.dataset.edition = 'stepper';
    dispatchEvent(new Event('story:edition'));
    expect(activeIds()).toEqual(['map-1']);
    scrollTo(0);
    dispatchEvent(new Event('scroll'));
    expect(activeIds()).toEqual(['map-1']);
  });
});
