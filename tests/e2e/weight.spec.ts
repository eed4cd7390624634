import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test, type Page, type Response } from '@playwright/test';
import { projectRoot } from './project-root.ts';
import { readers } from './windows.ts';
import { startClockWhenReady } from './reader.ts';

/** Upper limits from package.json: bytes after Brotli at its best, bytes as sent for fonts, and a share for shifts. */
interface Budgets {
  readonly scriptBrotli: number;
  readonly stateFileBrotli: number;
  readonly storyHtmlBrotli: number;
  readonly styleBrotli: number;
  readonly fonts: number;
  readonly layoutShift: number;
}

const { budgets } = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as { budgets: Budgets };

for (const { name, viewport } of readers) {
  test.describe(`read from end to end on ${name}`, () => {
    test.use({ viewport });

    test('the story keeps to its budgets, its host and its place', async ({ page, context, baseURL }) => {
      const responses: Response[] = [];
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      page.on('response', (response) => responses.push(response));
      await watchShifts(page);
      await startClockWhenReady(page);
      await page.goto('./');
      await scrollThrough(page);
      await expect(page.locator('html')).toHaveAttribute('data-edition', 'scroll');

      await checkWeights(responses);
      const foreign = addresses.filter((address) => !address.startsWith(baseURL ?? '') && !address.startsWith('data:'));
      expect(foreign, 'requests to other hosts').toEqual([]);
      expect(await context.cookies(), 'cookies').toEqual([]);
      const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
      expect(kept, 'what is kept in the browser').toEqual([]);
      const shifts = await readShifts(page);
      expect(sum(shifts.map(({ value }) => value)), JSON.stringify(shifts)).toBeLessThanOrEqual(budgets.layoutShift);
    });
  });
}

test('the watch for shifts sees one', async ({ page }) => {
  await watchShifts(page);
  await page.goto('./');
  await page.evaluate(async () => {
    const block = document.createElement('div');
    block.append('Late');
    block.style.height = '200px';
    document.body.prepend(block);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  });
  expect(sum((await readShifts(page)).map(({ value }) => value))).toBeGreaterThan(budgets.layoutShift);
});

async function checkWeights(responses: readonly Response[]): Promise<void> {
  const bodies = await Promise.all(
    responses.map(async (response) => ({
      path: new URL(response.url()).pathname,
      type: response.headers()['content-type'] ?? '',
      body: await response.body(),
    })),
  );
  const of = (type: string): typeof bodies => bodies.filter((each) => each.type.startsWith(type));
  const documents = of('text/html');
  expect(documents.length).toBe(1);
  for (const { body } of documents) expect(brotliSize(body), 'HTML').toBeLessThanOrEqual(budgets.storyHtmlBrotli);

  const styles = of('text/css').map(({ body }) => brotliSize(body));
  expect(styles.length).toBeGreaterThan(0);
  expect(sum(styles), 'all style sheets').toBeLessThanOrEqual(budgets.styleBrotli);

  const scripts = [...of('text/javascript'), ...of('application/javascript')].map(({ body }) => body);
  const inline = documents.flatMap(({ body }) => inlineScripts(body.toString('utf8')));
  expect(scripts.length).toBeGreaterThan(0);
  expect(inline.length).toBeGreaterThan(0);
  expect(sum([...scripts, ...inline].map(brotliSize)), 'all script').toBeLessThanOrEqual(budgets.scriptBrotli);

  const states = bodies.filter(({ path }) => /\/states\.\w+\.json$/.test(path));
  expect(states.length).toBeGreaterThan(0);
  for (const { path, body } of states) expect(brotliSize(body), path).toBeLessThanOrEqual(budgets.stateFileBrotli);

  const fonts = sum(bodies.filter(({ path }) => path.endsWith('.woff2')).map(({ body }) => body.length));
  expect(fonts, 'fonts').toBeGreaterThan(0);
  expect(fonts, 'fonts').toBeLessThanOrEqual(budgets.fonts);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function brotliSize(body: string | Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
}

/** Scripts that stand in the page itself; data blocks are no script. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/g)]
    .map(({ groups }) => ({ attributes: groups?.attributes ?? '', code: groups?.code ?? '' }))
    .filter(({ attributes, code }) => code !== '' && !/\btype="?(?:application\/(?:ld\+)?json)/.test(attributes))
    .map(({ code }) => code);
}

interface Shift {
  readonly value: number;
  readonly at: number;
  readonly of: readonly string[];
}

/** Collects what moves by itself from the first paint on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const shifts: Shift[] = [];
    Object.assign(window, { shiftsSeen: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const of = entry.sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName}.${node.getAttribute('class') ?? ''}` : String(node?.nodeName),
        );
        shifts.push({ value: entry.value, at: Math.round(entry.startTime), of });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function readShifts(page: Page): Promise<Shift[]> {
  return page.evaluate(() => (window as unknown as { shiftsSeen: Shift[] }).shiftsSeen);
}

/** Scrolls by wheel to the end of the story, each step after the last has moved the page. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.mouse.move(200, 400);
  for (let last = -1, position = 0; position !== last;) {
    last = position;
    await page.mouse.wheel(0, 420);
    position = await page.evaluate(async (before) => {
      const isAtEnd = (): boolean => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      for (let frame = 0; frame < 90 && scrollY === before && !isAtEnd(); frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return scrollY;
    }, last);
  }
  expect(await page.evaluate(() => scrollY + innerHeight - document.documentElement.scrollHeight)).toBeGreaterThan(-2);
}
