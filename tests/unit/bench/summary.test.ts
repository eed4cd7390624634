import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/bench/frames.ts';
import { summarize, writeTable } from '../../../src/bench/summary.ts';

const frame = (script: number, duration = script): Frame => ({
  start: 0,
  duration,
  script,
  collection: script / 2,
  layout: 1,
  callers: [[`call of ${script}`, script]],
});
const readings = [
  new Map([['map', [frame(4), frame(10, 60)]]]),
  new Map([['map', [frame(40, 90)]]]),
  new Map([['map', [frame(12), frame(2), frame(1)]]]),
];

describe('the summary of readings', () => {
  it('takes the median of each number, and the callers of the frame that is nearest to it', () => {
    expect(summarize(readings)).toEqual([
      {
        place: 'map',
        frames: 2,
        long: 1,
        longest: 60,
        script: 15,
        most: 12,
        layout: 1,
        collection: 6,
        callers: [['call of 12', 12]],
      },
    ]);
    expect(summarize(readings.slice(0, 2))[0]).toMatchObject({ most: 25, longest: 75 });
  });

  it('names what called the script only where it took more than the limit', () => {
    const summaries = summarize(readings);
    expect(writeTable(summaries, 11)).toMatch(/^place .* most .*\nmap .* 12\.0 +1\.0 +6\.0 {2}call of 12 12\.0$/);
    expect(writeTable(summaries, 12)).not.toContain('call of');
  });
});
