import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { seed } from '../seed.ts';

/** What a reader of the stacked edition meets: words and pictures, in the order of the page. */
const blocks = [
  '.hero-title',
  '.hero-foot',
  '.chapter-head',
  '.chapter > p',
  '.step-position',
  '.step-text',
  '.still > .headline',
  '.still picture img',
  '.still > .foot',
  '.as-text > summary',
  '.story-foot',
].join(',');

/** Where nothing is to be read until the reader opens it, what only paper has, what needs script, the scroll edition's own graphic, and the title that gives way to the chapter's name. */
const closed =
  '[popover], details > :not(summary), .graphic, .visually-hidden, .shape-store, .skip-link, script, style, ' +
  '.figure-number, .hero-address, .notes-title, .printed-sources, .needs-script, .bar-title';

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
  const pictures = await page.locator('[data-step] .still picture img').elementHandles();
  expect(pictures.length).toBe(await page.locator('[data-step]').count());
  for (const picture of pictures) {
    // Scrolls there and looks; again, until the picture that was waiting for this has come.
    const look = (): Promise<{ isShown: boolean; width: number; file: string; state: string }> =>
      picture.evaluate((element) => {
        const image = element as HTMLImageElement;
        image.scrollIntoView({ block: 'center', behavior: 'instant' });
        return {
          isShown: image.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          width: image.naturalWidth,
          file: image.currentSrc.slice(image.currentSrc.lastIndexOf('/') + 1),
          state: image.closest<HTMLElement>('[data-step]')?.dataset.step ?? '',
        };
      });
    let seen = await look();
    await expect
      .poll(async () => (seen.width > 0 ? seen : (seen = await look())).width, { intervals: [10, 20, 40, 80] })
      .toBeGreaterThan(0);
    expect(seen.isShown, `the picture of ${seen.state} is shown`).toBe(true);
    expect(seen.file.split('.')[0]).toBe(seen.state);
  }
}

/** Elements with words of their own that are not displayed, have no size or are transparent. */
async function listUnseenText(page: Page): Promise<string[]> {
  return page.evaluate((hidden) => {
    const own = (element: Element): string =>
      [...element.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : ''))
        .join('');
    return [...document.body.querySelectorAll('*')]
      .filter((element) => own(element) !== '' && element.closest(hidden) === null && element.closest('svg') === null)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 1 || height < 1 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      })
      .map((element) => `${element.tagName} ${own(element).slice(0, 60)}`);
  }, closed);
}

/** Pairs of blocks whose boxes share more than a pixel. */
async function listOverlaps(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(selector)].map((element) => ({
      name: `${element.className || element.tagName} ${element.textContent.trim().slice(0, 30)}`,
      box: element.getBoundingClientRect(),
    }));
    return boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return across > 1 && down > 1 ? [`${one.name} / ${other.name}`] : [];
      }),
    );
  }, blocks);
}

/** Paragraphs of which something else lies on the first, middle or last line when the reader has them on the screen. */
async function listCoveredText(page: Page): Promise<string[]> {
  return page.evaluate((hidden) => {
    const paragraphs = [...document.querySelectorAll('main p, main h2, header h1, footer p')];
    return paragraphs.flatMap((element) => {
      if (element.closest(hidden) !== null) return [];
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 2 && height > 2);
      const sampled = [lines[0], lines[Math.floor(lines.length / 2)], lines.at(-1)];
      const covered = sampled.some((line) => {
        if (line === undefined) return true;
        const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
        if (y < 0 || y > document.documentElement.clientHeight) return false;
        const top = document.elementFromPoint(x, y);
        return top === null || !(element.contains(top) || top.contains(element));
      });
      return covered ? [element.textContent.trim().slice(0, 60)] : [];
    });
  }, closed);
}

/**
 * Opens receipts by a click on the first line of words that are tied to them, and closes each with Escape.
 * @param share of all receipts, from 0 to 1: the seed draws which
 */
