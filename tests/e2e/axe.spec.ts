import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builtPages, onePageEach } from './built-pages.ts';
import { openDescriptions, openStory } from './reader.ts';
import { desktop, phone } from './windows.ts';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

const isFull = process.env.TEST_FULL === '1';
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = [
  { scheme: 'light', viewport: phone },
  { scheme: 'dark', viewport: desktop },
  { scheme: 'light', viewport: desktop },
  { scheme: 'dark', viewport: phone },
] as const;

/** The usual run takes turns; the long one shows every page in every look. */
function looksOf(place: number): readonly (typeof looks)[number][] {
  return isFull ? looks : [looks[place % 2] ?? looks[0]];
}

test('there are pages of every kind to look at', () => {
  for (const address of ['', 'how-we-checked/', 'charts/', 'ledger/', 'corrections/'])
    expect(onePageEach).toContain(address);
  const kinds = [/^charts\/[^/]+\/$/, /^charts\/[^/]+\/[^/]+\/$/, /^embed\/[^/]+\/$/, /^embed\/[^/]+\/[^/]+\/$/];
  for (const kind of kinds) expect(onePageEach.filter((address) => kind.test(address))).toHaveLength(1);
});

for (const [place, address] of (isFull ? builtPages : onePageEach).entries()) {
  for (const { scheme, viewport } of looksOf(place)) {
    test.describe(`/${address}, ${scheme}, ${viewport.width} wide`, () => {
      test.use({ viewport, colorScheme: scheme });

      test('has nothing that axe objects to', async ({ page }) => {
        test.slow();
        await page.goto(`./${address}`);
        await checkPage(page);
      });

      test('nor with everything open, receipts too', async ({ page }) => {
        test.skip(!isFull, 'takes long over hundreds of receipts');
        test.setTimeout(300_000);
        await page.goto(`./${address}`);
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
          // As many as there are, at once: in the flow, as notes, which then have their title.
          for (const each of document.querySelectorAll('.receipt')) each.removeAttribute('popover');
          for (const each of document.querySelectorAll<HTMLElement>('.notes-title')) each.style.display = 'block';
        });
        // As cards they need no landmark around them.
        await checkPage(page, 'html', ['region']);
      });
    });
  }
}

for (const { edition, scheme, viewport } of [
  { edition: 'stepper', scheme: 'dark', viewport: phone },
  { edition: 'stacked', scheme: 'light', viewport: desktop },
] as const) {
  test.describe(`the story, ${edition}, ${scheme}, ${viewport.width} wide`, () => {
    test.use({ viewport, colorScheme: scheme });

    test('has nothing that axe objects to', async ({ page }) => {
      test.slow();
      await openStory(page, edition);
      await checkPage(page);
    });
  });
}

for (const [place, card] of ['chapter-menu', 'share-panel', 'reading-panel'].entries()) {
  const { scheme, viewport } = looks[place] ?? looks[0];
  test.describe(`${card}, ${scheme}, ${viewport.width} wide`, () => {
    test.use({ viewport, colorScheme: scheme });

    test('has nothing that axe objects to', async ({ page }) => {
      await openStory(page, 'scroll');
      await page.locator(`[popovertarget="${card}"]`).click();
      await expect(page.locator(`#${card}`)).toBeVisible();
      await checkPage(page, `#${card}`);
    });
  });
}

for (const { scheme, viewport } of isFull ? looks : looks.slice(1, 2)) {
  test.describe(`evidence, ${scheme}, ${viewport.width} wide`, () => {
    test.use({ viewport, colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } });

    test('a receipt of each kind and a description have nothing that axe objects to', async ({ page }) => {
      test.slow();
      await openStory(page, 'stacked');
      await openDescriptions(page);
      await page.evaluate(() => {
        for (const kind of ['quote', 'figure', 'event', 'series', 'organization']) {
          const words = document.querySelector(`[data-${kind}] > button, .mark-receipts [popovertarget*="-org-"]`);
          document.getElementById(words?.getAttribute('popovertarget') ?? '')?.removeAttribute('popover');
        }
      });
      await page.locator('[data-claim] > .evidence-button').first().focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.receipt:popover-open')).toHaveCount(1);
      await checkPage(page, '.receipt:is(:popover-open, :not([popover])), [data-step]:first-child .as-text');
    });
  });
}

test('axe objects to pale words and to a button without a name', async ({ page }) => {
  await page.goto('./how-we-checked/');
  await page.evaluate(() => {
    const button = document.createElement('button');
    const words = document.createElement('p');
    button.style.width = '44px';
    words.textContent = 'Pale';
    words.style.color = 'color-mix(in srgb, currentcolor 25%, transparent)';
    document.querySelector('main')?.append(button, words);
  });
  expect((await runAxe(page, 'html')).violations.map(({ id }) => id)).toEqual(['button-name', 'color-contrast']);
});

/** Checks the page, or one part of it, and that the colors of its words were judged, not passed over. */
async function checkPage(page: Page, part = 'html', without: readonly string[] = []): Promise<void> {
  let result = await runAxe(page, part);
  expect(listObjections(result, without)).toEqual([]);
  if (await hideMaps(page)) {
    result = await runAxe(page, part);
    expect(listObjections(result, without)).toEqual([]);
  }
  expect(result.passes.map(({ id }) => id)).toContain('color-contrast');
  // A sign, as an arrow, is no words to axe; nor is one character.
  const undecided = (result.incomplete.find(({ id }) => id === 'color-contrast')?.nodes ?? []).filter(({ any }) =>
    any.some(({ data }) => !/nonBmp|shortTextContent/.test((data as { messageKey?: string } | null)?.messageKey ?? '')),
  );
  // Of words over the opening's picture and over marks axe cannot tell the ground; the tests of tokens and charts hold their colors.
  const elsewhere = await page.evaluate(
    (targets) => targets.filter((target) => document.querySelector(target)?.closest('.hero, .embed svg') === null),
    undecided.map(({ target }) => target.join(' ')),
  );
  expect(elsewhere, 'words whose contrast was not judged').toEqual([]);
}

function listObjections({ violations }: AxeResults, without: readonly string[]): unknown[] {
  return violations
    .filter(({ id }) => !without.includes(id))
    .map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
}

/**
 * Axe takes a map to reach beyond the edge of its drawing, which cuts it off, and then cannot judge the words around it.
 * @returns whether there was any, in an embed
 */
function hideMaps(page: Page): Promise<boolean> {
  return page.locator('.embed svg:has(use)').evaluateAll((maps) => {
    for (const map of maps) (map as SVGElement).style.visibility = 'hidden';
    return maps.length > 0;
  });
}

async function runAxe(page: Page, part: string): Promise<AxeResults> {
  // Of what passes one element a rule is enough to know; all of them take most of the time.
  const axe = new AxeBuilder({ page }).withTags(tags).options({ resultTypes: ['violations', 'incomplete'] });
  return axe.include(part).analyze();
}
