import { expect, test, type Page } from '@playwright/test';
import { readPageAtRest } from './page-state.ts';
import { standStill, startClockWhenReady } from './reader.ts';
import { readers } from './windows.ts';

const isFull = process.env.TEST_FULL === '1';
const editions = ['scroll', 'stepper', 'stacked'] as const;
const key = 'across-the-line';

test.beforeEach(({ page }) => startClockWhenReady(page));

/** Comes with a choice of an earlier visit. */
async function comeWith(page: Page, choices: object): Promise<void> {
  await page.addInitScript(
    ([name, kept]) => {
      if (localStorage.getItem(name) === null) localStorage.setItem(name, kept);
    },
    [key, JSON.stringify(choices)] as const,
  );
}

/** Has each scene's root keep every state that it asks for and every one that it says it has drawn, from the first on. */
async function recordStates(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((changes) => {
      for (const { target, attributeName } of changes) {
        const value = attributeName === null ? null : (target as HTMLElement).getAttribute(attributeName);
        if (value !== null) ((target as HTMLElement & { told?: string[] }).told ??= []).push(value);
      }
    }).observe(document, { subtree: true, attributeFilter: ['data-state', 'data-drawn'] });
  });
}

/** The states that a scene has gone through, each once. */
const statesSince = (page: Page, scene: string): Promise<string[]> =>
  page
    .locator(`[data-scene="${scene}"]`)
    .evaluate((root: HTMLElement & { told?: string[] }) => [...new Set(root.told ?? [])]);

/** What the page keeps in the browser. */
const kept = (page: Page): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), key);

