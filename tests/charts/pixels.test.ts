import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPng } from '../../src/charts/core/card/raster.ts';
import { browserAdvice, browserSwitches, findBrowser } from '../../src/commands/find-browser.ts';
import { storyData } from '../../src/site/story-data.ts';
import { cardPng, cardSvg, pngKinds } from '../../src/site/take-away.ts';
import { prepared } from './drawings.ts';

const address = 'https://news.example/line/';
/** Greatest share of pixels that two renderers of the same letters may part in, as their edges are smoothed differently. */
const tolerance = 0.004;

let browser: Browser;
let page: Page;
// Without a browser this cannot be known, so it fails rather than passes.
beforeAll(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(browserAdvice);
  browser = await chromium.launch({ executablePath, args: browserSwitches });
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(prepared.map((item) => ({ ...item, name: `${item.chart.id}, ${item.locale}` })))('of $name', (item) => {
  const { chart, assets, locale } = item;
  const state = chart.states.at(-1) ?? '';
  const data = storyData(locale);

  it('pixels show what a browser makes of the same picture', async () => {
    const png = await cardPng(data, assets, state, { kind: 'single', address });
    const svg = await cardSvg(data, assets, state);
    const look = () => page.evaluate(compare, [dataUrl(svg), dataUrl(png)] as const);
    const { width, height, inked } = await look();
    expect([width, height]).toEqual(sizeOf(png));
    expect(inked).toBeGreaterThan(0.01);
    // The browser may show a picture before it has read the picture's fonts.
    await expect.poll(async () => (await look()).parted, { timeout: 5000 }).toBeLessThan(tolerance);
  });

  it('pixels come once and twice as fine, and as large as links want them', async () => {
    const sizes = new Map<string, readonly [number, number]>();
    for (const kind of pngKinds) {
      const png = await cardPng(data, assets, state, { kind, address });
      sizes.set(kind, sizeOf(png));
      if (kind !== 'double') expect(png.length, kind).toBeLessThan(150_000);
    }
    const [width, height] = sizes.get('single') ?? [0, 0];
    expect(width).toBe(864);
    expect(sizes.get('double')).toEqual([2 * width, 2 * height]);
    expect(sizes.get('share')).toEqual([1200, 630]);
  });

  it('pixels say in the file what they are', async () => {
    const png = await cardPng(data, assets, state, { kind: 'single', address });
    const texts = textsOf(png);
    expect(Object.keys(texts)).toEqual(['Title', 'Description', 'Source', 'Copyright']);
    expect(texts.Title).toMatch(new RegExp(`^${assets.strings.title}: `));
    expect(texts.Source).toContain(address);
    expect(texts.Copyright).toContain('CC BY 4.0');
  });
});

it('words in another face are noticed', async () => {
  const [first] = prepared;
  if (first === undefined) throw new Error('No chart.');
  const { chart, assets, locale } = first;
  const svg = await cardSvg(storyData(locale), assets, chart.states[0] ?? '');
  const bare = svg.replace(/<style>.*?<\/style>/s, '');
  const right = await renderPng(bare, 1);
  const wrong = await renderPng(bare.replaceAll('font-family="Newsreader', 'font-family="Libre Franklin'), 1);
  expect((await page.evaluate(compare, [dataUrl(svg), dataUrl(right)] as const)).parted).toBeLessThan(tolerance);
  expect((await page.evaluate(compare, [dataUrl(svg), dataUrl(wrong)] as const)).parted).toBeGreaterThan(2 * tolerance);
});

it('daggers are drawn after any word', async () => {
  const draw = (text: string): Promise<Buffer> =>
    renderPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="4" y="28" font-size="20" font-family="Libre Franklin">${text}</text></svg>`,
      1,
    );
  for (const word of ['Bagdad', 'flight', 'official', 'final']) {
    const [noted, bare] = await Promise.all([draw(`${word} †`), draw(word)]);
    expect(noted.equals(bare), word).toBe(false);
  }
});

function dataUrl(picture: string | Buffer): string {
  const type = typeof picture === 'string' ? 'svg+xml' : 'png';
  return `data:image/${type};base64,${Buffer.from(picture).toString('base64')}`;
}

function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The words of a PNG's iTXt chunks, by keyword. */
function textsOf(png: Buffer): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const end = data.indexOf(0);
    texts[data.toString('latin1', 0, end)] = data.toString('utf8', end + 5);
  }
  return texts;
}

/** Runs in the page: draws both pictures and tells the share of pixels that clearly differ, and of those that are not ground. */
async function compare(addresses: readonly [string, string]) {
  const pixels: Uint8ClampedArray[] = [];
  let [width, height] = [0, 0];
  for (const address of addresses) {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [width, height] = [image.naturalWidth, image.naturalHeight];
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas.');
    context.drawImage(image, 0, 0);
    pixels.push(context.getImageData(0, 0, width, height).data);
  }
  const [one = new Uint8ClampedArray(), other = new Uint8ClampedArray()] = pixels;
  const ground = other[(height - 1) * width * 4] ?? 0;
  let [parted, inked] = [0, 0];
  // A browser sets lines on whole pixels, so that a pixel may be found one above or below.
  const near = [-width, 0, width].map((step) => step * 4);
  for (let at = 0; at < other.length; at += 4) {
    const shown = other[at] ?? 0;
    if (near.every((step) => Math.abs((one[at + step] ?? shown) - shown) > 96)) parted += 1;
    if (Math.abs(shown - ground) > 32) inked += 1;
  }
  const count = width * height;
  return { width, height, parted: parted / count, inked: inked / count };
}
