import { describe, expect, it } from 'vitest';
import { windowForStill } from '../../../src/components/graphic/still-window.ts';

describe('the least window for a still picture', () => {
  it('is as wide as the picture where nothing stands beside it', () => {
    expect(windowForStill('side', 474)).toBe(474);
    expect(windowForStill('wide', 474)).toBe(474);
  });

  it('passes over windows after which a wider one shows a narrower picture', () => {
    // 700 px wide at 700, but 696 at 760.
    expect(windowForStill('side', 700)).toBe(764);
    expect(windowForStill('side', 696)).toBe(696);
  });

  it('is a large window for the picture of a wide stage', () => {
    expect(windowForStill('wide', 1006)).toBe(1152);
    expect(windowForStill('wide', 1100)).toBe(1246);
  });

  it('is refused where the picture never gets so wide', () => {
    expect(() => windowForStill('side', 1006)).toThrow(RangeError);
    expect(() => windowForStill('wide', 1281)).toThrow(RangeError);
  });
});
