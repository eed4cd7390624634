/** How long the check of some content took. */
export interface CheckTime {
  readonly claims: number;
  readonly records: number;
  readonly chapters: number;
  /** Processor time of the thread of a check in a process that has checked before, in milliseconds. */
  readonly warm: number;
  /** Time on the clock of the whole program, with its files in memory, in milliseconds. */
  readonly whole: number;
}

/** The most the program may take on the story itself, in milliseconds. */
const storyLimit = 2000;
/** How much more a record may cost than in any smaller content: measuring alone makes it vary by a fifth. */
const tolerance = 1.35;

/**
 * Says where the check takes too long.
 * @param times from the story itself to its largest copy
 * @returns a sentence for each; none when the story's check is fast and its time grows no worse than linearly
 */
export function slownessOf(times: readonly CheckTime[]): string[] {
  const [story] = times;
  const slow =
    story !== undefined && story.whole > storyLimit
      ? [`The check of the story takes ${seconds(story.whole)}, more than ${seconds(storyLimit)}.`]
      : [];
  const grown = times.flatMap((time, index) => {
    const least = Math.min(...times.slice(0, index).map(costOfRecord));
    const cost = costOfRecord(time);
    if (cost <= least * tolerance) return [];
    return [`With ${time.records} records each costs ${cost.toFixed(2)} ms, with fewer ${least.toFixed(2)} ms.`];
  });
  return [...slow, ...grown];
}

/**
 * Writes the times as a table.
 * @param times from the story itself to its largest copy
 */
export function timeTable(times: readonly CheckTime[]): string {
  const head = ['claims', 'records', 'chapters', 'warm', 'whole program', 'warm, a record'];
  const rows = times.map((time) => [
    String(time.claims),
    String(time.records),
    String(time.chapters),
    seconds(time.warm),
    seconds(time.whole),
    `${costOfRecord(time).toFixed(2)} ms`,
  ]);
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), title.length),
  );
  return [head, ...rows]
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}

function costOfRecord({ warm, records }: CheckTime): number {
  return warm / records;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
