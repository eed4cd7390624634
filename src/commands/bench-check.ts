/** `npm run bench:check`: times the check on the story and on copies of it many times as large. It is no test, as it depends on the machine. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slownessOf, timeTable } from '../bench/check-growth.ts';
import type { CheckTime } from '../bench/check-growth.ts';
import { scaleContent } from '../bench/scale-content.ts';
import { checkProject } from '../check/check-project.ts';
import { judge } from '../check/verdict.ts';
import { loadDataset } from '../data/load-dataset.ts';
import { loadStory } from '../i18n/story.ts';

/** Copies of the chapters, and of the records in the same proportion: the last has 200 chapters and 10,010 claims. */
const scales = [1, 2, 4, 8, 16, 25].map((chapters) => ({
  chapters,
  records: chapters === 1 ? 1 : Math.ceil((chapters * 182) / 25),
}));
const repeats = 2;

/** @throws Error when the content has problems: what is not read to its end is not timed */
function timeCheck(folder: string): CheckTime {
  const { lines } = judge(checkProject(folder));
  if (lines !== '') throw new Error(`Only content without problems is timed:\n${lines.slice(0, 2000)}`);
  const dataset = loadDataset(folder);
  const records = Object.values(dataset).reduce((sum, { size }) => sum + size, 0);
  const times = { claims: dataset.claims.size, records, chapters: loadStory(folder).chapters.length };
  return { ...times, warm: leastOf(() => timeWarm(folder)), whole: leastOf(() => timeWhole(folder)) };
}

/** Other work on the machine only ever adds to a time. */
function leastOf(measure: () => number): number {
  return Math.min(...Array.from({ length: repeats }, measure));
}

function timeWarm(folder: string): number {
  const before = process.threadCpuUsage();
  checkProject(folder);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function timeWhole(folder: string): number {
  const before = performance.now();
  spawnSync(process.execPath, ['src/commands/check.ts', folder]);
  return performance.now() - before;
}

const folder = mkdtempSync(join(tmpdir(), 'scaled-'));
try {
  const times = scales.map((scale) => {
    const copy = join(folder, `content-${scale.chapters}`);
    scaleContent('content', copy, scale);
    return timeCheck(copy);
  });
  const slowness = slownessOf(times);
  console.log(timeTable(times));
  console.log(slowness.length === 0 ? '\nPASS: time grows no worse than linearly.' : `\nFAIL\n${slowness.join('\n')}`);
  process.exitCode = slowness.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
