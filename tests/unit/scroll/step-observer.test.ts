// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observeSteps } from '../../../src/scroll/step-observer.ts';

type Wake = (entries: object[]) => void;
const crossings: Wake[] = [];

/** Stands for the browser's observer: the test says when a step crosses the line. */
class HandObserver {
  readonly observe = vi.fn();
  readonly disconnect = vi.fn();
  constructor(callback: Wake) {
    crossings.push(callback);
  }
}

function makeSteps(): HTMLElement[] {
  document.body.innerHTML = '<div data-step="a"></div><div data-step="b"></div>';
  return [...document.querySelectorAll<HTMLElement>('[data-step]')];
}

function cross(target: Element | undefined): void {
  for (const wake of crossings) wake([{ isIntersecting: true, target, boundingClientRect: { top: 0, bottom: 1 } }]);
}

beforeEach(() => {
  crossings.length = 0;
  vi.stubGlobal('IntersectionObserver', HandObserver);
  vi.stubGlobal('ResizeObserver', HandObserver);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('observing steps', () => {
  it('wakes when a step crosses the line', () => {
    const steps = makeSteps();
    const onWake = vi.fn();
    observeSteps(steps, 0.5, onWake);
    cross(steps[1]);
    expect(onWake).toHaveBeenCalled();
  });

  it('never wakes a scene that is gone, whatever was left listening', () => {
    const steps = makeSteps();
    const onWake = vi.fn();
    const observer = observeSteps(steps, 0.5, onWake);
    observer.disconnect();
    cross(steps[1]);
    dispatchEvent(new Event('scroll'));
    expect(onWake).not.toHaveBeenCalled();
  });

  it('refuses a scene without steps and a line outside the window', () => {
    expect(() => observeSteps([], 0.5, vi.fn())).toThrow(RangeError);
    for (const trigger of [-0.1, 1.1, Number.NaN]) {
      expect(() => observeSteps(makeSteps(), trigger, vi.fn())).toThrow(RangeError);
    }
  });
});
