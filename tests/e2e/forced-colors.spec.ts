import { expect, test, type Page } from '@playwright/test';
import { readPageAtRest } from './page-state.ts';
import { openStory, standStill } from './reader.ts';
import { desktop } from './windows.ts';

const isFull = process.env.TEST_FULL === '1';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`where the reader forces colors, ${scheme}`, () => {
    test.use({
      viewport: desktop,
      colorScheme: scheme,
      contextOptions: { forcedColors: 'active' },
    });

    test('every mark stands out from the ground', async ({ page }) => {
      test.slow();
      await standStill(page);
      await openStory(page, 'scroll');
      const all = await page.locator('[data-step]').evaluateAll((steps) => steps.map(({ id }) => id));
      // The usual run looks at every third, each scheme at others.
      const isLooked = (place: number): boolean => isFull || place % 3 === (scheme === 'light' ? 0 : 1);
      const steps = all.filter((_, place) => isLooked(place));
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) {
        await page.evaluate((id) => {
          location.hash = id;
        }, step);
        await readPageAtRest(page);
        const { marks, lost } = await listLostMarks(page, step);
        expect(marks, step).toBeGreaterThan(3);
        expect(lost, step).toEqual([]);
      }
    });

    test('progress, statuses and open evidence are seen', async ({ page }) => {
      await openStory(page, 'scroll');
      await page.locator('.evidence-button').first().focus();
      await page.keyboard.press('Enter');
      // The browser tells of an opened card in a task of its own; the words are marked then.
      await expect(page.locator('.evidence[data-open]')).toBeAttached();
      const parts = await page.evaluate(() => {
        const style = (selector: string): CSSStyleDeclaration => {
          const element = document.querySelector(selector);
          if (element === null) throw new Error(`There is no ${selector}.`);
          return getComputedStyle(element);
        };
        return {
          ground: getComputedStyle(document.documentElement).backgroundColor,
          line: style('.progress-line').borderTopColor,
          tick: style('.progress-mark').borderLeftColor,
          status: style('.status-mark').borderTopColor,
          card: style('.receipt:popover-open').borderTopColor,
          open: style('.evidence[data-open]').textDecorationColor,
          focus: style('.evidence:has(> :focus-visible)').outlineColor,
        };
      });
      const { ground, ...drawn } = parts;
      for (const [name, color] of Object.entries(drawn)) expect(color, name).not.toBe(ground);

      // Words that lie on something: read by their fill, behind it an edge of the ground and no other.
      const halos = await page.evaluate(() =>
        ['halo', 'halo-land'].map((name) => {
          const words = document.createElementNS('http://www.w3.org/2000/svg', 'text');
          words.setAttribute('class', `${name} font-label`);
          document.querySelector('svg.chart [data-marks]')?.append(words);
          const { fill, stroke, strokeWidth, paintOrder } = getComputedStyle(words);
          return { isFilled: fill !== stroke, stroke, strokeWidth, paintOrder };
        }),
      );
      const edge = { isFilled: true, stroke: ground, strokeWidth: '4px', paintOrder: 'stroke' };
      expect(halos).toEqual([edge, edge]);
    });
  });
}

/** Marks of a step's drawing whose fill and outline are both none or the ground's color; gaps between fields aside. */
async function listLostMarks(page: Page, step: string): Promise<{ marks: number; lost: string[] }> {
  return page.evaluate((id) => {
    const scene = document.getElementById(id)?.closest('[data-scene]');
    const svg = [...(scene?.querySelectorAll('.slot > svg') ?? [])].find((each) => each.getClientRects().length > 0);
    const ground = getComputedStyle(scene?.querySelector('.graphic') ?? document.body).backgroundColor;
    const marks = [...(svg?.querySelectorAll('[data-marks] > *') ?? [])].filter(
      // Words in the ground's color stand on a mark in ink; an edge in it parts what crosses.
      (mark) => !mark.matches('.seam, .screen-text, line.halo') && Number(mark.getAttribute('opacity') ?? 1) > 0,
    );
    const isLost = (color: string): boolean => color === 'none' || color === ground || /^rgba\(.*, 0\)$/.test(color);
    return {
      marks: marks.length,
      lost: marks
        .filter((mark) => {
          const { fill, stroke, strokeWidth } = getComputedStyle(mark);
          const isFilled = mark.tagName !== 'line' && !isLost(fill);
          const isOutlined = mark.tagName !== 'text' && !isLost(stroke) && Number.parseFloat(strokeWidth) > 0;
          return !isFilled && !isOutlined;
        })
        .map((mark) => `${mark.tagName}.${mark.getAttribute('class') ?? ''} ${mark.getAttribute('data-key') ?? ''}`),
    };
  }, step);
}
