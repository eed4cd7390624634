import { chromium, expect, test, type Page } from '@playwright/test';
import { browserSwitches, findBrowser } from '../../src/commands/find-browser.ts';
import { readPageAtRest } from './page-state.ts';
import { openDescriptions, openStory } from './reader.ts';
import { listSmallTargets } from './targets.ts';
import { desktop, enlarged, phone } from './windows.ts';

const cards = ['chapter-menu', 'share-panel', 'reading-panel'];

test.describe('at 400 % zoom', () => {
  test.use({ viewport: enlarged });

  test('the whole story is there to be read, and nothing reaches over the window', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('data-edition', 'stacked');
    const blocks = page.locator(
      'h1, main h2, .chapter > p, .step-text p, .still .headline, .still picture img, .still .foot',
    );
    const hidden = await blocks.evaluateAll((all) =>
      all
        .filter((block) => !block.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map(({ textContent }) => textContent.trim()),
    );
    expect(await blocks.count()).toBeGreaterThan(100);
    expect(hidden).toEqual([]);
    expect(await listCutWords(page)).toEqual([]);
  });

  test('descriptions, tables and receipts keep to the window of a reader who goes step by step in larger ones', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('across-the-line', '{"edition":"stepper"}');
    });
    await page.goto('./');
    await openDescriptions(page);
    await showReceipts(page);
    for (const viewport of [enlarged, { width: 320, height: 480 }]) {
      await page.setViewportSize(viewport);
      await expect(page.locator('html')).toHaveAttribute('data-edition', 'stacked');
      expect(await listCutWords(page), `${viewport.height} high`).toEqual([]);
    }
    await page.setViewportSize(desktop);
    await expect(page.locator('html')).toHaveAttribute('data-edition', 'stepper');
  });

  for (const card of cards) {
    test(`${card} opens, and all of it can be scrolled to`, async ({ page }) => {
      await page.goto('./');
      await page.locator(`[popovertarget="${card}"]`).click();
      const panel = page.locator(`#${card}`);
      await expect(panel).toBeVisible();
      await panel.locator('a, input').last().scrollIntoViewIfNeeded();
      await expect(panel.locator('a, input').last()).toBeInViewport();
      expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    });
  }
});

for (const viewport of [phone, desktop]) {
  test(`with text of twice the size, ${viewport.width} wide, no words are cut off`, async ({ baseURL }) => {
    // The size that a reader sets in the browser, not in the page.
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [...browserSwitches, '--blink-settings=defaultFontSize=32'],
    });
    try {
      const page = await browser.newPage({ viewport, baseURL });
      await page.goto('./');
      // A pinned graphic would hold neither its headline nor its source line.
      await expect(page.locator('html')).toHaveAttribute('data-edition', 'stacked');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      await openDescriptions(page);
      await showReceipts(page);
      expect(await listCutWords(page)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}

test('reduced motion moves nothing and leaves nothing out', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'stacked');
  await page.locator('.chapter > p .evidence-button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.receipt:popover-open')).toHaveCount(1);
  const moving = await page.evaluate(() =>
    document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.className),
  );
  expect(moving).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('[popovertarget="reading-panel"]').click();
  await page.locator('input[value="stepper"]').check();
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'stepper');
  const scene = page.locator('[data-scene]').first();
  await page.keyboard.press('Escape');
  await scene.locator('[data-active] a[rel="next"]').press('Enter');
  // Drawn at once, in the same frame: no mark is on its way.
  await expect(scene).toHaveAttribute(
    'data-drawn',
    (await scene.locator('[data-step]').nth(1).getAttribute('data-step')) ?? '',
  );
});

for (const edition of ['scroll', 'stepper', 'stacked'] as const) {
  test(`fingers have room for every control, ${edition}`, async ({ page }) => {
    await page.setViewportSize(phone);
    await openStory(page, edition);
    await openDescriptions(page);
    for (const part of ['.bar, .hero', 'main', '.story-foot']) {
      const { measured, small } = await listSmallTargets(page, part);
      expect(measured, part).toBeGreaterThan(0);
      expect(small, part).toEqual([]);
    }
  });
}

