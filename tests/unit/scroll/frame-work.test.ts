// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { each, inFrames } from '../../../src/scroll/frame-work.ts';

// A clock that only work moves on, and frames that come when the test says so.
let now = 0;
let frames: FrameRequestCallback[] = [];

/** Draws one frame, which began `late` milliseconds before its callbacks run. */
function drawFrame(late = 0): void {
  const callbacks = frames;
  frames = [];
  for (const callback of callbacks) callback(now - late);
}

/** A work that takes a millisecond for each of its items. */
const slowly = (items: readonly string[], done: string[]): Generator<void, void> =>
  each(items, (item) => {
    now += 1;
    done.push(item);
  });
const letters = Array.from('abcdefghijklmnopqrst');

beforeEach(() => {
  now = 1000;
  frames = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
});

afterEach(() => {
  while (frames.length > 0) drawFrame();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('work in frames', () => {
  it('takes a part of each frame, until it is done', async () => {
    const done: string[] = [];
    const end = inFrames(slowly(letters, done));
    expect(done).toEqual([]);
    const lengths: number[] = [];
    while (frames.length > 0) {
      const before = done.length;
      drawFrame();
      lengths.push(done.length - before);
    }
    await end;
    expect(done).toEqual(letters);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(6);
    expect(lengths.length).toBeGreaterThan(3);
  });

  it('takes less of a frame that others have used, but never nothing', () => {
    const done: string[] = [];
    void inFrames(slowly(letters, done));
    drawFrame(100);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(4);
  });

  it('shares a frame among all works, and does first what a reader waits for', async () => {
    const done: string[] = [];
    const ends = [
      inFrames(slowly(letters, done), 'later'),
      inFrames(slowly(['first', 'second'], done), 'wanted'),
      inFrames(slowly(['third'], done), 'wanted'),
    ];
    drawFrame();
    expect(done.slice(0, 3)).toEqual(['first', 'second', 'third']);
    expect(done.length).toBeLessThanOrEqual(6);
    while (frames.length > 0) drawFrame();
    await Promise.all(ends);
    expect(done).toHaveLength(letters.length + 3);
  });

  it('tells what a work threw, and goes on with the next', async () => {
    const done: string[] = [];
    const failing = inFrames(
      each(['a'], () => {
        throw new Error('no a');
      }),
    );
    const next = inFrames(slowly(['b'], done));
    while (frames.length > 0) drawFrame();
    await expect(failing).rejects.toThrow('no a');
    await next;
    expect(done).toEqual(['b']);
  });

  it('goes on in the background, where no frame comes', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const done: string[] = [];
    await inFrames(slowly(letters, done));
    expect(done).toEqual(letters);
    expect(frames).toEqual([]);
  });
});
