// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress } from '../../../src/scroll/address-follower.ts';

let place: HTMLElement | undefined;
/** Followers stay for a page's life; a test's own must not outlive it. */
const listening: Parameters<typeof removeEventListener>[] = [];

function at(id: string | undefined): void {
  place = id === undefined ? undefined : Object.assign(document.createElement('div'), { id });
  dispatchEvent(new Event('scroll'));
  dispatchEvent(new Event('scrollend'));
}

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/story/?from=feed');
  place = undefined;
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((...call: Parameters<typeof addEventListener>) => {
    listening.push([call[0], call[1]]);
    listen(...call);
  });
});

afterEach(() => {
  for (const call of listening.splice(0)) removeEventListener(...call);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the address', () => {
  it('names the place where the reader came to rest, and adds nothing to the history', async () => {
    const before = history.length;
    followAddress(() => place);
    at('list-bases');
    await vi.runAllTimersAsync();
    expect(location.hash).toBe('#list-bases');
    expect(history.length).toBe(before);
  });

  it('changes at most twice a second, however often the reader stops, and ends true', async () => {
    const replace = vi.spyOn(history, 'replaceState');
    followAddress(() => place);
    for (let stop = 0; stop < 100; stop += 1) {
      at(`step-${stop}`);
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.runAllTimersAsync();
    // Five seconds of stops.
    expect(replace.mock.calls.length).toBeLessThanOrEqual(11);
    expect(location.hash).toBe('#step-99');
  });

  it('stays the jump’s where the reader jumps while it is about to change', async () => {
    followAddress(() => {
      // Heard after the place was read: the picture that is waited for comes later still.
      queueMicrotask(() => {
        history.replaceState(null, '', '#jump');
      });
      return place;
    });
    at('list-bases');
    await vi.runAllTimersAsync();
    expect(location.hash).toBe('#jump');
  });

  it('is the page’s own again at the top, with what it was asked for', async () => {
    followAddress(() => place);
    at('list-bases');
    await vi.runAllTimersAsync();
    at(undefined);
    await vi.runAllTimersAsync();
    expect(location.pathname + location.search + location.hash).toBe('/story/?from=feed');
  });
});
