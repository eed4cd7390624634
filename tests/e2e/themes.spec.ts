import { expect, test } from '@playwright/test';
import { tokens, type Theme } from '../../src/styles/tokens.ts';
import { readCommonColor } from './common-color.ts';

const choices: readonly { readonly system: Theme; readonly chosen: Theme }[] = [
  { system: 'dark', chosen: 'light' },
  { system: 'light', chosen: 'dark' },
];

/*
 * A picture's dark colors stand in the file, behind a question for the color scheme. It is answered with the scheme of the
 * element that shows the picture, so a choice of the page reaches the picture too.
 */
for (const { system, chosen } of choices) {
  test.describe(`on a ${system} system`, () => {
    test.use({ colorScheme: system, contextOptions: { reducedMotion: 'reduce' } });

    test(`pictures turn ${chosen} with the page when the reader chooses so`, async ({ page }) => {
      await page.goto('./');
      const picture = page.locator('.still picture img').first();
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => readCommonColor(picture)).toBe(tokens.color.screen[system]);
      await page.evaluate((theme) => {
        document.documentElement.dataset.theme = theme;
      }, chosen);
      await expect.poll(() => readCommonColor(picture)).toBe(tokens.color.screen[chosen]);
      await expect(page.locator('html')).toHaveCSS('color-scheme', chosen);
    });

    test(`a picture that is fetched after the choice comes in ${chosen}`, async ({ page }) => {
      await page.goto('./');
      await page.evaluate((theme) => {
        document.documentElement.dataset.theme = theme;
      }, chosen);
      const picture = page.locator('.still picture img').last();
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => readCommonColor(picture)).toBe(tokens.color.screen[chosen]);
    });
  });
}
