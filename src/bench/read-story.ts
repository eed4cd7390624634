import type { Browser, CDPSession, Page } from '@playwright/test';
import { frameEvents, framesOf, type Frame, type TraceEvent } from './frames.ts';
import { placeFrames, positionMark, type Place } from './places.ts';

/** A window the story is read in, in CSS pixels. */
export interface ReadingWindow {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** How the story is read. */
export interface Reading {
  /** How many times slower than this machine the page runs. */
  readonly slowdown: number;
  /** CSS pixels a second while scrolling. */
  readonly speed: number;
  /** Milliseconds between one scroll and the next. */
  readonly pause: number;
}

/** A scroll goes by less than the window's height, as readers keep the last lines in view. */
const share = 0.8;
/** Time for the page to come to rest after it was loaded, in milliseconds of this machine. */
const settling = 500;

/**
 * Loads the story and scrolls it from top to end by the wheel, while Chromium traces its main thread. Frames and script
 * are read from the trace (DevTools' own timeline), and positions from marks in it: nothing is added to the page.
 * @returns frames by place: `start`, then chapters and their scenes
 * @throws Error when the page cannot be loaded or has no scene
 */
export async function readStory(
  browser: Browser,
  address: string,
  window: ReadingWindow,
  { slowdown, speed, pause }: Reading,
): Promise<Map<string, Frame[]>> {
  const { width, height } = window;
  const context = await browser.newContext({ viewport: { width, height } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const stopTrace = await startTrace(session);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(settling * slowdown);

    for (let top = 0, last = -1; top !== last;) {
      last = top;
      await mark(session, top);
      await session.send('Input.synthesizeScrollGesture', {
        x: width / 2,
        y: height / 2,
        yDistance: -Math.round(share * height),
        speed,
        gestureSourceType: 'mouse',
        preventFling: true,
      });
      top = (await session.send('Page.getLayoutMetrics')).cssVisualViewport.pageY;
      await mark(session, top);
      await page.waitForTimeout(pause);
    }
    const events = await stopTrace();
    return placeFrames(framesOf(events), events, await readPlaces(page), height);
  } finally {
    await context.close();
  }
}

async function mark(session: CDPSession, top: number): Promise<void> {
  await session.send('Tracing.recordClockSyncMarker', { syncId: positionMark(top) });
}

/** Starts a trace; the function it gives ends it and returns the events that frames are made of. */
async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) if (frameEvents.has(event.name)) events.push(event);
  });
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories },
  });
  return async () => {
    const isComplete = new Promise<void>((resolve) => {
      session.once('Tracing.tracingComplete', ({ dataLossOccurred }) => {
        if (dataLossOccurred) console.error('The trace is not whole.');
        resolve();
      });
    });
    await session.send('Tracing.end');
    await isComplete;
    return events;
  };
}

/** Chapters, each followed by its scenes. */
async function readPlaces(page: Page): Promise<Place[]> {
  const places = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-chapter], [data-scene]')].map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const { scene, chapter } = element.dataset;
      const name = scene === undefined ? (chapter ?? '') : `  ${scene}`;
      return { name: name === '' ? element.id : name, top: top + scrollY, bottom: bottom + scrollY };
    }),
  );
  if (!places.some(({ name }) => name.startsWith('  '))) throw new Error('The page has no scene.');
  return places;
}
