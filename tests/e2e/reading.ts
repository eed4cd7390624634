import { expect, type Page } from '@playwright/test';

/** What a reader of the stacked edition meets: words and pictures, in the order of the page. */
const blocks = [
  '.hero-title',
  '.hero-foot',
  '.chapter-head',
  '.chapter > p',
  '.step-position',
  '.step-text',
  '.still > .headline',
  '.still img',
  '.still > .foot',
  '.as-text > summary',
  '.story-foot',
].join(',');

/** Where nothing is to be read until the reader opens it, and the scroll edition's own graphic. */
const closed =
  '[popover], details > :not(summary), .graphic, .visually-hidden, .shape-store, .skip-link, script, style';

/**
 * Checks that the whole story can be read in the stacked edition: every word and every state's picture, each seen, none
 * on another.
 */
export async function checkReading(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'stacked');
  await checkPictures(page);
  expect(await listUnseenText(page), 'text that cannot be seen').toEqual([]);
  expect(await listOverlaps(page), 'blocks that lie on one another').toEqual([]);
  expect(await listCoveredText(page), 'text under something else').toEqual([]);
}

/** Every step has its state's picture, which loads when the reader comes to it. */
async function checkPictures(page: Page): Promise<void> {
  const pictures = page.locator('[data-step] .still img');
  const count = await pictures.count();
  expect(count).toBe(await page.locator('[data-step]').count());
  for (let index = 0; index < count; index += 1) {
    // Scrolls there and looks; again, until the picture that was waiting for this has come.
    const look = (): Promise<{ focus: number; target: string; open: string[] }> =>
    page.evaluate(() => ({
      focus: [...document.querySelectorAll('.evidence-button, .mark-receipts button')].findIndex(
        (button) => button === document.activeElement,
      ),
      target: document.activeElement?.getAttribute('popovertarget') ?? '',
      open: [...document.querySelectorAll('.receipt:popover-open')].map(({ id }) => id),
    }));
  const tabStops = await page.locator('a[href], button, summary, [tabindex="0"]').count();
  for (let stop = 0; stop <= tabStops && wanted.size > 0; stop += 1) {
    await page.keyboard.press('Tab');
    const { focus, target } = await look();
    if (!wanted.delete(focus)) continue;
    await page.keyboard.press('Enter');
    expect((await look()).open, `Enter on button ${focus}`).toEqual([target]);
    await page.keyboard.press('Escape');
    expect(await look(), `Escape from button ${focus}`).toEqual({ focus, target, open: [] });
  }
  expect([...wanted], 'receipts that Tab does not reach').toEqual([]);
}
