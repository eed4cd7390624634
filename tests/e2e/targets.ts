import type { Page } from '@playwright/test';

/**
 * Controls on which a finger has too little room: smaller than 44 CSS pixels, not part of a line of words, and with
 * another control within the circle of 24 pixels that WCAG 2.5.8 keeps around a small one.
 * @param within selector of the part that is looked at
 * @returns how many controls were measured, and a line for each that is too small
 */
export async function listSmallTargets(page: Page, within: string): Promise<{ measured: number; small: string[] }> {
  return page.evaluate((part) => {
    const side = 44;
    const circle = 24;
    const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')]
      // For the finger the words are the button, and a field's label is the field.
      .filter((control) => control.closest(part) !== null && !control.matches('.evidence-button'))
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }));
    const isInLine = (control: HTMLElement): boolean =>
      getComputedStyle(control).display === 'inline' &&
      (control.parentElement?.textContent.trim().length ?? 0) > control.textContent.trim().length;
    const isSpaced = (box: DOMRect): boolean =>
      box.height >= 16 &&
      targets.every(({ box: other }) => {
        if (other === box) return true;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const across = Math.max(other.left - x, 0, x - other.right);
        const down = Math.max(other.top - y, 0, y - other.bottom);
        return Math.hypot(across, down) >= circle / 2;
      });
    return {
      measured: targets.length,
      small: targets
        .filter(({ box }) => box.width < side || box.height < side)
        .filter(({ control, box }) => !isSpaced(box) || !isInLine(control))
        .map(
          ({ control, box }) =>
            `${control.tagName}.${control.className} ${control.textContent.trim().slice(0, 30)}: ` +
            `${Math.round(box.width)} × ${Math.round(box.height)}`,
        ),
    };
  }, within);
}