test('fingers have room in every card', async ({ page }) => {
  await page.setViewportSize(phone);
  await openStory(page, 'scroll');
  for (const card of cards) {
    await page.locator(`[popovertarget="${card}"]`).focus();
    await page.keyboard.press('Enter');
    const { measured, small } = await listSmallTargets(page, `#${card}`);
    expect(measured, card).toBeGreaterThan(0);
    expect(small, card).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.locator('.receipt details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await showReceipts(page);
  const { measured, small } = await listSmallTargets(page, '.receipt');
  expect(measured).toBeGreaterThan(100);
  expect(small).toEqual([]);
});

for (const edition of ['scroll', 'stepper'] as const) {
  test(`nothing announces itself and the focus stays while one reads, ${edition}`, async ({ page }) => {
    await page.setViewportSize(desktop);
    await openStory(page, edition);
    const { regions } = await watchAnnouncements(page);
    const spoken = 'live: share-spoken visually-hidden';
    expect(regions, 'the share card’s line, which speaks when it has copied').toBe(1);
    // Before there is anything to say, or screen readers would not know it.
    await expect(page.getByRole('status')).toHaveText('');
    const steps = await page.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
    await page.mouse.move(200, 400);
    for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 600);
    for (const step of steps.filter((_, place) => place % 4 === 0)) {
      await page.evaluate((id) => {
        location.hash = id;
      }, step);
      await readPageAtRest(page);
    }
    expect(await readAnnouncements(page)).toEqual([]);
    await page.context().grantPermissions(['clipboard-write']);
    await page.locator('[popovertarget="share-panel"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('The link is copied.');
    expect(await readAnnouncements(page)).toEqual(expect.arrayContaining(['focus: INPUT', spoken]));
    // Once more, and it is said once more.
    await page.keyboard.press('Escape');
    const before = (await readAnnouncements(page)).filter((each) => each === spoken).length;
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await readAnnouncements(page)).filter((each) => each === spoken).length)
      .toBeGreaterThan(before);
    await expect(page.getByRole('status')).toHaveText('The link is copied.');
  });
}

test('without graphics every step has its words, its description and its table', async ({ page }) => {
  await page.goto('./');
  const steps = await page.evaluate(() => {
    for (const drawn of document.querySelectorAll('svg, img, picture, .graphic')) drawn.remove();
    for (const each of document.querySelectorAll('details')) each.open = true;
    const length = (element: Element | null | undefined): number => element?.textContent.trim().length ?? 0;
    return [...document.querySelectorAll('[data-step]')].map((step) => ({
      id: step.id,
      words: length(step.querySelector('.step-text')),
      description: length(document.getElementById(`${step.id}-description`)),
      columns: step.querySelectorAll('thead th').length,
      emptyRows: [...step.querySelectorAll('tbody tr')].filter((row) =>
        [...row.children].slice(0, 1).some((cell) => length(cell) === 0),
      ).length,
      rows: step.querySelectorAll('tbody tr').length,
      caption: length(step.querySelector('caption')),
      isShown: step.querySelector('table')?.checkVisibility({ visibilityProperty: true }) ?? false,
    }));
  });
  expect(steps.length).toBeGreaterThan(0);
  for (const { id, words, description, columns, rows, emptyRows, caption, isShown } of steps) {
    expect(words, `${id}: words`).toBeGreaterThan(40);
    expect(description, `${id}: description`).toBeGreaterThan(60);
    expect(columns, `${id}: columns`).toBeGreaterThan(1);
    expect(rows, `${id}: rows`).toBeGreaterThan(0);
    expect(emptyRows, `${id}: rows without a name`).toBe(0);
    expect(caption, `${id}: caption`).toBeGreaterThan(5);
    expect(isShown, `${id}: table`).toBe(true);
  }
});

/** Shows all receipts at once, in the flow of the page. */
async function showReceipts(page: Page): Promise<void> {
  const count = await page.locator('.receipt').evaluateAll((all) => {
    for (const each of all) each.removeAttribute('popover');
    return all.length;
  });
  expect(count).toBeGreaterThan(0);
}

/** Words that reach over the window's edge, or over a box that cuts off what it does not hold. */
async function listCutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const cuts = (element: Element): boolean => getComputedStyle(element).overflow !== 'visible';
    const told = (element: Element): string =>
      `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`;
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.closest('svg, .visually-hidden, .skip-link, .shape-store, script, style') === null)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const range = document.createRange();
        const texts = [...element.childNodes].filter(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        );
        const isOut = texts.some((text) => {
          range.selectNodeContents(text);
          return [...range.getClientRects()].some(({ left, right }) => right > clientWidth + 1 || left < -1);
        });
        const isCut =
          cuts(element) &&
          (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1) &&
          !['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
        return [...(isOut ? [`out: ${told(element)}`] : []), ...(isCut ? [`cut: ${told(element)}`] : [])];
      });
  });
}

/** Watches live regions and the focus from now on. */
async function watchAnnouncements(page: Page): Promise<{ regions: number }> {
  return page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('focusin', ({ target }) => heard.push(`focus: ${(target as Element).tagName}`));
    const regions = document.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"], output');
    for (const region of regions) {
      const observer = new MutationObserver(() => heard.push(`live: ${region.className}`));
      observer.observe(region, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    // One that comes later would speak too.
    new MutationObserver(() => {
      const now = document.querySelectorAll(
        '[aria-live], [role="status"], [role="alert"], [role="log"], output',
      ).length;
      if (now !== regions.length) heard.push('another live region');
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['role', 'aria-live'],
    });
    return { regions: regions.length };
  });
}

async function readAnnouncements(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
