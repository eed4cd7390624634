import { readdirSync } from 'node:fs';
import { expect, test, type Page, type Route } from '@playwright/test';
import { projectRoot } from './project-root.ts';
import { checkReading, checkReceiptsByKeyboard, checkReceiptsByPointer } from './reading.ts';
import { desktop, smallPhone } from './windows.ts';

const isFull = process.env.TEST_FULL === '1';
const viewports = [
  { name: 'a phone', viewport: smallPhone },
  { name: 'a desktop', viewport: desktop },
];
/** The story's scripts: without those that only charts' pages, the ledger and hosts of embeds load. */
const scripts = readdirSync(`${projectRoot}dist`, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.js') && !/^embed\/|\b(?:EmbedPanel|LedgerFilter)\./.test(file),
);
const failures = [
  { name: 'is blocked', answer: (route: Route) => route.abort() },
  { name: 'is answered with an error', answer: (route: Route) => route.fulfill({ status: 500, body: '' }) },
];

test('there is a script to go without', () => {
  expect(scripts).not.toEqual([]);
});

for (const { name, viewport } of viewports) {
  test.describe(`without script, ${name}`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    test('the whole story is read', async ({ page }) => {
      await page.goto('./');
      await checkReading(page);
    });

    // The usual run reaches them all by the keyboard, in one window, and draws some to be opened in each.
    test('receipts open by their words', async ({ page }) => {
      test.skip(!isFull && name !== 'a phone', 'one window shows it in the usual run');
      test.slow();
      await page.goto('./');
      await checkReceiptsByPointer(page, isFull ? 1 : 0.2);
    });

    test('receipts open by the keyboard, which reaches all, and give the focus back', async ({ page }) => {
      test.skip(!isFull && name !== 'a desktop', 'one window shows it in the usual run');
      test.slow();
      await page.goto('./');
      await checkReceiptsByKeyboard(page, isFull ? 1 : 0.3);
    });
  });

  test.describe(`with reduced motion, ${name}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('the whole story is read', async ({ page }) => {
      await page.goto('./');
      await checkReading(page);
    });
  });

  test.describe(`when something fails, ${name}`, () => {
    test.use({ viewport });

    for (const failure of failures) {
      for (const script of scripts) {
        test(`and ${plainName(script)} ${failure.name}, the whole story is read`, async ({ page }) => {
          await page.route(`**/${script}`, failure.answer);
          await page.goto('./');
          await checkReading(page);
        });
      }

      test(`and the file of states ${failure.name}, the whole story is read`, async ({ page }) => {
        await page.route('**/states.*.json*', failure.answer);
        await page.goto('./');
        await reachScene(page);
        await checkReading(page);
      });
    }

    test('and the scripts are late, the reader who is at a scene keeps the pictures', async ({ page }) => {
      const { release } = await hold(page, '**/*.js');
      await page.goto('./', { waitUntil: 'commit' });
      await reachScene(page);
      await expect(page.locator('html')).toHaveAttribute('data-edition', 'stacked');
      release();
      await page.waitForLoadState();
      await checkReading(page);
    });

    test('and the files of states never come, the reader who waits for one gets the pictures', async ({ page }) => {
      test.skip(!isFull, 'waits as long as a reader would');
      const { release } = await hold(page, '**/states.*.json*');
      await page.goto('./');
      await reachScene(page);
      await expect(page.locator('html')).toHaveAttribute('data-edition', 'stacked', { timeout: 15_000 });
      release();
      await checkReading(page);
    });

    test('and the scripts come before the reader does, the scenes move', async ({ page }) => {
      const { release } = await hold(page, '**/*.js');
      await page.goto('./', { waitUntil: 'commit' });
      await expect(page.locator('[data-scene]').first()).toBeAttached();
      release();
      await expect(page.locator('html')).toHaveAttribute('data-ready', '');
      await reachScene(page);
      await expect(page.locator('html')).toHaveAttribute('data-edition', 'scroll');
      const scene = page.locator('[data-scene]').first();
      await expect(scene).toHaveAttribute('data-drawn', (await scene.getAttribute('data-state')) ?? '');
    });
  });
}

/** Scrolls until the first scene is on the screen. */
async function reachScene(page: Page): Promise<void> {
  await page.locator('[data-step]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => {
    document.querySelector('[data-step]')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
}

/** Keeps files back until `release` is called. */
async function hold(page: Page, files: string): Promise<{ release: () => void }> {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return { release: () => release?.() };
}

/** A file's name without the part that changes with its content. */
function plainName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[\w-]{8}(?=\.js$)/, '');
}
