import { expect, test, type Page } from '@playwright/test';
import { editionFor } from './moves.ts';
import { readPageAtRest } from './page-state.ts';
import { openStory, standStill } from './reader.ts';
import {
  desktop,
  lowDesktop,
  phone,
  phoneAcross,
  smallestPhone,
  smallestWindow,
  smallPhone,
  tablet,
  tabletAcross,
} from './windows.ts';
import { measureDrawings, measureStills } from './words-in-graphics.ts';

const usualWindows = [smallestPhone, phone, tablet, lowDesktop, desktop];
/** Measured by the long run only: each takes every state of the story. */
const furtherWindows = [
  smallPhone,
  { width: 390, height: 600 },
  { width: 480, height: 860 },
  { width: 768, height: 640 },
  tabletAcross,
  { width: 1280, height: 600 },
  { width: 1920, height: 1080 },
];
const isFull = process.env.TEST_FULL === '1';
const windows = isFull ? [...usualWindows, ...furtherWindows] : usualWindows;
const stackedWindows = [
  smallestWindow,
  { width: 360, height: 560 },
  { width: 480, height: 560 },
  { width: 560, height: 400 },
  { width: 760, height: 420 },
  phoneAcross,
  { width: 1024, height: 500 },
  { width: 1920, height: 500 },
];

/** In the usual run dark is measured on a phone, where most readers are; the long run measures it everywhere. */
const views = [
  ...windows.map((window) => ({ ...window, theme: 'light' as const })),
  ...windows.filter((window) => isFull || window === phone).map((window) => ({ ...window, theme: 'dark' as const })),
];

for (const { width, height, theme } of views) {
  test(`at ${width} × ${height}, ${theme}, every state’s words are large enough and stand free`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    await standStill(page);
    expect(editionFor({ width, height })).toBe('scroll');
    await openStory(page, 'scroll');
    const steps = await page.locator('[data-step]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      await page.evaluate((id) => {
        location.hash = id;
      }, step);
      const { edition, scenes } = await readPageAtRest(page);
      expect(edition).toBe('scroll');
      expect(scenes.find(({ steps: own }) => own.some(({ id }) => id === step))?.drawn, step).toBe(
        await page.locator(`[id="${step}"]`).getAttribute('data-step'),
      );
      const { faults, measured } = await measureDrawings(page, step);
      expect(measured, step).toBeGreaterThan(0);
      expect(faults, step).toEqual([]);
    }
    await checkWidth(page);
    if (width === phone.width || width >= desktop.width) await checkFeet(page);
  });
}

test('where pictures stand under their steps, every state’s words are large enough', async ({ page }) => {
  await page.setViewportSize(smallestWindow);
  await page.goto('./');
  for (const size of stackedWindows) {
    await page.setViewportSize(size);
    const { edition } = await readPageAtRest(page);
    expect(edition).toBe('stacked');
    const { faults, measured } = await measureStills(page);
    expect(measured).toBeGreaterThan(0);
    expect(faults, `at ${size.width} × ${size.height}`).toEqual([]);
    await checkWidth(page);
  }
});

test('on paper every state’s words are large enough', async ({ page }) => {
  // A sheet of A4 within its margins, and 7 points in pixels: print is held nearer than a screen.
  await page.setViewportSize({ width: 658, height: 1000 });
  await page.goto('./');
  await page.emulateMedia({ media: 'print' });
  const { faults, measured } = await measureStills(page, { picture: '.print-picture', least: (7 * 96) / 72 });
  expect(measured).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

/** The page never scrolls sideways, not even where a box cuts off what is too wide. */
async function checkWidth(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const outside = [
      ...document.querySelectorAll('main p, main h2, main summary, header h1, header p, footer p, .still picture img'),
    ]
      .filter(
        (element) =>
          element.getClientRects().length > 0 &&
          element.closest('[popover], .visually-hidden, .graphic, .table-frame') === null,
      )
      // With what hangs out of it, as a margin's asterisk.
      .filter((element) => element.getBoundingClientRect().left + element.scrollWidth > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
    return { over: Math.max(0, scrollWidth - clientWidth, document.body.scrollWidth - clientWidth), outside };
  });
  expect(wide).toEqual({ over: 0, outside: [] });
}

/** What a step offers stands in one line below it where most readers are; the last of the four alone would look lost. */
async function checkFeet(page: Page): Promise<void> {
  const broken = await page.locator('.step-foot').evaluateAll((feet) =>
    feet
      .filter(({ children }) => {
        const tops = [...children].map((child) => child.getBoundingClientRect().top);
        return Math.max(...tops) - Math.min(...tops) > 10;
      })
      .map(({ parentElement }) => parentElement?.id),
  );
  expect(broken).toEqual([]);
}
