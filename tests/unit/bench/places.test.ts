import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/bench/frames.ts';
import { placeFrames, positionMark } from '../../../src/bench/places.ts';

const places = [
  { name: 'chapter', top: 1000, bottom: 5000 },
  { name: 'scene', top: 2000, bottom: 3000 },
];
const frameAt = (start: number): Frame => ({ start, duration: 1, script: 0, collection: 0, layout: 0, callers: [] });
const markAt = (time: number, top: number): Parameters<typeof placeFrames>[1][number] => ({
  name: 'clock_sync',
  ph: 'c',
  ts: time * 1000,
  pid: 1,
  tid: 1,
  args: { sync_id: positionMark(top) },
});

describe('places of frames', () => {
  it('are what the middle of the window shows, between two marks of the scroll as after the last', () => {
    const marks = [markAt(100, 0), markAt(200, 2000), markAt(300, 2000), markAt(400, 4000)];
    const frames = [50, 110, 150, 190, 250, 390, 500].map(frameAt);
    const placed = placeFrames(frames, marks, places, 800);
    expect([...placed].map(([name, list]) => [name, list.map(({ start }) => start)])).toEqual([
      ['start', [50]],
      ['around', [110]],
      ['chapter', [150, 390, 500]],
      ['scene', [190, 250]],
    ]);
  });
});
