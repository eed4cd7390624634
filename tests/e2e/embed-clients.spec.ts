import { expect, test, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { charts } from '../../src/charts/registry.ts';
import type { OEmbed } from '../../src/site/oembed.ts';
import { wordpressFilter } from '../fixtures/embed-hosts/wordpress-filter.ts';
import { embedHosts, openHostSite, type EmbedHost, type HostSite } from './embed-hosts.ts';

/** Embeds in the pages of others: real clients, on another site, each of which sizes the frame in its own way. */
let site: HostSite;
test.beforeAll(async () => {
  site = await openHostSite();
});
test.afterAll(() => {
  site.close();
});

interface Framed {
  readonly host: EmbedHost;
  readonly id: string;
  readonly src: string;
}

/** An embed's address for a page of another site. */
const inFull = (baseURL: string | undefined, path: string): string => new URL(path, baseURL).href;

/** A page with frames of several hosts, each with its own client. */
function hostPage(frames: readonly Framed[]): string {
  const hosts = [...new Set(frames.map(({ host }) => host))];
  return (
    frames.map(({ host, id, src }) => host.markup(src, id)).join('\n') +
    hosts.map((host) => host.script(frames.filter((each) => each.host === host))).join('\n')
  );
}

/** The frame itself, wherever its client has put it. */
const frameOf = (page: Page, id: string): Locator => page.locator(`iframe#${id}, #${id} iframe`).first();
const embedIn = (page: Page, id: string): FrameLocator => frameOf(page, id).contentFrame();

/** Height of the frame and of what is in it, in CSS pixels. */
async function heights(page: Page, id: string): Promise<{ frame: number; content: number }> {
  const frame = await frameOf(page, id).evaluate((element: HTMLIFrameElement) => element.clientHeight);
  const content = await embedIn(page, id)
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  return { frame, content };
}

/** Waits until the frame is as high as what is in it; a browser that sizes it itself leaves off the part of a pixel. */
async function fits(page: Page, id: string): Promise<number> {
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page, id);
      return Math.abs(frame - content);
    }, `${id} is as high as what is in it`)
    .toBeLessThanOrEqual(1);
  return (await heights(page, id)).frame;
}

/** Heights of all frames of the page by their ids, or their clients' elements'. */
async function allHeights(page: Page): Promise<Map<string, number>> {
  const found = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((frame) => [frame.closest('[id]')?.id ?? '', frame.clientHeight] as const));
  return new Map(found);
}

/** Opens or closes the words of a graphic. */
async function toggleText(page: Page, id: string, isOpen: boolean): Promise<void> {
  const text = embedIn(page, id).locator('.as-text[data-shown]');
  await text.locator('summary').press('Enter');
  await expect(text).toHaveJSProperty('open', isOpen);
}

for (const host of embedHosts) {
  test(`${host.name} sees an embed grow and shrink`, async ({ page, baseURL }) => {
    const frames = [{ host, id: 'frame1', src: inFull(baseURL, 'embed/overdose-claim/') }];
    await page.goto(site.put(hostPage(frames)));
    const before = await fits(page, 'frame1');
    expect(before).toBeGreaterThan(300);
    await toggleText(page, 'frame1', true);
    await expect.poll(async () => (await heights(page, 'frame1')).content).toBeGreaterThan(before + 50);
    expect(await fits(page, 'frame1')).toBeGreaterThan(before + 50);
    await toggleText(page, 'frame1', false);
    await expect.poll(async () => (await heights(page, 'frame1')).frame).toBe(before);
    expect(await fits(page, 'frame1')).toBe(before);
  });
}

test('the code to paste, without any script of the host, makes a frame that grows and shrinks', async ({
  page,
  baseURL,
}) => {
  await page.goto('charts/overdose-claim/');
  const code = await page.locator('.embed-panel [name="frame"]').inputValue();
  const own = inFull(baseURL, 'embed/overdose-claim/');
  const pasted = code.replace(/src="[^"]*\/embed\/overdose-claim\/"/, `id="frame1" src="${own}"`);
  expect(pasted).toContain(own);
  await page.goto(site.put(pasted));
  const before = await fits(page, 'frame1');
  await toggleText(page, 'frame1', true);
  await expect.poll(async () => (await heights(page, 'frame1')).frame).toBeGreaterThan(before + 50);
  await fits(page, 'frame1');
  await toggleText(page, 'frame1', false);
  await expect.poll(async () => (await heights(page, 'frame1')).frame).toBe(before);
});

