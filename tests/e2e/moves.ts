import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { desktop, phone, phoneAcross, smallPhone, tablet, tabletAcross, type Size } from './windows.ts';

/** What the reader's switch for graphics may say; the empty choice is as it comes. */
export type EditionChoice = '' | 'stepper' | 'stacked';

/** One thing a reader does. */
export type Move =
  | { readonly kind: 'wheel'; readonly by: readonly number[] }
  | { readonly kind: 'key'; readonly key: 'End' | 'Home' | 'PageDown' | 'PageUp' }
  | { readonly kind: 'jump'; readonly choice: number }
  | { readonly kind: 'scene'; readonly scene: string; readonly choice: number }
  | { readonly kind: 'link'; readonly choice: number }
  | { readonly kind: 'resize'; readonly size: Size }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'edition'; readonly choice: EditionChoice }
  | { readonly kind: 'theme'; readonly choice: '' | 'light' | 'dark' }
  | { readonly kind: 'motion'; readonly choice: 'no-preference' | 'reduce' }
  | { readonly kind: 'step'; readonly by: 'button' | 'key'; readonly way: 'prev' | 'next' }
  | { readonly kind: 'reload' | 'back' | 'forward' };

/** Windows that hold the scroll edition, and one or two that are too small for it. */
const sizes: readonly Size[] = [
  phone,
  smallPhone,
  tablet,
  tabletAcross,
  desktop,
  { width: 1600, height: 900 },
  phoneAcross,
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
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('edition' as const),
      choice: fc.constantFrom('' as const, '' as const, 'stepper' as const, 'stacked' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('theme' as const),
      choice: fc.constantFrom('' as const, 'light' as const, 'dark' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('motion' as const),
      choice: fc.constantFrom('no-preference' as const, 'no-preference' as const, 'reduce' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      by: fc.constantFrom('button' as const, 'key' as const),
      way: fc.constantFrom('next' as const, 'next' as const, 'prev' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('reload' as const, 'back' as const, 'forward' as const) }),
  },
);

/**
 * A walk: any moves, among which the reader goes once to every scene, in an order of the walk's own, and chooses every
 * edition, so that no walk leaves one out.
 * @param scenes ids of the page's scenes
 * @param length how many moves; more than twice as many as there are scenes
 * @param size the walk's own window, which holds every edition
 */
export function anyWalk(scenes: readonly string[], length: number, size: Size): fc.Arbitrary<Move[]> {
  const chosen: Move[] = (['stepper', 'stacked', ''] as const).map((choice) => ({ kind: 'edition', choice }));
  const free = length - scenes.length - 2 * chosen.length - 1;
  if (free < scenes.length) throw new RangeError(`A walk of ${length} moves is too short for ${scenes.length} scenes.`);
  const visits = fc.tuple(
    fc.shuffledSubarray([...scenes], { minLength: scenes.length }),
    fc.array(fc.nat({ max: 99 }), { minLength: scenes.length, maxLength: scenes.length }),
  );
  return fc.tuple(visits, fc.array(anyMove, { minLength: free, maxLength: free })).map(([[order, choices], moves]) => {
    const walk = [...moves];
    const spread = (index: number, count: number): number => Math.round(((index + 0.5) * walk.length) / count);
    // In a window too low for it, step by step falls back to pictures: each edition is chosen in one that holds it.
    for (const [index, move] of chosen.entries())
      walk.splice(spread(index, chosen.length), 0, { kind: 'resize', size }, move);
    // As it comes is the scroll edition only where the system does not ask for less motion.
    walk.splice(spread(chosen.length - 1, chosen.length), 0, { kind: 'motion', choice: 'no-preference' });
    for (const [index, scene] of order.entries())
      walk.splice(spread(index, order.length), 0, { kind: 'scene', scene, choice: choices[index] ?? 0 });
    return walk;
  });
}

/** What the reader has set, besides the window. */
export interface Settings {
  readonly edition: EditionChoice;
  readonly theme: '' | 'light' | 'dark';
  readonly motion: 'no-preference' | 'reduce';
}

/** Nothing chosen, on a system that asks for nothing. */
export const noSettings: Settings = { edition: '', theme: '', motion: 'no-preference' };

/** The settings after a move. */
export function settingsAfter(settings: Settings, move: Move): Settings {
  const isSetting = move.kind === 'edition' || move.kind === 'theme' || move.kind === 'motion';
  return isSetting ? { ...settings, [move.kind]: move.choice } : settings;
}

/** The edition a reader is to get: the chosen one, else by the system's wish and the sizes that the style sheets give. */
export function editionFor(
  { width, height }: Size,
  { edition, motion } = noSettings,
): 'scroll' | 'stepper' | 'stacked' {
  const fits = width >= 1024 ? height >= 560 : height >= 600 && width >= 320;
  if (!fits) return 'stacked';
  if (edition !== '') return edition;
  return motion === 'no-preference' ? 'scroll' : 'stacked';
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
    case 'scene':
      await page.evaluate(({ scene, choice }) => {
        const steps = document.querySelectorAll(`[data-scene="${scene}"] [data-step]`);
        // A link, as it goes there from anywhere: an address that names the step already would not move the page.
        const link = document.createElement('a');
        link.href = `#${steps[choice % steps.length]?.id ?? ''}`;
        document.body.append(link);
        link.click();
        link.remove();
      }, move);
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
    case 'edition':
    case 'theme':
      // A page has come to rest a little before its switches answer.
      await page.locator('.reading-switches fieldset:enabled').first().waitFor({ state: 'attached' });
      await page.evaluate(({ kind, choice }) => {
        document.querySelector<HTMLInputElement>(`.reading-switches [name="${kind}"][value="${choice}"]`)?.click();
      }, move);
      return;
    case 'motion':
      await page.emulateMedia({ reducedMotion: move.choice });
      return;
    case 'step':
      await goToNeighbor(page, move.by, move.way);
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

/** Presses the arrow key, or follows the link of the step in play where it has one. */
async function goToNeighbor(page: Page, by: 'button' | 'key', way: 'prev' | 'next'): Promise<void> {
  if (by === 'key') {
    await page.keyboard.press(way === 'next' ? 'ArrowRight' : 'ArrowLeft');
    return;
  }
  await page.evaluate((rel) => {
    const middle = innerHeight / 2;
    const scene = [...document.querySelectorAll('[data-scene]')].find((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top < middle && bottom > middle;
    });
    scene?.querySelector<HTMLAnchorElement>(`[data-active] a[rel="${rel}"]`)?.click();
  }, way);
}

/**
 * Follows the bar's own link or one of the chapter menu. By script, because a driver's click first scrolls to where a
 * sticky element would stand, which no reader's does.
 */
async function followLink(page: Page, choice: number): Promise<void> {
  await page.evaluate((place) => {
    const inBar = [...document.querySelectorAll<HTMLElement>('.bar-title, .bar-chapter')].find((link) =>
      link.checkVisibility({ visibilityProperty: true }),
    );
    const inMenu = document.querySelectorAll<HTMLElement>('#chapter-menu a');
    if (place % 3 === 0) inBar?.click();
    else inMenu[place % inMenu.length]?.click();
  }, choice);
}
