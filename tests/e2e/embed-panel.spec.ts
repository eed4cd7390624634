import { expect, test } from '@playwright/test';
import { readers } from './windows.ts';

/** The panel with the code to paste, on a chart's page. */
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('what is chosen is shown in the preview, written in every form, copied and said', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto('charts/overdose-claim/');
  const panel = page.locator('.embed-panel');
  const frame = panel.locator('.embed-preview iframe');
  await panel.getByLabel('What it shows').selectOption({ label: 'Synthetic opioids' });
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await panel.scrollIntoViewIfNeeded();
  const embed = frame.contentFrame();
  await expect(embed.locator('.embed')).toHaveAttribute('data-state', 'synthetic-opioids');
  await expect(frame).toHaveCSS('color-scheme', 'dark');
  for (const width of ['320', '960', '640']) {
    await panel.getByRole('radio', { name: width }).check();
    await expect(frame).toHaveCSS('width', `${width}px`);
    await expect
      .poll(async () => {
        const inside = await embed.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
        return inside - (await frame.evaluate(({ clientHeight }) => clientHeight));
      }, `the preview at ${width} is as high as the embed`)
      .toBe(0);
  }
  const forms = panel.locator('details');
  for (let place = 0; place < (await forms.count()); place += 1) {
    const form = forms.nth(place);
    if (!(await form.evaluate((one: HTMLDetailsElement) => one.open))) await form.locator('summary').click();
    await form.getByRole('button').click();
    await expect(form.getByRole('status')).toContainText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await form.getByRole('textbox').inputValue());
    expect(copied).toContain('overdose-claim/synthetic-opioids');
  }
  await panel.getByRole('radio', { name: 'Light' }).check();
  await expect(forms.first().getByRole('status')).toBeEmpty();
  // A preview that went through states left nothing for Back to go through.
  await page.goto('charts/');
  await page.goBack();
  await expect(page).toHaveURL(/charts\/overdose-claim\/$/);
  expect(problems).toEqual([]);
});

test('where the browser lets the page copy nothing, the code is selected and the reader told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('charts/overdose-claim/claim/');
  const form = page.locator('.embed-panel details').first();
  await form.getByRole('button').click();
  await expect(form.getByRole('status')).toContainText('by hand');
  const field = form.getByRole('textbox');
  await expect(field).toBeFocused();
  expect(await field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart)).toBe(
    (await field.inputValue()).length,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, viewport } of readers) {
    test(`on ${name} the code of what the page shows can be taken, and nothing is dead`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('charts/overdose-claim/claim/');
      const panel = page.locator('.embed-panel');
      await expect(panel.getByRole('button')).toHaveCount(0);
      await expect(panel.getByRole('radio')).toHaveCount(0);
      await panel.locator('summary').last().click();
      await expect(panel.getByRole('textbox').last()).toHaveValue(/^<amp-iframe/);
      await expect(panel.locator('iframe').contentFrame().locator('.slot svg:visible')).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      await panel.getByRole('link', { name: 'All drugs' }).click();
      await expect(page).toHaveURL(/charts\/overdose-claim\/all-drugs\/#embed$/);
      await expect(page.locator('.embed-panel [name="frame"]')).toHaveValue(/embed\/overdose-claim\/all-drugs\//);
    });
  }
});
