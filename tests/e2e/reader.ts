import { expect, type Page } from '@playwright/test';
import type { Edition, ReadingChoices } from '../../src/scroll/edition.ts';

/**
 * Takes from the page its patience with late scripts, after which it shows pictures instead: a busy machine is no broken page
 * (`without-script.spec.ts` tries those). Counts for all pages of the test. Its clock begins when the page is ready.
 */
export async function startClockWhenReady(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => (document.querySelector('html[data-ready]') === null ? 0 : now());
  });
}

/**
 * Opens the story as a reader who has chosen an edition before.
 * @param edition the edition it must then be in; `scroll` is what a window that is large enough gets without a choice
 */
export async function openStory(page: Page, edition: Edition): Promise<void> {
  await startClockWhenReady(page);
  const choices: ReadingChoices = edition === 'scroll' ? {} : { edition };
  await page.addInitScript((kept) => {
    localStorage.setItem('across-the-line', kept);
  }, JSON.stringify(choices));
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await expect(page.locator('html')).toHaveAttribute('data-edition', edition);
}

/** Opens every description and every list of receipts of the page. */
export async function openDescriptions(page: Page): Promise<void> {
  const count = await page.locator('main details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
    return all.length;
  });
  expect(count).toBeGreaterThan(0);
}

/**
 * Lets drawings take their states at once: for tests of a state, however it was reached (`scroll.spec.ts` moves).
 * Reduced motion itself would make the edition stacked.
 */
export async function standStill(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => ask(query === '(prefers-reduced-motion: reduce), print' ? 'all' : query);
  });
}
