import { expect, test, type Page } from '@playwright/test';
import { phone, readers, smallestPhone } from './windows.ts';

const shown = (page: Page) => page.locator('.ledger-record:visible');

for (const { name, viewport } of readers) {
  test.describe(`the ledger on ${name}`, () => {
    test.use({ viewport });

    test('is filtered by the keyboard, and the address keeps what was asked', async ({ page }) => {
      await page.goto('./ledger/');
      const all = await shown(page).count();
      await page.getByLabel('Status').focus();
      await page.keyboard.type('Inaccurate');
      await expect(page).toHaveURL(/\/ledger\/\?status=inaccurate$/);
      const count = await shown(page).count();
      expect(count).toBeLessThan(all);
      expect(await page.locator('.ledger-record[data-status="inaccurate"]').count()).toBe(count);
      await expect(page.locator('.ledger-filter output')).toHaveText(`${count} of ${all} records`);
      await expect(page.locator('.ledger-section:visible')).toHaveCount(1);

      await page.reload();
      await expect(page.getByLabel('Status')).toHaveValue('inaccurate');
      await expect(shown(page)).toHaveCount(count);

      await page.getByRole('button', { name: 'Show all' }).focus();
      await page.keyboard.press('Enter');
      await expect(shown(page)).toHaveCount(all);
      await expect(page).toHaveURL(/\/ledger\/$/);
    });

    test('asks all of its questions together', async ({ page }) => {
      await page.goto('./ledger/?chapter=the-list&speaker=donald-trump');
      const records = await shown(page).evaluateAll((found) =>
        found.map((record) => {
          const { chapters, speaker } = (record as HTMLElement).dataset;
          return { isThere: chapters?.split(' ').includes('the-list'), speaker };
        }),
      );
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) expect(record).toEqual({ isThere: true, speaker: 'donald-trump' });
    });

    test('shows the record that a link names, though a filter would hide it', async ({ page }) => {
      await page.goto('./ledger/?status=opinion#claim-six-cartels');
      await expect(page.locator('#claim-six-cartels')).toBeInViewport();
      await expect(page).toHaveURL(/\/ledger\/#claim-six-cartels$/);
    });

    test('leaves alone what an address asks and no list offers', async ({ page }) => {
      await page.goto('./ledger/?status=%3Cscript%3E&speaker=nobody');
      await expect(page.locator('.ledger-record[hidden]')).toHaveCount(0);
    });

    test('is reached from a receipt, at its record', async ({ page }) => {
      await page.goto('./how-we-checked/');
      await page.locator('.evidence-button').first().focus();
      await page.keyboard.press('Enter');
      const receipt = page.locator('.receipt:popover-open');
      const record = (await receipt.getAttribute('data-receipt')) ?? '';
      await receipt.getByRole('link', { name: 'In the ledger' }).click();
      await expect(page.locator(`article[id="${record}"]`)).toBeInViewport();
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('the ledger is a plain list of all records, without controls', async ({ page }) => {
    await page.goto('./ledger/?status=opinion');
    await expect(page.locator('.ledger-filter')).toBeHidden();
    const records = page.locator('.ledger-record');
    expect(await records.count()).toBeGreaterThan(100);
    await expect(shown(page)).toHaveCount(await records.count());
  });
});

for (const address of ['ledger/', 'corrections/']) {
  test(`/${address} is no wider than the smallest phone`, async ({ page }) => {
    await page.setViewportSize(smallestPhone);
    await page.goto(`./${address}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(smallestPhone.width);
    const wide = await page
      .locator('main a')
      .evaluateAll((links) =>
        links.filter((link) => link.getBoundingClientRect().right > innerWidth).map((link) => link.textContent),
      );
    expect(wide).toEqual([]);
  });
}