test('all hosts on one page, the same chart twice in each, hear their own frame alone, and nothing when nothing happens', async ({
  page,
  baseURL,
}) => {
  const frames = embedHosts.flatMap((host, index) => {
    const src = inFull(baseURL, `embed/${charts[index % charts.length]?.id ?? ''}/?host=${index}`);
    const ids = host.isByAddress ? [`a${index}`] : [`a${index}`, `b${index}`];
    return ids.map((id) => ({ host, id, src }));
  });
  await page.addInitScript(() => {
    if (window !== top) return;
    const counted = window as unknown as { heard: number };
    counted.heard = 0;
    addEventListener('message', () => (counted.heard += 1));
  });
  await page.goto(site.put(hostPage(frames)));
  for (const { id } of frames) await fits(page, id);
  for (const { id } of frames.filter((each) => each.id.startsWith('a'))) {
    const before = await allHeights(page);
    await toggleText(page, id, true);
    await expect.poll(async () => (await allHeights(page)).get(id), id).toBeGreaterThan((before.get(id) ?? 0) + 50);
    await fits(page, id);
    // Its twin and all others stay as they were.
    const after = await allHeights(page);
    expect(frames.map((each) => each.id).filter((each) => after.get(each) !== before.get(each))).toEqual([id]);
  }
  // Time itself is tried here: by now all that embeds say again after their start is said.
  const heard = await page.evaluate(async () => {
    const counted = window as unknown as { heard: number };
    const before = counted.heard;
    await new Promise((resolve) => setTimeout(resolve, 4000));
    return { before, idle: counted.heard - before };
  });
  expect(heard.before).toBeGreaterThan(frames.length);
  expect(heard.idle).toBe(0);
});

test('WordPress, which gives no frame more than 1000 pixels nor lets it scroll, shows all of a higher embed', async ({
  page,
  baseURL,
}) => {
  const host = embedHosts.find(({ name }) => name === 'WordPress');
  if (host === undefined) throw new Error('There is no WordPress.');
  await page.setViewportSize({ width: 360, height: 740 });
  const frames = [{ host, id: 'frame1', src: inFull(baseURL, 'embed/voices/') }];
  await page.goto(site.put(hostPage(frames)));
  await fits(page, 'frame1');
  await toggleText(page, 'frame1', true);
  const embed = embedIn(page, 'frame1');
  await expect.poll(() => embed.locator('.embed').evaluate(({ scrollHeight }) => scrollHeight)).toBeGreaterThan(1000);
  await expect.poll(async () => (await heights(page, 'frame1')).frame).toBe(1000);
  const link = embed.locator('.embed-foot [data-shown] a').last();
  await link.scrollIntoViewIfNeeded();
  await expect(link).toBeInViewport();
  expect(await embed.locator('body').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});

test('what WordPress leaves of the oEmbed html shows the quotation, then the frame as high as what is in it', async ({
  page,
  baseURL,
  request,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  for (const [index, file] of ['oembed.json', 'claim.oembed.json'].entries()) {
    const answer = await request.get(`charts/overdose-claim/${file}`);
    const { html, title, provider_url: home } = (await answer.json()) as OEmbed;
    const filtered = wordpressFilter(html.replaceAll(home, baseURL ?? ''), `s3cret${index}`) ?? '';
    const quotation = page.locator('blockquote');
    const frame = page.locator('iframe');
    // Where the host's script is late, or an embed never speaks, there is the link.
    await page.goto(site.put(filtered));
    await expect(quotation.getByRole('link', { name: title, exact: true })).toBeVisible();
    await expect(frame).toHaveCSS('position', 'absolute');
    await page.goto(site.put(`${filtered}<script src="/tests/fixtures/embed-hosts/wordpress.js"></script>`));
    await expect(quotation).toBeHidden();
    await expect(frame).toHaveCSS('position', 'static');
    const embed = frame.contentFrame();
    await expect
      .poll(async () => {
        const inside = await embed.locator('body').evaluate(({ scrollHeight }) => scrollHeight);
        return Math.abs(inside - (await frame.evaluate((element: HTMLIFrameElement) => element.clientHeight)));
      })
      .toBeLessThanOrEqual(1);
    await expect(embed.locator('.slot svg:visible')).toHaveCount(1);
  }
  expect(problems).toEqual([]);
});

test('an embed that is not framed says nothing', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const counted = window as unknown as { heard: number };
    counted.heard = 0;
    addEventListener('message', () => (counted.heard += 1));
  });
  for (const path of ['embed/overdose-claim/?childId=x', 'embed/overdose-claim/claim/#?secret=abc']) {
    await page.goto(path);
    await page.locator('.as-text[data-shown] summary').click();
    await page.clock.runFor(10_000);
    expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(0);
  }
});

