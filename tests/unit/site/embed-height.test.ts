import { describe, expect, it } from 'vitest';
import { charts } from '../../../src/charts/registry.ts';
import { chartAssets } from '../../../src/site/chart-assets.ts';
import { embedHeight } from '../../../src/site/embed-height.ts';
import { storyData } from '../../../src/site/story-data.ts';

// That it is near the height in a browser is tried in tests/e2e/embed-clients.spec.ts.
const data = storyData('en');

describe.each(charts)('the height of an embed of $id', ({ id, states }) => {
  const assets = chartAssets('en', id);

  it('is a whole number of pixels that holds drawing and words', () => {
    for (const state of states) {
      const height = embedHeight(data, assets, [state]);
      expect(Number.isInteger(height), state).toBe(true);
      expect(height, state).toBeGreaterThan(300);
      expect(height, state).toBeLessThan(1000);
    }
  });

  it('has room, in the live one, for the longest words of any state', () => {
    const all = embedHeight(data, assets, states);
    for (const state of states) expect(all, state).toBeGreaterThanOrEqual(embedHeight(data, assets, [state]));
    expect(embedHeight(data, assets, [...states].reverse())).toBe(all);
  });
});

it('grows by a line with a headline that takes one more', () => {
  const assets = chartAssets('en', 'overdose-claim');
  const [state = ''] = assets.chart.states;
  const withHeadline = (headline: string): typeof assets => ({
    ...assets,
    stateStrings: (id) => ({ ...assets.stateStrings(id), headline }),
  });
  const heights = [1, 40, 80].map((words) =>
    embedHeight(data, withHeadline(Array.from({ length: words }, () => 'deaths').join(' ')), [state]),
  );
  expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  expect(new Set(heights).size).toBe(3);
});
