import type { Page } from '@playwright/test';

/** What the keyboard can come to on a page; what lies in a closed card or a closed description has no box and is left out. */
export const controls = 'a[href], button, summary, input';

/** Where the focus stood after one press of Tab. */
export interface FocusStop {
  /** The control's words, for messages. */
  readonly name: string;
  /** Place among all controls of the document. */
  readonly index: number;
  /** Distance of its top from the page's top, in CSS pixels. */
  readonly top: number;
  /** Whether it stands in a pinned graphic, which has no one place in the page. */
  readonly isInGraphic: boolean;
  /** Id of the receipt, or of another card, that it opens. */
  readonly opens: string;
  /** Whether all lines of it can be seen: in the window, and under nothing else. */
  readonly isSeen: boolean;
  /** Width of its outline in CSS pixels; 0 where there is none. */
  readonly outline: number;
  /** Contrast of the outline with what it is drawn on. */
  readonly contrast: number;
}

/**
 * Presses a key until the focus leaves the page, and says what it came to.
 * @param key `Tab`, or `Shift+Tab` to walk from the end
 * @param limit presses after which the walk ends; a page that holds the focus would never let it go
 */
export async function walkFocus(page: Page, key: 'Tab' | 'Shift+Tab', limit: number): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press(key);
    const stop = await readFocus(page);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}

/** Reads where the focus is; nothing when it is on no control. */
export async function readFocus(page: Page): Promise<FocusStop | undefined> {
  return page.evaluate((selector) => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    // For the eye the words are the button.
    const shown = focused.matches('.evidence-button') ? (focused.parentElement ?? focused) : focused;
    // Words that end where their line does leave an empty box on the next one.
    const lines = [...shown.getClientRects()].filter(({ width }) => width > 0);
    const isOpen = (x: number, y: number): boolean => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (shown.contains(top) || top.contains(shown));
    };
    const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((value) =>
        value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let ground = shown.parentElement;
    while (ground !== null && channels(getComputedStyle(ground).backgroundColor)[3] === 0)
      ground = ground.parentElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    const [dark = 0, light = 0] = [
      luminance(outlineColor),
      luminance(getComputedStyle(ground ?? document.documentElement).backgroundColor),
    ].sort((a, b) => a - b);
    return {
      name: `${shown.closest('[id]')?.id ?? ''}: ${shown.textContent.trim().slice(0, 40)}`,
      index: [...document.querySelectorAll(selector)].indexOf(focused),
      top: (lines[0]?.top ?? 0) + scrollY,
      isInGraphic: shown.closest('.graphic') !== null,
      opens: focused.getAttribute('popovertarget') ?? '',
      isSeen:
        lines.length > 0 &&
        lines.every(({ left, right, top, bottom }) =>
          [left + 2, (left + right) / 2, right - 2].every((x) => isOpen(x, (top + bottom) / 2)),
        ),
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      contrast: (light + 0.05) / (dark + 0.05),
    };
  }, controls);
}
