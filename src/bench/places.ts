import type { Frame, TraceEvent } from './frames.ts';

/** A part of the page, in CSS pixels from its top. */
export interface Place {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
}

/** How far the page was scrolled at a moment of the trace. */
interface Position {
  /** Milliseconds on the trace's clock. */
  readonly time: number;
  /** CSS pixels. */
  readonly top: number;
}

/** Where the reader is before the page has been scrolled: its script starts there. */
const start = 'start';
/** The story's title and its foot. */
const around = 'around';
const marker = /^at (\d+(?:\.\d+)?)$/;

/** A mark for the trace that says how far the page is scrolled, in CSS pixels; `placeFrames` reads it. */
export function positionMark(top: number): string {
  return `at ${top}`;
}

/**
 * Gives each frame the place that the middle of the window showed when it began.
 * @param frames in the order of time
 * @param events the trace they are from, with a `positionMark` before and after each scroll
 * @param places parts of the page; of two that hold a point the later is meant, as a scene in its chapter
 * @param height of the window, in CSS pixels
 * @returns frames by place, in the order in which places come
 */
export function placeFrames(
  frames: readonly Frame[],
  events: readonly TraceEvent[],
  places: readonly Place[],
  height: number,
): Map<string, Frame[]> {
  const positions = events.flatMap(({ ts, args }): Position[] => {
    const found = marker.exec(typeof args?.sync_id === 'string' ? args.sync_id : '');
    return found === null ? [] : [{ time: ts / 1000, top: Number(found[1]) }];
  });
  positions.sort((a, b) => a.time - b.time);
  const placed = new Map<string, Frame[]>();
  for (const frame of frames) {
    const top = topAt(frame.start, positions);
    const middle = (top ?? 0) + height / 2;
    const place = places.findLast((each) => each.top <= middle && middle < each.bottom);
    const name = top === undefined ? start : (place?.name ?? around);
    placed.set(name, [...(placed.get(name) ?? []), frame]);
  }
  return placed;
}

/** Between two marks the page moves evenly; before the first, nobody has scrolled. */
function topAt(time: number, positions: readonly Position[]): number | undefined {
  const index = positions.findLastIndex((each) => each.time <= time);
  const before = positions[index];
  const after = positions[index + 1];
  if (before === undefined || after === undefined) return before?.top;
  return before.top + ((after.top - before.top) * (time - before.time)) / (after.time - before.time);
}
