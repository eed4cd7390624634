import { expect, test, type Page } from '@playwright/test';
import { openStory } from './reader.ts';
import { desktop, phone } from './windows.ts';

/** Opens the receipt of the first revised words in prose, and tells how wide the rule behind their asterisk is. */
async function openRevised(page: Page): Promise<{ rule: number; gap: number; isLevel: boolean }> {
  await openStory(page, 'scroll');
  const words = page.locator('.chapter > p > .is-revised').nth(1);
  await words.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await words.locator('.evidence-button').press('Enter');
  await expect(words).toHaveAttribute('data-open', '');
  return words.evaluate((element) => {
    const receipt = document.querySelector('.receipt:popover-open');
    const line = element.parentElement;
    if (receipt === null || line === null) throw new Error('No receipt is open.');
    const { left, top, bottom } = receipt.getBoundingClientRect();
    const end = element.getBoundingClientRect().bottom;
    return {
      rule: parseFloat(getComputedStyle(element, '::after').paddingInlineEnd),
      gap: left - line.getBoundingClientRect().right,
      isLevel: end > top && end < bottom,
    };
  });
}

/** Width of the rule that the first open words have, in CSS pixels. */
function readRule(page: Page): Promise<number> {
  return page
    .locator('.chapter > p > .is-revised')
    .nth(1)
    .evaluate((element) => parseFloat(getComputedStyle(element, '::after').paddingInlineEnd));
}

test.describe('on a desktop', () => {
  test.use({ viewport: desktop });

  test('the asterisk of a revised line reaches to the receipt it opened, until the page moves', async ({ page }) => {
    const { rule, gap, isLevel } = await openRevised(page);
    expect(isLevel).toBe(true);
    // The asterisk hangs 14 pixels out of its paragraph.
    expect(rule).toBeCloseTo(gap - 14, 0);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => readRule(page)).toBe(0);
  });

  test('it lets go when the receipt closes', async ({ page }) => {
    expect((await openRevised(page)).rule).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => readRule(page)).toBe(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('no rule leads to the sheet, which lies below', async ({ page }) => {
    expect((await openRevised(page)).rule).toBe(0);
  });
});
