import { expect, test } from '@playwright/test';
import { openHostSite, type HostSite } from './embed-hosts.ts';

/** Over a slow line: a height told too early would make the host's page jump. */
let site: HostSite;
test.beforeAll(async () => {
  site = await openHostSite();
});
test.afterAll(() => {
  site.close();
});

test('an embed whose page comes in pieces says nothing before it is whole', async ({ page, request }) => {
  for (const path of ['embed/overdose-claim/', 'embed/overdose-claim/claim/']) {
    const html = await (await request.get(path)).text();
    const { address, finish } = site.putInPieces(html, html.indexOf('</h1>'));
    const listener = `<script>heard = []; addEventListener('message', ({ data }) => {
      if (data.sentinel === 'amp') heard.push(data.height);
    });</script>`;
    await page.goto(site.put(`<iframe src="${address}" width="640"></iframe>`, listener), { waitUntil: 'commit' });
    const heard = (): Promise<number[]> => page.evaluate(() => (window as unknown as { heard: number[] }).heard);
    const inside = page.frameLocator('iframe').locator('html');
    await expect(inside.locator('h1')).toBeAttached();
    // The observer of sizes has run by then.
    await inside.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await heard(), path).toEqual([]);
    finish();
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
    const height = await inside.evaluate((root) => root.getBoundingClientRect().height);
    expect((await heard())[0], path).toBeGreaterThan(height / 2);
  }
});
