import { expect, test, type Locator, type Page } from '@playwright/test';
import { openHostSite, type HostSite } from './embed-hosts.ts';

/** The element that hosts' pages load: a linked picture that becomes the chart. */
let site: HostSite;
test.beforeAll(async () => {
  site = await openHostSite();
});
test.afterAll(() => {
  site.close();
});

/** The code as a reader copies it, with the address at which the site is served here. */
async function copyCode(page: Page, baseURL = ''): Promise<string> {
  await page.goto('charts/overdose-claim/');
  const code = await page.locator('.embed-panel [name="element"]').inputValue();
  const { origin } = new URL(/src="([^"]*)embed\//.exec(code)?.[1] ?? '');
  return code.replaceAll(origin, new URL(baseURL).origin);
}

const elements = (page: Page): Locator => page.locator('across-the-line');
const heightOf = (element: Locator): Promise<number> => element.evaluate(({ clientHeight }) => clientHeight);

/** Waits until the element shows the chart, as high as it is. */
async function shows(element: Locator): Promise<number> {
  const frame = element.locator('iframe');
  const content = frame.contentFrame().locator('html');
  await expect(frame.contentFrame().locator('.pager')).toBeVisible();
  await expect
    .poll(async () => {
      const inside = await content.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
      return (await frame.evaluate((one: HTMLElement) => one.clientHeight)) - inside;
    })
    .toBe(0);
  await expect(element.locator('img')).toBeHidden();
  return heightOf(element);
}

test('grows and shrinks, twice on a page that loads the script twice, each by its own frame', async ({
  page,
  baseURL,
}) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  const code = await copyCode(page, baseURL);
  const globals = 'JSON.stringify(Object.getOwnPropertyNames(window).sort())';
  const before = `<script>window.namesBefore = 0; window.namesAfter = 0; namesBefore = ${globals}</script>`;
  await page.goto(site.put(before + code + code));
  const [one, other] = [elements(page).first(), elements(page).last()];
  const high = await shows(one);
  await other.scrollIntoViewIfNeeded();
  expect(await shows(other)).toBe(high);
  const text = one.locator('iframe').contentFrame().locator('.as-text[data-shown] summary');
  await text.press('Enter');
  await expect.poll(() => heightOf(one)).toBeGreaterThan(high + 50);
  await shows(one);
  expect(await heightOf(other)).toBe(high);
  await text.press('Enter');
  await expect.poll(() => heightOf(one)).toBe(high);
  expect(await page.evaluate(`${globals} === namesBefore`), 'no new name').toBe(true);
  expect(problems).toEqual([]);
});

test('takes heights from its own frame and origin alone, and none without bounds', async ({ page, baseURL }) => {
  const code = await copyCode(page, baseURL);
  await page.goto(site.put(`${code}<iframe srcdoc="a stranger"></iframe>`));
  const element = elements(page).first();
  const high = await shows(element);
  await page.evaluate(() => {
    const say = (from: Window | null, data: unknown, origin = location.origin): unknown =>
      dispatchEvent(new MessageEvent('message', { source: from, data, origin }));
    const told = (height: unknown): unknown => ({ sentinel: 'amp', type: 'embed-size', height });
    const frame = document.querySelector('across-the-line')?.shadowRoot?.querySelector('iframe');
    const stranger = document.querySelector<HTMLIFrameElement>('iframe[srcdoc]');
    const { origin } = new URL(frame?.src ?? '');
    say(stranger?.contentWindow ?? null, told(1234), origin);
    say(frame?.contentWindow ?? null, told(1234));
    for (const height of [NaN, Infinity, '1234', null, {}, undefined])
      say(frame?.contentWindow ?? null, told(height), origin);
    for (const data of [null, 1234, '1234', [], { type: 'embed-size', height: 1234 }])
      say(frame?.contentWindow ?? null, data, origin);
  });
  expect(await heightOf(element)).toBe(high);
  // The greatest height that a frame takes shows that the messages above would have been heard.
  const heard = await page.evaluate(() => {
    const element = document.querySelector('across-the-line');
    const frame = element?.shadowRoot?.querySelector('iframe');
    const data = { sentinel: 'amp', type: 'embed-size', height: 1e9 };
    const { origin } = new URL(frame?.src ?? '');
    dispatchEvent(new MessageEvent('message', { source: frame?.contentWindow ?? null, data, origin }));
    // Read at once: the frame itself may speak next.
    return element?.clientHeight;
  });
  expect(heard).toBe(5000);
});

test('works under a policy that names only its script and its frame, and asks for nothing before it is near', async ({
  page,
  baseURL,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const { origin } = new URL(baseURL ?? '');
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src ${origin} data:`;
  // The code's own style attributes are no part of the element: such hosts leave them out.
  const code = (await copyCode(page, baseURL)).replaceAll(/ style="[^"]*"/g, '');
  const space = '<br>'.repeat(200);
  await page.goto(site.put(space + code, `<meta http-equiv="Content-Security-Policy" content="${policy}">`));
  const element = elements(page).first();
  await expect(element).toHaveJSProperty('shadowRoot.nodeType', 11);
  await expect(element.locator('iframe')).toHaveCount(0);
  await element.scrollIntoViewIfNeeded();
  await shows(element);
  expect(problems).toEqual([]);
});

test('leaves its picture where the policy lets no frame in, and where its address is no page', async ({
  page,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '');
  const code = await copyCode(page, baseURL);
  const policy = `frame-src 'none'; script-src ${origin}`;
  await page.goto(site.put(code, `<meta http-equiv="Content-Security-Policy" content="${policy}">`));
  await expect(elements(page).first().locator('iframe')).toHaveCount(1);
  await expect(elements(page).first().locator('img')).toBeVisible();
  const odd = code.replace(/(<across-the-line src=")[^"]*/, '$1javascript:alert(1)');
  await page.goto(site.put(odd));
  await expect(elements(page).first()).toHaveCSS('display', 'block');
  await expect(elements(page).first().locator('img')).toBeVisible();
  await expect(elements(page).first().locator('iframe')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a picture with its words that leads to the chart, and its credit', async ({ page, baseURL }) => {
    const code = await copyCode(page, baseURL);
    await page.goto(site.put(code));
    const picture = elements(page).first().getByRole('img', { name: /\w/ });
    await expect(picture).toBeVisible();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    await expect(page.locator('figcaption')).toContainText('CC BY 4.0');
    await page.locator('across-the-line a').click();
    await expect(page).toHaveURL(/charts\/overdose-claim\/$/);
  });
});
