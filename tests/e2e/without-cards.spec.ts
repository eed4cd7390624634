import { expect, test, type Page } from '@playwright/test';
import { readPageAtRest } from './page-state.ts';
import { startClockWhenReady } from './reader.ts';

/*
 * A browser that has never heard of popovers, or of styles for what a description holds: in all that the server sends, they go by
 * names that this browser does not know either. Attributes then mean nothing, the selector for open ones throws in scripts, and
 * style sheets drop its rules.
 */
test.use({ viewport: { width: 1280, height: 800 }, bypassCSP: true });

async function openInOlderBrowser(page: Page): Promise<void> {
  await page.route(/\/(?:$|.*\.(?:js|css)$)/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text).toContain('popover');
    await route.fulfill({
      response,
      body: text.replaceAll('popover', 'popunder').replaceAll('details-content', 'details-insides'),
    });
  });
  await startClockWhenReady(page);
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

test('where cards are unknown, words lead to their note and Back to them, and bar, marks, keys and paper work', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openInOlderBrowser(page);

  // Every receipt can be read at the end of the page, and lies on nothing else.
  const notes = await page.evaluate(() => {
    const tops = [...document.querySelectorAll('.receipt')].map((receipt) => receipt.getBoundingClientRect());
    return {
      count: tops.length,
      isInOrder: tops.every(({ top, height }, place) => height > 40 && top >= (tops[place - 1]?.bottom ?? 0)),
      isBehindStory:
        (tops[0]?.top ?? 0) >= (document.querySelector('main')?.getBoundingClientRect().bottom ?? Infinity),
    };
  });
  expect(notes.count).toBeGreaterThan(100);
  expect(notes).toMatchObject({ isInOrder: true, isBehindStory: true });
  await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toBeVisible();

  const words = page.locator('.chapter > p .evidence').first();
  const note = page.locator(`#${(await words.locator('button').getAttribute('popundertarget')) ?? ''}`);
  await words.locator('button').press('Enter');
  await expect(note).toBeInViewport();
  await page.goBack();
  await expect(words).toBeInViewport();

  // A card of the bar is there while its button has the focus.
  const menu = page.locator('#chapter-menu');
  await expect(page.locator('.bar-panel:visible')).toHaveCount(0);
  await page.locator('[popundertarget="chapter-menu"]').focus();
  await expect(menu).toBeInViewport();
  await menu.locator('a').first().press('Enter');
  await expect(menu).toBeHidden();
  await page.locator('[popundertarget="share-panel"]').press('Enter');
  await expect(page.locator('#share-panel input')).toHaveValue(/#/);

  const steps = page.locator('[data-scene]').first().locator('[data-step]');
  await page.evaluate(
    (id) => {
      location.hash = id;
    },
    (await steps.nth(0).getAttribute('id')) ?? '',
  );
  await expect(steps.nth(0)).toHaveAttribute('data-active', '');
  await page.keyboard.press('ArrowRight');
  await expect(steps.nth(1)).toHaveAttribute('data-active', '');
  await readPageAtRest(page);
  const mark = page.locator('[data-scene] .slot > svg:visible [data-record]').first();
  await mark.scrollIntoViewIfNeeded();
  const record = await mark.getAttribute('data-record');
  await mark.click();
  await expect(page.locator(`#receipt-${record ?? ''}`)).toBeInViewport();

  // Paper gets the descriptions that are closed on the screen.
  const descriptions = page.locator('.as-text[open]');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(descriptions).toHaveCount(await page.locator('.as-text').count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(descriptions).toHaveCount(0);

  // An error would have left the reader with pictures alone.
  expect(errors).toEqual([]);
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'scroll');
});
