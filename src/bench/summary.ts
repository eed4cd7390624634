import type { Frame } from './frames.ts';

/** A frame longer than this is one the reader sees stand still, in milliseconds. */
const longFrame = 50;

/** What the frames of one place took; times in milliseconds. */
export interface Summary {
  readonly place: string;
  readonly frames: number;
  readonly long: number;
  readonly longest: number;
  /** Script of all frames together. */
  readonly script: number;
  /** The most script within one frame. */
  readonly most: number;
  /** Of that, style and layout that the script asked for. */
  readonly layout: number;
  /** The longest full garbage collection within one frame. */
  readonly collection: number;
  /** What called the script of that frame. */
  readonly callers: Frame['callers'];
}

/**
 * Sums up several readings of the story: each number is the median of the readings, so that one disturbed by other
 * work of the machine does not decide.
 * @param readings each reading's frames by place
 * @returns one summary a place, in the order in which places first come
 */
export function summarize(readings: readonly ReadonlyMap<string, readonly Frame[]>[]): Summary[] {
  const names = new Set(readings.flatMap((reading) => [...reading.keys()]));
  return [...names].map((place) => {
    const each = readings.flatMap((reading) => reading.get(place) ?? []);
    const of = (measure: (frames: readonly Frame[]) => number): number =>
      median(readings.flatMap((reading) => measure(reading.get(place) ?? [])));
    const most = of((frames) => Math.max(0, ...frames.map(({ script }) => script)));
    const [nearest] = each.toSorted((a, b) => Math.abs(a.script - most) - Math.abs(b.script - most));
    return {
      place,
      frames: of((frames) => frames.length),
      long: of((frames) => frames.filter(({ duration }) => duration > longFrame).length),
      longest: of((frames) => Math.max(0, ...frames.map(({ duration }) => duration))),
      script: of((frames) => frames.reduce((sum, { script }) => sum + script, 0)),
      most,
      layout: nearest?.layout ?? 0,
      collection: of((frames) => Math.max(0, ...frames.map(({ collection }) => collection))),
      callers: nearest?.callers ?? [],
    };
  });
}

/** Writes summaries as a table, one line a place, with what called the script where it took over `limit` milliseconds. */
export function writeTable(summaries: readonly Summary[], limit: number): string {
  const head = ['place', 'frames', 'long', 'longest', 'script', 'most', 'layout', 'collection'];
  const rows = summaries.map(({ place, frames, long, longest, script, most, layout, collection }) => [
    place,
    ...[frames, long].map(String),
    ...[longest, script, most, layout, collection].map((time) => time.toFixed(1)),
  ]);
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const write = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [
    write(head),
    ...rows.map((row, index) => {
      const summary = summaries[index];
      return summary === undefined || summary.most <= limit ? write(row) : `${write(row)}  ${writeCallers(summary)}`;
    }),
  ].join('\n');
}

function writeCallers({ callers }: Summary): string {
  return callers
    .filter(([, time]) => time >= 0.1)
    .slice(0, 3)
    .map(([caller, time]) => `${caller} ${time.toFixed(1)}`)
    .join(', ');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
