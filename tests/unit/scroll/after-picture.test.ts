// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterPicture } from '../../../src/scroll/after-picture.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('waiting for a picture', () => {
  it('ends in a task of its own after the frame', async () => {
    const order: string[] = [];
    let draw: (() => void) | undefined;
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => (draw = callback));
    const waiting = afterPicture().then(() => order.push('after'));
    await Promise.resolve();
    expect(order).toEqual([]);
    draw?.();
    order.push('frame');
    await waiting;
    expect(order).toEqual(['frame', 'after']);
  });

  it('does not wait in the background, where no picture comes', async () => {
    const ask = vi.fn();
    vi.stubGlobal('requestAnimationFrame', ask);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await afterPicture();
    expect(ask).not.toHaveBeenCalled();
  });
});
