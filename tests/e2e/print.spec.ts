import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { charts } from '../../src/charts/registry.ts';
import { tokens } from '../../src/styles/tokens.ts';
import { readCommonColor } from './common-color.ts';

test.describe('a page that is printed from a dark screen', () => {
  test.use({ colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } });

  test('fetches the pictures for paper only then, and all of them', async ({ page }) => {
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (request.url().endsWith('.print.svg')) fetched.add(new URL(request.url()).pathname);
    });
    await page.goto('./');
    const wanted = await page
      .locator('.print-picture')
      .evaluateAll((pictures) => pictures.map((picture) => picture.getAttribute('src')));
    expect(wanted.length).toBeGreaterThan(0);
    await expect(page.locator('.print-picture:visible')).toHaveCount(0);
    for (const figure of await page.locator('.still').all()) await figure.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect([...fetched]).toEqual([]);
    await page.pdf();
    expect([...fetched].sort()).toEqual([...new Set(wanted)].sort());
  });

  test('shows them on white instead of the pictures of the screen', async ({ page }) => {
    await page.goto('./');
    await page.emulateMedia({ media: 'print' });
    const figure = page.locator('.still').first();
    await expect(figure.locator('picture')).toBeHidden();
    const picture = figure.locator('.print-picture');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => readCommonColor(picture)).toBe(tokens.color.screen.print);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
});

