import { expect, test } from '@playwright/test';
import { readPageAtRest } from './page-state.ts';
import { openStory, standStill } from './reader.ts';
import { phone, readers } from './windows.ts';

for (const { name, viewport } of readers) {
  const hasTouch = viewport === phone;
  test.describe(`marks that stand for a record, on ${name}`, () => {
    test.use({ viewport, hasTouch });

    test('open its receipt in every scene', async ({ page }) => {
      await standStill(page);
      await openStory(page, 'scroll');
      const scenes = await page.locator('[data-scene]').evaluateAll((roots) =>
        roots.map((root) => ({
          scene: root.getAttribute('data-scene') ?? '',
          step: root.querySelector('[data-step]')?.id ?? '',
        })),
      );
      expect(scenes.length).toBeGreaterThan(0);
      let answered = 0;
      for (const { scene, step } of scenes) {
        await page.evaluate((id) => {
          location.hash = id;
        }, step);
        await readPageAtRest(page);
        const mark = await page.evaluate((id) => {
          const root = document.querySelector(`[data-scene="${id}"]`);
          for (const each of root?.querySelectorAll('.slot [data-record]') ?? []) {
            const box = each.getBoundingClientRect();
            const record = each.getAttribute('data-record') ?? '';
            if (box.width + box.height === 0 || document.getElementById(`receipt-${record}`) === null) continue;
            return { record, x: box.left + box.width / 2, y: box.top + box.height / 2 };
          }
          return undefined;
        }, scene);
        if (mark === undefined) continue;
        answered += 1;
        await (hasTouch ? page.touchscreen.tap(mark.x, mark.y) : page.mouse.click(mark.x, mark.y));
        const open = page.locator('.receipt:popover-open');
        await expect(open, `${scene}: ${mark.record}`).toHaveCount(1);
        await page.keyboard.press('Escape');
        await expect(open).toHaveCount(0);
      }
      expect(answered).toBeGreaterThan(scenes.length / 2);
    });
  });
}
