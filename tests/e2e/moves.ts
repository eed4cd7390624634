import type { Page } from '@playwright/test';
import fc from 'fast-check';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** One thing a reader does. */
export type Move =
  | { readonly kind: 'wheel'; readonly by: readonly number[] }
  | { readonly kind: 'key'; readonly key: 'End' | 'Home' | 'PageDown' | 'PageUp' }
  | { readonly kind: 'jump'; readonly choice: number }
  | { readonly kind: 'link'; readonly choice: number }
  | { readonly kind: 'resize'; readonly size: Size }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'reload' | 'back' | 'forward' };

/** Windows that hold the scroll edition, and one or two that are too small for it. */
const sizes: readonly Size[] = [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1600, height: 900 },
  { width: 844, height: 390 },
];

const wheelBy = fc.integer({ min: -900, max: 1400 });

/** Any move; scrolling is the most common one, as it is for readers. */
export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('wheel' as const),
      by: fc.array(wheelBy, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('jump' as const), choice: fc.nat({ max: 999 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('link' as const), choice: fc.nat({ max: 999 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('key' as const),
      key: fc.constantFrom('End' as const, 'Home' as const, 'PageDown' as const, 'PageUp' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('resize' as const), size: fc.constantFrom(...sizes) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('height' as const), height: fc.constantFrom(520, 640, 700, 844, 960) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('reload' as const, 'back' as const, 'forward' as const) }),
  },
);

/** The edition a window of this size is to get, by the sizes that the style sheets give. */
export function editionFor({ width, height }: Size): 'scroll' | 'stacked' {
  const fits = width >= 1024 ? height >= 560 : height >= 600 && width >= 320;
  return fits ? 'scroll' : 'stacked';
}

/** Does one move; it may still be under way when the promise resolves. */
export async function makeMove(page: Page, move: Move): Promise<void> {
  switch (move.kind) {
    case 'wheel':
      for (const by of move.by) await page.mouse.wheel(0, by);
      return;
    case 'key':
      await page.keyboard.press(move.key);
      return;
    case 'jump':
      // What a link to this step does, from wherever the reader found it.
      await page.evaluate((choice) => {
        const targets = [...document.querySelectorAll('[data-step], [data-chapter]')];
        location.hash = targets[choice % targets.length]?.id ?? '';
      }, move.choice);
      return;
    case 'link':
      await followLink(page, move.choice);
      return;
    case 'resize':
      await page.setViewportSize(move.size);
      return;
    case 'height':
      await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: move.height });
      return;
    case 'reload':
      await page.reload();
      return;
    case 'back':
    case 'forward':
      await page.evaluate((direction) => {
        const { navigation } = window as unknown as { navigation: { canGoBack: boolean; canGoForward: boolean } };
        if (direction === 'back' && navigation.canGoBack) history.back();
        if (direction === 'forward' && navigation.canGoForward) history.forward();
      }, move.kind);
  }
}

/** Clicks the title or a chapter in the menu. */
async function followLink(page: Page, choice: number): Promise<void> {
  if (choice % 3 === 0) {
    await page.locator('.bar-title').click();
    return;
  }
  await page.locator('.bar-button').click();
  const links = page.locator('#chapter-menu a');
  await links.nth(choice % (await links.count())).click();
  await page.keyboard.press('Escape');
}
