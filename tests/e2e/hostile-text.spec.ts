import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { mark } from '../content/hostile-text/texts.ts';
import { buildHostileCopy } from '../dist/hostile-copy.ts';
import { onePageEach } from './built-pages.ts';
import { listProblems } from './page-problems.ts';
import { projectRoot } from './project-root.ts';
import { smallestPhone } from './windows.ts';

/*
 * A page of every template, built with hostile text in every text field, on the smallest phone: it takes a build of its own, and so
 * is part of the long run. The policy that forbids strangers' scripts is left out, so that what could run would run.
 */
const name = 'hostile-pages';
const copy = `${projectRoot}.cache/${name}/`;
test.use({ viewport: smallestPhone, bypassCSP: true });
test.describe.configure({ mode: 'serial' });
test.skip(process.env.TEST_FULL !== '1', 'It takes a build of its own.');

let server: ChildProcess | undefined;
let site = '';
test.beforeAll(async () => {
  test.setTimeout(300_000);
  buildHostileCopy(name);
  server = spawn(process.execPath, ['src/commands/serve.ts'], { cwd: copy, env: { ...process.env, PORT: '0' } });
  if (server.stdout === null) throw new Error('The server says nothing.');
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  site = /http:\S+\//.exec(said.toString())?.[0] ?? '';
});
test.afterAll(() => {
  server?.kill();
  rmSync(copy, { recursive: true, force: true });
});

/** What goes wrong in a page, and what it asks of others. */
function listProblemsAndRequests(page: Page): string[] {
  const problems = listProblems(page);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith('data:')) problems.push(`It asks for ${url}.`);
  });
  return problems;
}

/** Opens whatever opens, and goes from the top of the page to its end and back, so that all is drawn once. */
async function goThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    const { scrollHeight } = document.documentElement;
    for (let top = 0; top < scrollHeight; top += Math.max(innerHeight, scrollHeight / 60)) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** What is wider than the window and moves the page sideways. */
const sidewaysOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(
        (element) => `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 40)}`,
      );
  });

for (const address of onePageEach) {
  test(`/${address} shows hostile text as text, runs none of it, and does not scroll sideways`, async ({ page }) => {
    test.slow();
    const problems = listProblemsAndRequests(page);
    // The proof sheet has hundreds of pictures; what a text could do is done when the document stands.
    await page.goto(site + address, { waitUntil: 'domcontentloaded' });
    await goThrough(page);
    expect(await page.locator('body').innerText()).toContain(mark);
    expect(await sidewaysOf(page)).toEqual([]);
    const button = page.locator('.evidence button, .pager button:not([disabled])').first();
    if ((await button.count()) > 0 && (await button.isVisible())) await button.press('Enter');
    expect(await sidewaysOf(page)).toEqual([]);
    expect(await page.evaluate((word) => Object.hasOwn(window, word), mark)).toBe(false);
    expect(problems).toEqual([]);
  });
}
