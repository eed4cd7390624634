import { expect, test, type Page } from '@playwright/test';
import { openingCourse } from '../../src/charts/hero-border.ts';
import { readPageAtRest } from './page-state.ts';
import { openStory, standStill } from './reader.ts';
import { desktop, lowDesktop } from './windows.ts';

/** Goes to each step of the wide scene and measures, at rest, the screen, the drawing and the step's words. */
async function measureSteps(
  page: Page,
): Promise<{ step: string; screenBottom: number; left: number; width: number; words: DOMRect }[]> {
  await standStill(page);
  await openStory(page, 'scroll');
  const scene = page.locator('[data-stage="wide"]');
  const steps = await scene.locator('[data-step]').evaluateAll((elements) => elements.map(({ id }) => id));
  const measured = [];
  for (const step of steps) {
    await page.evaluate((id) => {
      location.hash = id;
    }, step);
    await readPageAtRest(page);
    measured.push(
      await scene.evaluate((root, id) => {
        const screen = root.querySelector('.screen')?.getBoundingClientRect();
        const drawing = [...root.querySelectorAll('.slot > svg')]
          .map((svg) => svg.getBoundingClientRect())
          .find(({ width }) => width > 0);
        const words = document.getElementById(id)?.querySelector('.step-text')?.getBoundingClientRect();
        if (screen === undefined || drawing === undefined || words === undefined) throw new Error(`${id} lacks a part`);
        return {
          step: id,
          screenBottom: screen.bottom,
          left: drawing.left,
          width: drawing.width,
          words: words.toJSON() as DOMRect,
        };
      }, step),
    );
  }
  return measured;
}

test('on a large window the border runs from edge to edge, and the words stand below it', async ({ page }) => {
  const { width } = openingCourse;
  await page.setViewportSize({ width, height: desktop.height });
  const steps = await measureSteps(page);
  expect(steps.length).toBeGreaterThan(1);
  for (const { step, screenBottom, left, width: drawn, words } of steps) {
    expect([left, drawn], step).toEqual([0, width]);
    expect(words.top, step).toBeGreaterThanOrEqual(screenBottom);
    expect(words.bottom, step).toBeLessThan(desktop.height);
  }
});

test('on a window too short for both the words stand beside it', async ({ page }) => {
  await page.setViewportSize(lowDesktop);
  for (const { step, left, words } of await measureSteps(page)) expect(words.right, step).toBeLessThan(left);
});
