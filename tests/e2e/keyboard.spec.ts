import { expect, test, type Page } from '@playwright/test';
import type { Edition } from '../../src/scroll/edition.ts';
import { controls, readFocus, walkFocus, type FocusStop } from './focus-walk.ts';
import { readPageAtRest } from './page-state.ts';
import { openDescriptions, openStory, standStill } from './reader.ts';
import { desktop, phone, smallestWindow } from './windows.ts';

const isFull = process.env.TEST_FULL === '1';
/** Longer than any walk over the page; one that is still going then is held by something. */
const wholePage = 2000;
const walks: readonly { edition: Edition; viewport: typeof phone; inUsualRun: number }[] = [
  { edition: 'scroll', viewport: phone, inUsualRun: wholePage },
  { edition: 'scroll', viewport: desktop, inUsualRun: 60 },
  { edition: 'stepper', viewport: phone, inUsualRun: 60 },
  { edition: 'stepper', viewport: desktop, inUsualRun: 60 },
  { edition: 'stacked', viewport: smallestWindow, inUsualRun: 60 },
  { edition: 'stacked', viewport: desktop, inUsualRun: 60 },
];

for (const { edition, viewport, inUsualRun } of walks) {
  test.describe(`by keyboard alone, ${edition} at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });
    const limit = isFull ? wholePage : inUsualRun;

    test('Tab comes to everything, downward, and is seen wherever it is', async ({ page }) => {
      test.setTimeout(180_000);
      await standStill(page);
      await openStory(page, edition);
      await openDescriptions(page);
      const toReach = await listControls(page);
      const stops = await walkFocus(page, 'Tab', limit);
      checkStops(stops);
      expect(listJumpsBack(stops, edition)).toEqual([]);
      if (limit < wholePage) return;
      expect(stops.length, 'the page lets the focus go').toBeLessThan(wholePage);
      for (const { index } of stops) toReach.delete(index);
      expect([...toReach.values()], 'controls that Tab does not come to').toEqual([]);
      const receipts = await page.locator('.receipt').evaluateAll((all) => all.map(({ id }) => id));
      const opened = new Set(stops.map(({ opens }) => opens));
      expect(receipts.length).toBeGreaterThan(0);
      if (edition !== 'stepper') expect(receipts.filter((id) => !opened.has(id))).toEqual([]);
    });

    test('Shift and Tab come back up, and are seen wherever they are', async ({ page }) => {
      test.setTimeout(180_000);
      await standStill(page);
      await openStory(page, edition);
      await openDescriptions(page);
      const stops = await walkFocus(page, 'Shift+Tab', Math.min(limit, isFull ? wholePage : 160));
      checkStops([...stops].reverse());
    });
  });
}

/** The order of the document, an outline that is seen, and nothing over it. */
function checkStops(stops: readonly FocusStop[]): void {
  expect(stops.length).toBeGreaterThan(20);
  for (const [place, stop] of stops.entries()) {
    expect(stop.index, `${stop.name}: order`).toBeGreaterThan(stops[place - 1]?.index ?? -1);
    expect(stop.isSeen, `${stop.name}: covered, or out of the window`).toBe(true);
    expect(stop.outline, `${stop.name}: outline`).toBeGreaterThanOrEqual(2);
    expect(stop.contrast, `${stop.name}: contrast of the outline`).toBeGreaterThanOrEqual(3);
  }
}

/** A graphic stands beside or above all its steps; but for the way from it to the first of them, focus moves down. */
function listJumpsBack(stops: readonly FocusStop[], edition: Edition): string[] {
  return stops.flatMap((stop, place) => {
    const before = stops[place - 1];
    if (before === undefined || (edition !== 'stacked' && before.isInGraphic)) return [];
    // Words on one line may differ by what their faces are high.
    return stop.top < before.top - 24 ? [`${before.name} → ${stop.name}`] : [];
  });
}

/**
 * What the walk has to come to, by place among all controls. A step's ways on are shown with the step in play and where
 * the focus is, so all of them; of a pinned graphic's words only those of its state are there, whichever that then is.
 */
async function listControls(page: Page): Promise<Map<number, string>> {
  const found = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].flatMap((control, index): [number, string][] => {
        const isShown =
          control.checkVisibility({ visibilityProperty: true }) ||
          (control.matches('[data-edition="scroll"] .step-link') && control.checkVisibility());
        const name = `${control.closest('[id]')?.id ?? ''}: ${control.textContent.trim()}`;
        return isShown && control.closest('.graphic') === null ? [[index, name]] : [];
      }),
    controls,
  );
  return new Map(found);
}

for (const viewport of [phone, desktop]) {
  test(`at ${viewport.width} the focus on what is pinned leaves the page where it is`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openStory(page, 'scroll');
    await page.evaluate(() => {
      document.querySelector('[data-step] + [data-step]')?.scrollIntoView({ behavior: 'instant' });
    });
    await readPageAtRest(page);
    const moved = await page.evaluate(() => {
      const start = scrollY;
      const pinned = document.querySelectorAll<HTMLElement>('.bar :is(a, button), .graphic .evidence-button');
      return [...pinned]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => control.getBoundingClientRect().bottom > 0)
        .filter((control) => control.getBoundingClientRect().top < innerHeight)
        .map((control) => {
          scrollTo({ top: start, behavior: 'instant' });
          control.focus();
          return { name: control.className, by: document.activeElement === control ? scrollY - start : Number.NaN };
        });
    });
    expect(moved.length).toBeGreaterThan(4);
    expect(moved.filter(({ by }) => by !== 0)).toEqual([]);
  });
}

test('a receipt takes the focus in, Escape gives it back', async ({ page }) => {
  await openStory(page, 'scroll');
  await page.locator('.chapter > p .evidence-button').first().focus();
  const before = await readFocus(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.receipt:popover-open')).toHaveCount(1);
  await page.keyboard.press('Tab');
  expect(await isFocusIn(page, '.receipt:popover-open .receipt-close')).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.locator('.receipt:popover-open')).toHaveCount(0);
  expect((await readFocus(page))?.index).toBe(before?.index);
});

for (const card of ['chapter-menu', 'share-panel', 'reading-panel']) {
  test(`${card} opens by Enter, takes the focus by itself or by Tab, is left by Escape, and gives the focus back`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await openStory(page, 'scroll');
    const button = page.locator(`[popovertarget="${card}"]`);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${card}`)).toBeVisible();
    // The link to be copied stands in a field that has the focus at once.
    if (card !== 'share-panel') await page.keyboard.press('Tab');
    expect(await isFocusIn(page, `#${card} *`)).toBe(true);
    const focus = await readFocus(page);
    expect(focus).toMatchObject({ isSeen: true });
    expect(focus?.outline).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Escape');
    await expect(page.locator(`#${card}`)).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test('a chapter of the menu is reached by Tab and gone to by Enter', async ({ page }) => {
  await openStory(page, 'scroll');
  await page.locator('[popovertarget="chapter-menu"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const wanted = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash);
  expect(wanted).toMatch(/^#./);
  await page.keyboard.press('Enter');
  await expect(page.locator(wanted)).toBeInViewport();
  await expect(page.locator('#chapter-menu')).toBeHidden();
});

for (const edition of ['scroll', 'stepper'] as const) {
  test(`in ${edition}, arrows go from step to step in a scene, and mean nothing elsewhere`, async ({ page }) => {
    await page.setViewportSize(desktop);
    await openStory(page, edition);
    await page.keyboard.press('ArrowRight');
    await expectStays(page, '');
    const steps = await page
      .locator('[data-scene]')
      .first()
      .locator('[data-step]')
      .evaluateAll((all) => all.map(({ id }) => id));
    await page.evaluate((id) => {
      location.hash = id;
    }, steps[0] ?? '');
    await expect(page.locator(`[id="${steps[0] ?? ''}"]`)).toHaveAttribute('data-active', '');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`#${steps[1] ?? ''}$`));
    await expect(page.locator(`[id="${steps[1] ?? ''}"]`)).toHaveAttribute('data-active', '');
    for (const key of ['Alt+Shift+ArrowRight', 'Control+ArrowRight', 'Shift+ArrowRight']) {
      await page.keyboard.press(key);
      await expectStays(page, `#${steps[1] ?? ''}`);
    }
    await page.locator('[popovertarget="share-panel"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#share-panel input')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.locator('#share-panel input').blur();
    await page.keyboard.press('ArrowRight');
    await expectStays(page, `#${steps[1] ?? ''}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(new RegExp(`#${steps[0] ?? ''}$`));
  });
}

test('in stepper, the ways on go through a scene and back', async ({ page }) => {
  await openStory(page, 'stepper');
  const scene = page.locator('[data-scene]').first();
  const steps = await scene.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
  const ways = [
    ...steps.slice(1).map((to) => ['next', to]),
    ...steps
      .slice(0, -1)
      .reverse()
      .map((to) => ['prev', to]),
  ];
  expect(ways.length).toBeGreaterThan(3);
  for (const [rel, to] of ways) {
    await scene.locator(`[data-active] a[rel="${rel ?? ''}"]`).press('Enter');
    await expect(scene.locator('[data-active]')).toHaveId(to ?? '');
    expect(new URL(page.url()).hash).toBe(`#${to ?? ''}`);
  }
});

/** Nothing was gone to: the address is the same once a jump would have been made. */
async function expectStays(page: Page, hash: string): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
  expect(new URL(page.url()).hash).toBe(hash);
}

async function isFocusIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((inside) => document.activeElement?.matches(inside) ?? false, selector);
}