export async function checkReceiptsByPointer(page: Page, share: number): Promise<void> {
  await openDetails(page);
  const labels = page.locator('label.evidence').filter({ visible: true });
  const targets = await labels.evaluateAll((all) =>
    all.map((label) => (label as HTMLLabelElement).control?.getAttribute('popovertarget') ?? ''),
  );
  expect(targets.length).toBeGreaterThan(0);
  const toOpen = await drawReceipts(page, share);
  // Handles, as each locator would ask anew which of all words are shown.
  for (const [index, label] of (await labels.elementHandles()).entries()) {
    const wanted = targets[index] ?? '';
    if (!toOpen.delete(wanted)) continue;
    const point = await label.evaluate((node) => {
      const element = node as HTMLElement;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = element.getClientRects()[0] ?? element.getBoundingClientRect();
      return { x: line.left + Math.min(8, line.width / 2), y: line.top + line.height / 2 };
    });
    await page.mouse.click(point.x, point.y);
    const opened = await label.evaluate((element) => {
      const open = [...document.querySelectorAll('.receipt:popover-open')];
      const box = open[0]?.getBoundingClientRect();
      return {
        ids: open.map(({ id }) => id),
        label: element.textContent,
        isOnScreen:
          box !== undefined &&
          box.top >= 0 &&
          box.bottom <= document.documentElement.clientHeight + 9 &&
          box.height > 80,
        words: open[0]?.querySelector('.receipt-lead, .receipt-wording')?.checkVisibility() ?? false,
        sources: open[0]?.querySelectorAll('.receipt-sources li').length ?? 0,
      };
    });
    const told = `words ${index + 1}, ${opened.label}`;
    expect(opened, told).toMatchObject({ ids: [wanted], isOnScreen: true, words: true });
    expect(opened.sources, told).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.receipt:popover-open').count(), `${told}: open after Escape`).toBe(0);
  }
  await checkListedReceipts(page, toOpen);
  expect([...toOpen], `TEST_SEED=${seed}: receipts that neither words nor a list open`).toEqual([]);
}

/** The receipts of marks are opened from the list after each scene. */
async function checkListedReceipts(page: Page, toOpen: Set<string>): Promise<void> {
  for (const button of await page.locator('.mark-receipts button').elementHandles()) {
    const wanted = (await button.getAttribute('popovertarget')) ?? '';
    if (!toOpen.delete(wanted)) continue;
    await button.click();
    const open = await page.locator('.receipt:popover-open').evaluateAll((all) => all.map(({ id }) => id));
    expect(open, await button.innerText()).toEqual([wanted]);
    await page.keyboard.press('Escape');
  }
}

/** Descriptions and tables are closed until the reader opens them, which needs no script either. */
async function openDetails(page: Page): Promise<void> {
  for (const summary of await page.locator('main summary').filter({ visible: true }).elementHandles()) {
    const isOpen = (): Promise<boolean> =>
      summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
    if (await isOpen()) continue;
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
  }
}

/** Ids of some receipts, as the seed draws them. */
async function drawReceipts(page: Page, share: number): Promise<Set<string>> {
  const receipts = await page.locator('.receipt').evaluateAll((all) => all.map(({ id }) => id));
  const count = Math.ceil(receipts.length * share);
  const drawn = fc.shuffledSubarray(receipts, { minLength: count, maxLength: count });
  return new Set(fc.sample(drawn, { seed, numRuns: 1 })[0]);
}

/**
 * Walks the page by Tab, which reaches every word with a receipt: receipts open with Enter and close with Escape, and the focus is
 * where it was.
 * @param share of all receipts to open, from 0 to 1: the seed draws which
 */
export async function checkReceiptsByKeyboard(page: Page, share: number): Promise<void> {
  await openDetails(page);
  const buttons = page.locator('.evidence-button, .mark-receipts button');
  // Buttons have no ids of their own: each is known by its place among them.
  const wanted = new Set(
    await buttons.evaluateAll((all) => all.flatMap((button, index) => (button.checkVisibility() ? [index] : []))),
  );
  expect(wanted.size).toBeGreaterThan(0);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const look = (): Promise<{ focus: number; target: string; open: string[] }> =>
    page.evaluate(() => ({
      focus: [...document.querySelectorAll('.evidence-button, .mark-receipts button')].findIndex(
        (button) => button === document.activeElement,
      ),
      target: document.activeElement?.getAttribute('popovertarget') ?? '',
      open: [...document.querySelectorAll('.receipt:popover-open')].map(({ id }) => id),
    }));
  const toOpen = await drawReceipts(page, share);
  const tabStops = await page.locator('a[href], button, summary, [tabindex="0"]').count();
  for (let stop = 0; stop <= tabStops && wanted.size > 0; stop += 1) {
    await page.keyboard.press('Tab');
    const { focus, target } = await look();
    // Many words open one receipt: all are reached, each receipt is opened once.
    if (!wanted.delete(focus) || !toOpen.delete(target)) continue;
    await page.keyboard.press('Enter');
    expect((await look()).open, `Enter on button ${focus}`).toEqual([target]);
    await page.keyboard.press('Escape');
    expect(await look(), `Escape from button ${focus}`).toEqual({ focus, target, open: [] });
  }
  expect([...wanted], 'words that Tab does not reach').toEqual([]);
  expect([...toOpen], 'receipts that nothing opens by the keyboard').toEqual([]);
}
