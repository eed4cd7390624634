import { expect, test } from '@playwright/test';
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
