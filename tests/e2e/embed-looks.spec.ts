import { chromium, expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { browserSwitches, findBrowser } from '../../src/commands/find-browser.ts';
import { tokens, type Theme } from '../../src/styles/tokens.ts';
import { builtPages, onePageEach } from './built-pages.ts';
import { readCommonColor } from './common-color.ts';
import { openHostSite, type HostSite } from './embed-hosts.ts';
import { smallestPhone } from './windows.ts';

const isFull = process.env.TEST_FULL === '1';
/** The gallery, charts' pages, embeds and frozen editions: one of each kind, all in the long run. */
const pages = (isFull ? builtPages : onePageEach).filter((address) => /^(?:charts|embed)\//.test(address));

let site: HostSite;
test.beforeAll(async () => {
  site = await openHostSite();
});
test.afterAll(() => {
  site.close();
});

/** Frames that hold the same embed, and the theme each is to have on a system of that theme. */
const frames = [
  { scheme: 'light', end: '', light: 'light', dark: 'light' },
  { scheme: 'dark', end: '', light: 'dark', dark: 'dark' },
  { scheme: 'light dark', end: '', light: 'light', dark: 'dark' },
  { scheme: 'light', end: '?theme=dark', light: 'dark', dark: 'dark' },
  { scheme: 'dark', end: '?theme=light', light: 'light', dark: 'light' },
  // What hosts add of their own and what nobody knows changes nothing.
  { scheme: 'dark', end: '?theme=auto&initialWidth=300', light: 'dark', dark: 'dark' },
] as const;

const embeds = ['embed/overdose-claim/', 'embed/two-tolls/peaks/'];
/** Its ground shows through what is not solid. */
const hostStyle = 'body{margin:0;background:#f0f} iframe{width:320px;height:290px;border:0}';

for (const system of ['light', 'dark'] as const) {
  test(`on a ${system} system the color scheme of the frame alone chooses the theme of what is in it`, async ({
    baseURL,
  }) => {
    // The browser's own switch: a color scheme that a test emulates would reach into the frames.
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error('There is no browser.');
    const args = [...browserSwitches, ...(system === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : [])];
    const browser = await chromium.launch({ executablePath, args });
    try {
      const page = await browser.newPage({ colorScheme: null, viewport: { width: 660, height: 900 } });
      for (const path of isFull ? embeds : embeds.slice(0, 1)) {
        const body = frames.map(
          ({ scheme, end }) => `<iframe src="${baseURL ?? ''}${path}${end}" style="color-scheme:${scheme}"></iframe>`,
        );
        await page.goto(site.put(`<style>${hostStyle}</style>${body.join('')}`));
        const inFrames = frames.map((_, place) => page.locator('iframe').nth(place).contentFrame());
        for (const frame of inFrames) await expect(frame.locator('.slot svg:visible')).toHaveCount(1);
        const named = (color: Readonly<Record<Theme, string>>): string[] =>
          frames.map((each) => `${each.scheme} ${each.end}: ${color[each[system]]}`);
        const label = (colors: readonly string[]): string[] =>
          frames.map(({ scheme, end }, place) => `${scheme} ${end}: ${colors[place] ?? ''}`);
        await expect.poll(async () => label(await groundsOf(page))).toEqual(named(tokens.color.screen));
        const inks = await Promise.all(
          inFrames.map((frame) =>
            frame.locator('.headline[data-shown]').evaluate((words) => getComputedStyle(words).color),
          ),
        );
        expect(label(inks.map(hexOf))).toEqual(named(tokens.color.ink));
      }
    } finally {
      await browser.close();
    }
  });
}

/** What is painted left of each frame's words. */
async function groundsOf(page: Page): Promise<string[]> {
  const shot = await page.screenshot();
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return [...document.querySelectorAll('iframe')].map((frame) => {
        const { left, top } = frame.getBoundingClientRect();
        const [red, green, blue] = context?.getImageData(left + 4, top + 40, 1, 1).data ?? [];
        return `#${[red, green, blue].map((value = 0) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
      });
    },
    `data:image/png;base64,${shot.toString('base64')}`,
  );
}

/** `rgb(r, g, b)` as tokens write colors. */
function hexOf(color: string): string {
  const parts = color.match(/\d+/g) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

test.describe('in the smallest window', () => {
  test.use({ viewport: smallestPhone });

  test('nothing of a chart’s pages and embeds reaches over it, with all opened', async ({ page }) => {
    test.setTimeout(isFull ? 300_000 : 60_000);
    for (const address of pages) {
      await page.goto(`./${address}`);
      const outside = await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
        const { clientWidth, scrollWidth } = document.documentElement;
        const over = [...document.querySelectorAll('body *')].filter((element) => {
          const { right, left } = element.getBoundingClientRect();
          const isShown = element.getClientRects().length > 0 && right > left;
          return isShown && (right > clientWidth + 1 || left < -1) && !isHeld(element);
        });
        /** Whether it is a mark of a drawing, for ear and keyboard alone, or scrolls in a box of its own. */
        function isHeld(element: Element): boolean {
          if (element.closest('svg, .visually-hidden, [popover], .skip-link, .evidence-button') !== null) return true;
          for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement)
            if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) return true;
          return false;
        }
        return [
          ...(scrollWidth > clientWidth ? [`It is ${scrollWidth} wide.`] : []),
          ...over.map(
            (element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
          ),
        ];
      });
      expect(outside, address).toEqual([]);
    }
  });
});

test.describe('printed from a dark screen', () => {
  test.use({ colorScheme: 'dark' });

  test('a chart’s pages and embeds are on white, with picture, words and where they are from', async ({ page }) => {
    test.setTimeout(isFull ? 300_000 : 60_000);
    for (const address of pages) {
      await page.goto(`./${address}`);
      await page.emulateMedia({ media: 'print' });
      const picture = page.locator('.slot > svg:visible, .slot img, figure picture img, .gallery img').first();
      await expect(picture, address).toBeVisible();
      await expect(page.locator('html'), address).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      // A picture that is a file keeps its light ground.
      const ground = (await picture.evaluate(({ tagName }) => tagName)) === 'IMG' ? 'light' : 'print';
      // Of a map the land may be more than the ground around it.
      const grounds = [tokens.color.screen, tokens.color.land, tokens.color['land-2']].map((color) => color[ground]);
      await expect.poll(async () => grounds.includes(await readCommonColor(picture)), address).toBe(true);
      await expect(page.locator('.pager:visible, .bar:visible'), address).toHaveCount(0);
      const words = await page.locator('.headline:visible, h1:not(.visually-hidden):visible').allInnerTexts();
      const text = await printedText(page);
      for (const each of words.filter((word) => word !== '')) expect(text, address).toContain(squeezed(each));
      expect(text, address).toContain('AcrosstheLine');
      await page.emulateMedia({ media: null });
    }
  });
});

async function printedText(page: Page): Promise<string> {
  const { text } = await extractText(
    await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true }))),
  );
  return squeezed(text.join(''));
}

/** Without the breaks that a line may have anywhere. */
function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}