test.describe('the story on paper', () => {
  test('has every picture in the page when the browser goes on to print, and none of them afterwards', async ({
    page,
  }) => {
    await openBehindOthers(page);
    const { before, printed, after } = await page.evaluate(() => {
      const html = (): string => document.body.outerHTML.replaceAll(' loading="eager"', ' loading="lazy"');
      const [first, images] = [html(), document.querySelectorAll('img.print-picture').length];
      dispatchEvent(new Event('beforeprint'));
      const drawn = [...document.querySelectorAll('.print-picture')].map(
        ({ shadowRoot, ariaLabel }) => (shadowRoot?.querySelectorAll('svg text').length ?? 0) > 1 && ariaLabel !== '',
      );
      const hasItalic = [...document.fonts].some(({ style, status }) => style === 'italic' && status === 'loaded');
      dispatchEvent(new Event('afterprint'));
      return { before: first, printed: { images, drawn, hasItalic }, after: html() };
    });
    expect(printed.images).toBeGreaterThan(40);
    expect(printed.drawn).toEqual(Array.from({ length: printed.images }, () => true));
    expect(printed.hasItalic).toBe(true);
    expect(after).toBe(before);
  });

  test('holds every state once, as a numbered figure with its words and sources, and every receipt as a note', async ({
    page,
  }) => {
    test.slow();
    await openBehindOthers(page);
    const steps = await page.locator('[data-step]').evaluateAll((all) =>
      Promise.all(
        all.map(async (step) => ({
          state: step.getAttribute('data-step') ?? '',
          chart: step.closest('[data-scene]')?.querySelector('[data-chart]')?.getAttribute('data-chart') ?? '',
          headline: step.querySelector('.still .headline')?.textContent ?? '',
          description: step.querySelector('.as-text > p')?.textContent ?? '',
          sources: step.querySelector('.as-text-sources')?.getAttribute('data-print') ?? '',
          // Not kept: the print is to fetch them itself.
          picture: await fetch(step.querySelector<HTMLImageElement>('.print-picture')?.src ?? '', {
            cache: 'no-store',
          }).then((file) => file.text()),
        })),
      ),
    );
    const receiptCount = await page.locator('.receipt').count();
    const sourceCount = await page.locator('.printed-sources li').count();
    const file = await page.pdf({ preferCSSPageSize: true });
    const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(file)));

    // Every state of every chart, each once.
    const states = charts.flatMap((chart) => chart.states.map((state) => `${chart.id} ${state}`));
    expect(steps.map(({ chart, state }) => `${chart} ${state}`).toSorted()).toEqual(states.toSorted());

    const story = pages.join('\n');
    const numbers = [...story.matchAll(/^Figure (\d+)\b/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(steps.map((_, index) => index + 1));

    // In order, and never parted: what belongs to a figure stands on its page, behind its number.
    const bounds = [...story.matchAll(/^Figure \d+\b/gm)].map(({ index }) => index);
    for (const [index, { state, headline, description, sources, picture }] of steps.entries()) {
      const part = story.slice(bounds[index], bounds[index + 1] ?? story.search(/^Notes$/m));
      const found = plain(part);
      expect(found, state).toContain(plain(headline));
      expect(found, state).toContain(plain(description).slice(0, 60));
      expect(sources, state).toMatch(/^Sources: \d/);
      const words = [...picture.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => plain(text));
      // A file may have one sign for two letters, which is then not read back as both.
      const readable = words.filter((each) => !/f[fil]/.test(each));
      expect(readable.length, state).toBeGreaterThan(1);
      expect(
        readable.filter((each) => !found.includes(each)),
        `${state}: words of its picture`,
      ).toEqual([]);
      const paper = pages.find((each) => new RegExp(`^Figure ${index + 1}\\b`, 'm').test(each)) ?? '';
      expect(squeezed(paper), `${state}: on the figure’s page`).toContain(squeezed(sources));
    }

    const notes = story.slice(story.search(/^Notes$/m), story.search(/^Sources$/m));
    const noteNumbers = [...notes.matchAll(/^(\d+) [^\p{L}\d]*\p{Lu}/gmu)].map(([, number]) => Number(number));
    const missing = Array.from({ length: receiptCount }, (_, index) => index + 1).filter(
      (number) => !noteNumbers.includes(number),
    );
    expect(receiptCount).toBeGreaterThan(100);
    expect(missing, 'notes').toEqual([]);
    const references = [...notes.matchAll(/^Sources ((?:\[\d+\]\s*)+)/gm)].map(([, numbers = '']) =>
      [...numbers.matchAll(/\d+/g)].map(Number),
    );
    expect(references).toHaveLength(receiptCount);
    for (const numbers of references) expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    const list = story.slice(story.search(/^Sources$/m));
    const listed = [...list.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(listed).toEqual(Array.from({ length: sourceCount }, (_, index) => index + 1));
    const cited = [...notes.matchAll(/\[(\d+)\]/g), ...steps.flatMap(({ sources }) => [...sources.matchAll(/(\d+)/g)])];
    expect(cited.length).toBeGreaterThan(steps.length);
    expect(cited.map(([, number]) => Number(number)).filter((number) => !listed.includes(number))).toEqual([]);

    // Where it came from, on the cover; and no number of a note on the words before it.
    const address = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(squeezed(pages[0] ?? '')).toContain(address);
    await page.emulateMedia({ media: 'print' });
    const margins = await page
      .locator('.evidence-button')
      .evaluateAll((all) => [...new Set(all.map((button) => getComputedStyle(button).margin))]);
    expect(margins).toEqual(['0px']);

    // Every page but the cover says what it is a page of, and none is nearly empty but perhaps the last.
    for (const [index, paper] of pages.entries()) {
      const head = `Across the Line As of March 2025 ${index + 1}`;
      if (index === 0) expect(paper).not.toContain('As of March 2025 1');
      else expect(paper.split('\n')[0]).toBe(head);
      if (index > 0 && index < pages.length - 1) expect(plain(paper).length, head).toBeGreaterThan(500);
    }

    // Nothing of the screen's own.
    for (const word of ['Chapters', 'Description and data', 'Previous', 'Close', 'Skip to the story'])
      expect(story.split('\n'), word).not.toContain(word);
  });
});

test('a page beside the story is printed with its table, its notes and their sources', async ({ page }) => {
  await page.goto('./how-we-checked/');
  const rows = await page.locator('.differences tbody td:first-of-type').allTextContents();
  const receiptCount = await page.locator('.receipt').count();
  const file = await page.pdf({ preferCSSPageSize: true });
  const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(file)));
  const text = pages.join('\n');
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(plain(text)).toContain(plain(row));
  expect(receiptCount).toBeGreaterThan(5);
  expect(text.match(/^Sources \[\d+\]/gm)).toHaveLength(receiptCount);
  expect(text).toMatch(/^1\. /m);
  expect(text.split('\n')).not.toContain('Reading');
  expect(pages[1]).toMatch(/^Across the Line As of March 2025 2\n/);
});

/** Opens the story in a tab behind others, for which browsers draw no picture: what waits for one, waits on. */
async function openBehindOthers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    Object.defineProperty(window, 'requestAnimationFrame', { value: () => 0 });
  });
  await page.goto('./');
}

/** Letters and figures alone: breaks and spaces of a page are its own, and raised numbers of notes stand between words. */
function plain(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, '');
}

/** Without the breaks that a line of the page may have anywhere. */
function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}