/** Opens one of the bar's cards as a finger or mouse does. */
async function openCard(page: Page, name: string): Promise<void> {
  const box = await page.getByRole('banner').getByRole('button', { name, exact: true }).boundingBox();
  if (box === null) throw new Error(`The bar has no button “${name}”.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

for (const { name, viewport } of readers) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    for (const edition of editions) {
      test(`in the ${edition} edition the address of a step opens it in its state`, async ({ page }) => {
        test.slow();
        await comeWith(page, edition === 'scroll' ? {} : { edition });
        await page.goto('./');
        const steps = await page.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
        const chosen = steps.filter((_, index) => isFull || index % 9 === 4);
        await recordStates(page);
        expect(chosen.length).toBeGreaterThan(3);
        for (const id of chosen) {
          await page.goto('about:blank');
          await page.goto(`./#${id}`);
          const state = await readPageAtRest(page);
          expect(state.edition).toBe(edition);
          const scene = state.scenes.find(({ steps: own }) => own.some((step) => step.id === id));
          const step = scene?.steps.find((each) => each.id === id);
          // Its words are on the screen, below the bar and whatever else stays.
          expect(step?.top, id).toBeLessThan(viewport.height);
          expect(step?.bottom, id).toBeGreaterThan(44);
          if (edition === 'stacked') continue;
          expect(step?.isActive, id).toBe(true);
          expect([scene?.state, scene?.drawn], id).toEqual([step?.state, step?.state]);
          expect(await statesSince(page, scene?.id ?? ''), `${id}: no other state came before`).toEqual([step?.state]);
          await expect.poll(() => new URL(page.url()).hash, id).toBe(`#${id}`);
        }
      });

      test(`in the ${edition} edition Back and Forward return to the steps the reader jumped to`, async ({ page }) => {
        await standStill(page);
        await comeWith(page, edition === 'scroll' ? {} : { edition });
        await page.goto('./#list-bases');
        await readPageAtRest(page);
        const isAt = async (id: string): Promise<void> => {
          await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
          const { scenes, edition: now } = await readPageAtRest(page);
          const step = scenes.flatMap(({ steps }) => steps).find((each) => each.id === id);
          expect(step?.top, id).toBeLessThan(viewport.height);
          expect(step?.bottom, id).toBeGreaterThan(0);
          if (now !== 'stacked') expect(step?.isActive, id).toBe(true);
        };
        for (const id of ['list-noreste', 'list-sanctioned', 'toll-latest']) {
          await page.evaluate((target) => {
            const link = document.querySelector<HTMLAnchorElement>(`.step-link[href="#${target}"]`);
            link?.click();
          }, id);
          await isAt(id);
        }
        for (const id of ['list-sanctioned', 'list-noreste', 'list-bases']) {
          await page.goBack();
          await isAt(id);
        }
        await page.goForward();
        await isAt('list-noreste');
      });
    }

    test('the bar says which chapter this is and how far the reader is, and the menu knows it too', async ({
      page,
    }) => {
      await standStill(page);
      await page.goto('./');
      await expect(page.locator('html')).toHaveAttribute('data-ready', '');
      const marks = page.locator('.progress-mark');
      expect(await marks.count()).toBe(await page.locator('#chapter-menu li').count());
      await expect(page.locator('.bar-chapter')).toBeHidden();
      const chapters = await page
        .locator('[data-chapter]')
        .evaluateAll((all) =>
          all
            .slice(1)
            .map((chapter) => ({ id: chapter.id, title: chapter.querySelector('h2')?.textContent.trim() ?? '' })),
        );
      let last = 0;
      for (const [index, { id, title }] of chapters.entries()) {
        await page.evaluate((target) => {
          location.hash = target;
        }, id);
        await readPageAtRest(page);
        await expect(page.locator('.bar-chapter')).toHaveText(`${index + 1}. ${title}`);
        await expect(page.locator('#chapter-menu [aria-current="true"]')).toHaveAttribute('href', `#${id}`);
        const { line, mark } = await page.evaluate((slug) => {
          const right = (selector: string): number =>
            document.querySelector(selector)?.getBoundingClientRect().right ?? 0;
          return { line: right('.progress-line'), mark: right(`[data-mark="${slug}"]`) };
        }, id);
        expect(line, id).toBeGreaterThan(last);
        // At a chapter's beginning the line has reached its mark, but for what the bar covers.
        expect(Math.abs(line - mark), id).toBeLessThan(4);
        last = line;
      }
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      await readPageAtRest(page);
      expect(await page.locator('.progress-line').evaluate((line) => line.getBoundingClientRect().width)).toBeCloseTo(
        viewport.width,
        0,
      );
    });

    test('the share card copies a link to the step', async ({ page, context, baseURL }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto('./#list-noreste');
      await readPageAtRest(page);
      await openCard(page, 'Share');
      const link = new URL('#list-noreste', baseURL).href;
      await expect(page.locator('#share-panel')).toBeVisible();
      await expect(page.locator('#share-panel input')).toHaveValue(link);
      await expect(page.locator('.share-place')).toHaveText('The List, 3 of 4');
      await expect(page.getByRole('status')).toHaveText('The link is copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
      // One card gives way to another, and a click beside it closes it and does no more.
      await openCard(page, 'Chapters');
      await expect(page.locator('#share-panel')).toBeHidden();
      await expect(page.locator('#chapter-menu')).toBeVisible();
      await page.mouse.click(8, viewport.height - 8);
      await expect(page.locator('#chapter-menu')).toBeHidden();
      await expect(page).toHaveURL(link);
    });

    test('the share card says so where the browser does not let the page copy', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.goto('./#the-toll');
      await readPageAtRest(page);
      await openCard(page, 'Share');
      await expect(page.locator('#share-panel input')).toHaveValue(/#the-toll$/);
      await expect(page.locator('.share-by-hand')).toBeVisible();
      await expect(page.locator('.share-copied')).toBeHidden();
    });

    test('the switches show what is chosen, count at once, and are remembered', async ({ page }) => {
      await page.goto('./#list-noreste');
      await readPageAtRest(page);
      expect(await kept(page)).toBeNull();
      await openCard(page, 'Reading');
      const choice = (label: string): ReturnType<Page['getByLabel']> =>
        page.locator('#reading-panel').getByLabel(label);
      await expect(choice('As it comes')).toBeChecked();
      await expect(choice('Same as my system')).toBeChecked();
      await expect(choice('Remember my place')).not.toBeChecked();
      await choice('Step by step').check();
      await choice('Dark').check();
      await expect(page.locator('html')).toHaveAttribute('data-edition', 'stepper');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-edition', 'stepper');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      const { scenes } = await readPageAtRest(page);
      expect(scenes.find(({ id }) => id === 'list-map')?.state).toBe('noreste');
      await openCard(page, 'Reading');
      await expect(choice('Step by step')).toBeChecked();
      await choice('As it comes').check();
      await choice('Same as my system').check();
      expect(await kept(page)).toBeNull();
    });

    test('changing the edition keeps the reader’s place', async ({ page }) => {
      await page.goto('./#list-noreste');
      for (const edition of ['stepper', 'stacked', 'stepper', '', 'stacked', '']) {
        await readPageAtRest(page);
        await page.locator(`[name="edition"][value="${edition}"]:enabled`).evaluate((input: HTMLInputElement) => {
          input.click();
        });
        const { scenes } = await readPageAtRest(page);
        const step = scenes.flatMap(({ steps }) => steps).find(({ id }) => id === 'list-noreste');
        expect(step?.top, edition).toBeLessThan(viewport.height);
        expect(step?.bottom, edition).toBeGreaterThan(44);
        if (edition !== 'stacked') expect(step?.isActive, edition).toBe(true);
      }
    });

    test('the place is remembered only when the reader wants it, and two tabs keep both their choices', async ({
      page,
      context,
    }) => {
      await page.goto('./#scale-announced');
      await readPageAtRest(page);
      const second = await context.newPage();
      await second.goto('./');
      await readPageAtRest(second);
      expect(await second.evaluate(() => [scrollY, location.hash])).toEqual([0, '']);

      // What was chosen in another tab meanwhile is no choice of this one's to take back.
      await second.locator('[name="theme"][value="dark"]').evaluate((input: HTMLInputElement) => {
        input.click();
      });
      await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
      await page.locator('[name="keepsPlace"]').evaluate((input: HTMLInputElement) => {
        input.click();
      });
      expect(JSON.parse((await kept(page)) ?? '')).toEqual({
        keepsPlace: true,
        place: 'scale-announced',
        theme: 'dark',
      });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.locator('[name="theme"][value="dark"]')).toBeChecked();
      await second.close();
      const third = await context.newPage();
      await third.goto('./');
      const { scenes } = await readPageAtRest(third);
      expect(scenes.find(({ id }) => id === 'border-scale')?.state).toBe('announced');
      expect(new URL(third.url()).hash).toBe('#scale-announced');
      await third.locator('[name="keepsPlace"]').evaluate((input: HTMLInputElement) => {
        input.click();
      });
      expect(await kept(third)).toBe('{"theme":"dark"}');
    });
  });
}

test('on a desktop the bar’s own switch turns light to dark and back', async ({ page }) => {
  await page.goto('./');
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await expect(page.getByRole('button', { name: 'Light / dark' })).toBeEnabled();
  await openCard(page, 'Light / dark');
  expect(await ground()).not.toBe(light);
  await openCard(page, 'Light / dark');
  expect(await ground()).toBe(light);
});