test('under sandbox="allow-scripts" alone every embed is whole, with no error', async ({ page, baseURL }) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  const paths = charts.flatMap(({ id, states: [first = ''] }) => [`embed/${id}/`, `embed/${id}/${first}/`]);
  const body = paths
    .map(
      (path, index) =>
        `<iframe id="f${index}" sandbox="allow-scripts" src="${inFull(baseURL, path)}" width="640" height="900"></iframe>`,
    )
    .join('');
  await page.goto(site.put(body));
  for (const [index, path] of paths.entries()) {
    const embed = embedIn(page, `f${index}`);
    await expect(embed.locator('.slot svg:visible'), path).toHaveCount(1);
    expect(await embed.locator('.slot svg:visible [data-key]').count(), path).toBeGreaterThan(3);
    const fonts = await embed.locator('html').evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''));
    });
    expect(fonts, path).toEqual(expect.arrayContaining(['Newsreader', 'Libre Franklin']));
  }
  const first = embedIn(page, 'f0');
  const states = charts[0]?.states ?? [];
  await first.locator('[data-by="1"]').click();
  await expect(first.locator('.embed')).toHaveAttribute('data-drawn', states[1] ?? '');
  await expect(first.locator('.slot svg:visible')).toHaveAccessibleDescription(/\w/);
  expect(await first.locator('.slot svg:visible').getAttribute('aria-describedby')).toBe(
    `description-${states[1] ?? ''}`,
  );
  expect(problems).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed shows picture, description and table, and leads to what else the chart shows', async ({ page }) => {
    for (const path of ['embed/overdose-claim/', 'embed/overdose-claim/claim/']) {
      await page.goto(path);
      await expect(page.locator('.slot svg:visible')).toHaveCount(1);
      await page.locator('.as-text[data-shown] summary').click();
      await expect(page.locator('.as-text[data-shown] p')).toBeVisible();
      await expect(page.locator('.as-text[data-shown] tbody tr').first()).toBeVisible();
      await expect(page.locator('.pager')).toBeHidden();
    }
    await page.goto('embed/overdose-claim/');
    await page.getByRole('navigation').getByRole('link').nth(1).click();
    await expect(page).toHaveURL(/embed\/overdose-claim\/all-drugs\/$/);
    await expect(page.locator('.slot svg:visible')).toHaveCount(1);
  });
});

test('the height that the code to paste carries hides nothing, and leaves little', async ({ page, request }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  for (const { id, states } of charts) {
    for (const state of [undefined, states.at(-1) ?? '']) {
      const oembed = await request.get(`charts/${id}/${state === undefined ? '' : `${state}.`}oembed.json`);
      const { height } = (await oembed.json()) as { height: number };
      await page.goto(`embed/${id}/${state === undefined ? '' : `${state}/`}`);
      const real = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(real, `${id} ${state ?? ''}`).toBeLessThanOrEqual(height);
      expect(real, `${id} ${state ?? ''}`).toBeGreaterThan(height - 80);
    }
  }
});
