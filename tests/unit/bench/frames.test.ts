import { describe, expect, it } from 'vitest';
import { framesOf, type TraceEvent } from '../../../src/bench/frames.ts';

/** An event of the page's thread; times in milliseconds. */
function happen(name: string, from: number, to: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: 'X', ts: from * 1000, dur: (to - from) * 1000, pid: 7, tid: 7, ...more };
}

const run = (from: number, to: number): TraceEvent => happen('RunTask', from, to);
const script = (from: number, to: number): TraceEvent => happen('FunctionCall', from, to);
const picture = (at: number): TraceEvent => happen('Commit', at, at + 1);

describe('frames of a trace', () => {
  it('end with the picture that the thread hands on, and hold the script before it', () => {
    const frames = framesOf([
      run(0, 4),
      script(1, 3),
      run(5, 12),
      script(6, 10),
      picture(11),
      run(13, 15),
      script(13, 14),
    ]);
    expect(frames.map(({ start, duration, script }) => [start, duration, script])).toEqual([
      [0, 12, 6],
      [13, 2, 1],
    ]);
  });

  it('end where the thread rests for as long as a frame takes', () => {
    const frames = framesOf([run(0, 4), script(0, 4), run(19, 22), script(19, 22), run(40, 41), script(40, 41)]);
    expect(frames.map(({ script }) => script)).toEqual([7, 1]);
  });

  it('count script within script once, and tell who called it', () => {
    const frames = framesOf([
      run(0, 10),
      happen('EventDispatch', 1, 3, { args: { data: { type: 'scroll' } } }),
      happen('FireAnimationFrame', 4, 9),
      script(5, 8),
      happen('RunMicrotasks', 8, 9),
    ]);
    expect(frames[0]?.callers).toEqual([
      ['FireAnimationFrame', 5],
      ['EventDispatch scroll', 2],
    ]);
  });

  it('tell the style and layout that script asked for from the rest', () => {
    const frames = framesOf([
      run(0, 20),
      script(1, 9),
      happen('UpdateLayoutTree', 2, 3),
      happen('Layout', 4, 7),
      happen('Layout', 10, 19),
    ]);
    expect(frames[0]).toMatchObject({ script: 8, layout: 4 });
  });

  it('leave out the time in which other programs had the machine', () => {
    expect(framesOf([run(0, 30), happen('TimerFire', 0, 30, { tdur: 5000 })])[0]).toMatchObject({
      duration: 30,
      script: 5,
    });
  });

  it('tell full garbage collections from the script in which they come', () => {
    const [frame] = framesOf([run(0, 30), script(2, 28), happen('MajorGC', 5, 25), happen('MinorGC', 26, 27)]);
    expect(frame).toMatchObject({ script: 6, collection: 20, callers: [['FunctionCall', 6]] });
  });

  it('are those of the thread that runs script, in any order of events', () => {
    const other = { pid: 1, tid: 1 };
    const events = [picture(3), script(1, 2), run(0, 5)];
    const foreign = [happen('RunTask', 0, 90, other), happen('Commit', 1, 2, other), happen('Commit', 4, 5, other)];
    expect(framesOf([...foreign, ...events])).toEqual(framesOf([...events].reverse()));
    expect(() => framesOf(foreign)).toThrow('No thread of the trace runs script.');
  });
});
