import fc from 'fast-check';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { escapeMarkup } from '../../src/charts/core/markup.ts';
import { hostileAddresses, hostileMessages } from '../hostile.ts';
import { seed } from '../seed.ts';
import { openHostSite, type HostSite } from './embed-hosts.ts';
import { listProblems } from './page-problems.ts';

/*
 * Strangers' messages and addresses. Whatever comes, embeds and the page that frames them stay as they are, where they are, and what
 * leaves an embed is its height. tests/dist/hostile-addresses.test.ts tries a thousand addresses on the scripts alone.
 */
const isFull = process.env.TEST_FULL === '1';
const messageCount = 1000;
const [framesAtOnce, addressCount] = [20, isFull ? 1000 : 20];
const embeds = ['embed/overdose-claim/', 'embed/overdose-claim/claim/'];
const answers = [
  /^\{"sentinel":"amp","type":"embed-size","height":\d{3,4}\}$/,
  /^\{"datawrapper-height":\{"line-overdose-claim(?:-claim)?":\d{3,4}\}\}$/,
  /^\{"type":"iframe-resized","width":\d{3,4},"height":\d{3,4}\}$/,
  /^"\{\\"src\\":\\"http:\/\/127\.0\.0\.1[^"]*\/embed\/overdose-claim\/(?:claim\/)?\\",\\"context\\":\\"iframe\.resize\\",\\"height\\":\d{3,4},/,
  /^"\[iFrameSizer\].*:\d{3,4}:\d{3,4}:(?:init:proto|resizeObserver)"$/s,
];

let site: HostSite;
test.beforeAll(async () => {
  site = await openHostSite();
});
test.afterAll(() => {
  site.close();
});

interface Stand {
  readonly html: string;
  readonly place: readonly unknown[];
}
/** What a page holds, and where it is. */
const standOf = (frame: Frame): Promise<Stand> =>
  frame.evaluate(() => ({
    html: document.documentElement.outerHTML,
    place: [location.href, history.length, scrollX, scrollY, document.body.scrollTop, document.title],
  }));
const embedsIn = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'));

/** Waits until every embed stands as it is to stay. */
async function settle(page: Page, count: number): Promise<Frame[]> {
  // Frames of the pasted code are lazy: the page does not wait for them.
  await expect.poll(() => embedsIn(page).length).toBe(count);
  const frames = embedsIn(page);
  for (const frame of frames) {
    const hasPager = new URL(frame.url()).pathname.endsWith('/overdose-claim/');
    if (hasPager) await expect(frame.locator('.pager')).not.toHaveAttribute('hidden');
    await expect(frame.locator('.embed')).toHaveAttribute('data-drawn', 'claim');
  }
  return frames;
}

test(`${messageCount} hostile messages change nothing, throw nothing and move neither page, seed ${seed}`, async ({
  page,
  baseURL,
}) => {
  const problems = listProblems(page);
  const messages = fc.sample(hostileMessages, { seed, numRuns: messageCount });
  await page.addInitScript(() => {
    const counted = window as unknown as { got: number; said: Set<string> };
    counted.got = 0;
    counted.said = new Set();
    addEventListener('message', ({ data, source }) => {
      counted.got += 1;
      // Which embed says it is kept too: two of the same height say the same.
      const place = [...document.querySelectorAll('iframe[src]')].findIndex(
        (frame) => (frame as HTMLIFrameElement).contentWindow === source,
      );
      if (place >= 0) counted.said.add(`${place} ${JSON.stringify(data)}`);
    });
  });
  const codes: string[] = [];
  for (const path of embeds) {
    await page.goto(path.replace('embed/', 'charts/'));
    codes.push(await page.locator('.embed-panel [name="frame"]').inputValue());
  }
  const pasted = codes.map((code) => code.replace(/src="[^"]*\/embed\//, `src="${baseURL ?? ''}embed/`));
  expect(pasted).toHaveLength(embeds.length);
  // The host is higher than the window, so that it could be moved.
  await page.goto(site.put(`${pasted.join('')}<iframe srcdoc="a stranger"></iframe><p style="height:3000px">`));
  const frames = await settle(page, pasted.length);
  const watched = [page.mainFrame(), ...frames];
  await page.evaluate(() => {
    scrollTo(0, 100);
  });
  // By then embeds have said all that they say by themselves.
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { said: Set<string> }).said.size))
    .toBeGreaterThanOrEqual(2 * (answers.length - 1));
  const before = await Promise.all(watched.map(standOf));
  const gotBefore = await Promise.all(frames.map(gotBy));
  await page.evaluate((list) => {
    const [stranger] = [...document.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')].map(
      ({ contentWindow }) => contentWindow,
    );
    if (!stranger) throw new Error('There is no stranger.');
    const { Function: make } = stranger as unknown as { Function: FunctionConstructor };
    const sayAsStranger = make('to', 'data', 'to.postMessage(data, "*")') as (to: Window, data: unknown) => void;
    for (const data of list) {
      for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src]')) {
        if (frame.contentWindow === null) throw new Error('The frame is empty.');
        frame.contentWindow.postMessage(data, '*');
        sayAsStranger(frame.contentWindow, data);
      }
      sayAsStranger(window, data);
    }
  }, messages);
  for (const [place, frame] of frames.entries()) {
    await expect.poll(async () => (await gotBy(frame)) - (gotBefore[place] ?? 0)).toBe(2 * messages.length);
  }
  expect(await Promise.all(watched.map(standOf))).toEqual(before);
  const said = await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
  const unknown = said.filter((message) => !answers.some((answer) => answer.test(message.replace(/^\d+ /, ''))));
  expect(unknown).toEqual([]);
  expect(problems).toEqual([]);
});

const gotBy = (frame: Frame): Promise<number> => frame.evaluate(() => (window as unknown as { got: number }).got);

test(`${addressCount} hostile addresses show the embed as its plain one does, and throw nothing, seed ${seed}`, async ({
  page,
  baseURL,
}) => {
  test.setTimeout(isFull ? 600_000 : 60_000);
  const problems = listProblems(page);
  const plain = new Map<string, string>();
  for (const path of embeds) {
    await page.goto(path);
    await expect(page.locator('.embed')).toHaveAttribute('data-drawn', 'claim');
    plain.set(new URL(page.url()).pathname, withoutChoice((await standOf(page.mainFrame())).html));
  }
  const ends = fc.sample(hostileAddresses, { seed, numRuns: addressCount });
  for (let start = 0; start < ends.length; start += framesAtOnce) {
    const some = ends.slice(start, start + framesAtOnce);
    const host = site.put(
      some
        .map(
          (end, place) => `<iframe src="${escapeMarkup((baseURL ?? '') + (embeds[place % 2] ?? '') + end)}"></iframe>`,
        )
        .join(''),
    );
    await page.goto(host);
    for (const frame of await settle(page, some.length)) {
      const { html, place } = await standOf(frame);
      expect(withoutChoice(html), frame.url()).toBe(plain.get(new URL(frame.url()).pathname));
      expect(place.slice(1), frame.url()).toEqual([expect.any(Number), 0, 0, 0, expect.any(String)]);
    }
    expect(page.url()).toBe(host);
  }
  expect(problems).toEqual([]);
});

/** Leaves out what an address may choose: one of two themes, and the scroll of WordPress's frames. */
const withoutChoice = (html: string): string =>
  html.replace(/^<html[^>]*>/, (tag) => tag.replaceAll(/ data-(?:theme="(?:light|dark)"|clamp="")/g, ''));
