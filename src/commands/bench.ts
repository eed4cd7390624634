import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { readStory, type ReadingWindow } from '../bench/read-story.ts';
import { summarize, writeTable } from '../bench/summary.ts';
import { browserAdvice, browserSwitches, findBrowser } from './find-browser.ts';
import { buildAdvice, isBuilt, serveStory } from './story-server.ts';

/** The most script a frame may run on the slowed machine, in milliseconds: more, and it misses its turn at 60 a second. */
const limit = 16;

const windows: readonly ReadingWindow[] = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1280, height: 800 },
];

/**
 * Reads the built story from top to end in each window, as a reader who skims: 600 px/s with a rest of half a second each
 * four fifths of a window, about 400 px/s in all, so that every graphic comes to the end of its move and none is skipped.
 * Slower reading gives the same work more frames.
 * @returns whether no frame ran script for longer than the limit
 */
async function bench(): Promise<boolean> {
  const options = readOptions();
  const wanted = windows.filter(({ name }) => options.window === undefined || name === options.window);
  if (wanted.length === 0) throw new Error(`--window: ${windows.map(({ name }) => name).join(' or ')}`);
  const server = await serveStory(0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserSwitches });
  let isWithin = true;
  try {
    for (const window of wanted) {
      const readings = [];
      for (let count = 0; count < options.repeat; count += 1) {
        readings.push(await readStory(browser, server.address, window, options));
      }
      const summaries = summarize(readings);
      const over = summaries.filter(({ most }) => most > limit);
      console.log(
        `${window.name}, ${window.width} × ${window.height}, ${options.slowdown} times slower, in milliseconds`,
      );
      console.log(`${writeTable(summaries, limit)}\n`);
      console.log(
        over.length === 0
          ? `PASS ${window.name}: no frame ran script for more than ${limit} ms.\n`
          : `FAIL ${window.name}: more than ${limit} ms of script in a frame: ${over.map(({ place }) => place.trim()).join(', ')}.\n`,
      );
      isWithin &&= over.length === 0;
    }
  } finally {
    await browser.close();
    server.close();
  }
  return isWithin;
}

function readOptions(): { slowdown: number; speed: number; pause: number; repeat: number; window: string | undefined } {
  const { values } = parseArgs({
    options: {
      slowdown: { type: 'string', default: '4' },
      speed: { type: 'string', default: '600' },
      pause: { type: 'string', default: '500' },
      repeat: { type: 'string', default: '1' },
      window: { type: 'string' },
    },
  });
  const read = (name: 'slowdown' | 'speed' | 'pause' | 'repeat', least: number): number => {
    const number = Number(values[name]);
    if (!(number >= least)) throw new Error(`--${name}: a number from ${least}`);
    return number;
  };
  return {
    slowdown: read('slowdown', 1),
    speed: read('speed', 1),
    pause: read('pause', 0),
    repeat: read('repeat', 1),
    window: values.window,
  };
}

if (!isBuilt()) {
  console.error(buildAdvice);
  process.exitCode = 1;
} else if (findBrowser() === undefined) {
  console.error(browserAdvice);
  process.exitCode = 1;
} else if (!(await bench())) {
  process.exitCode = 1;
}
