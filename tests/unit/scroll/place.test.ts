// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingChoices } from '../../../src/scroll/edition.ts';
import { keepPlace, placeInStory, restorePlace } from '../../../src/scroll/place.ts';

let choices: ReadingChoices;
let navigationType: string;
/** Top and bottom of each element in the window, by its id. */
const boxes: Record<string, readonly [number, number]> = {};

beforeEach(() => {
  choices = {};
  navigationType = 'navigate';
  history.replaceState(null, '', '/story/');
  localStorage.clear();
  document.body.innerHTML = `
    <section id="one" data-chapter="one"><div id="scene" data-scene="s"><div id="step" data-step="a" data-active></div></div></section>
    <section id="two" data-chapter="two"></section>`;
  Object.assign(boxes, { one: [-500, 600], scene: [0, 600], step: [0, 600], two: [600, 1600] });
  window.storyEdition = { failed: false, ready: true, choices, fail: () => undefined, update: () => undefined };
  Object.defineProperty(document.documentElement, 'clientHeight', { configurable: true, get: () => 800 });
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const [top, bottom] = boxes[this.id] ?? [0, 0];
    return { top, bottom } as DOMRect;
  });
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(
    () => [{ type: navigationType }] as unknown as PerformanceEntryList,
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  delete window.storyEdition;
});

describe('the reader’s place', () => {
  it('is the step in play where its scene takes the middle of the window', () => {
    expect(placeInStory()?.id).toBe('step');
  });

  it('is the chapter where no scene does, though every scene may have a step in play', () => {
    boxes.scene = [-900, -100];
    expect(placeInStory()?.id).toBe('one');
    boxes.two = [100, 1100];
    expect(placeInStory()?.id).toBe('two');
  });

  it('is nowhere before the first chapter', () => {
    Object.assign(boxes, { one: [900, 2000], scene: [1000, 1600], two: [2000, 3000] });
    expect(placeInStory()).toBeUndefined();
  });
});

describe('remembering it', () => {
  it('keeps nothing until the reader wants it', () => {
    keepPlace(placeInStory());
    expect(localStorage.length).toBe(0);
    choices.keepsPlace = true;
    localStorage.setItem('across-the-line', '{"keepsPlace":true}');
    keepPlace(placeInStory());
    expect(localStorage.getItem('across-the-line')).toContain('"place":"step"');
  });

  it('brings the reader back there on a fresh visit, and says so in the address', () => {
    Object.assign(choices, { keepsPlace: true, place: 'two' });
    expect(restorePlace()?.id).toBe('two');
    expect(location.hash).toBe('#two');
  });

  it.each(['reload', 'back_forward'])('leaves a %s to the browser', (type) => {
    Object.assign(choices, { keepsPlace: true, place: 'two' });
    navigationType = type;
    expect(restorePlace()).toBeUndefined();
    expect(location.hash).toBe('');
  });

  it('gives way to an address that names a place, and to a place that is gone', () => {
    Object.assign(choices, { keepsPlace: true, place: 'gone' });
    expect(restorePlace()).toBeUndefined();
    choices.place = 'two';
    history.replaceState(null, '', '#one');
    expect(restorePlace()).toBeUndefined();
    expect(location.hash).toBe('#one');
  });

  it('goes nowhere when the reader no longer wants it', () => {
    choices.place = 'two';
    expect(restorePlace()).toBeUndefined();
  });
});
