import { knowsCards } from '../../scroll/cards.ts';

/**
 * What script adds to receipts, which open without it: the words whose receipt is open are marked, and on a phone the
 * line they stand in is brought above the sheet, and back when the sheet closes. Where receipts are no cards, words lead to
 * them at the end of the page, and Back leads to the words.
 */
export function followReceipts(): void {
  if (!knowsCards) {
    document.addEventListener('click', leadToNote);
    return;
  }
  /** The words that opened a receipt, by its id; a receipt that a mark opened has none. */
  const openers = new Map<string, Element>();
  let broughtFrom: number | undefined;

  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('.evidence-button') : null;
      const receipt = button?.getAttribute('popovertarget') ?? '';
      if (button?.parentElement == null) return;
      openers.get(receipt)?.removeAttribute('data-open');
      openers.set(receipt, button.parentElement);
    },
    true,
  );
  // Toggles do not bubble; one listener on the way down serves all receipts.
  document.addEventListener(
    'toggle',
    ({ target, newState }) => {
      if (!(target instanceof HTMLElement && target.matches('.receipt'))) return;
      const words = openers.get(target.id);
      words?.toggleAttribute('data-open', newState === 'open');
      if (newState === 'open') {
        broughtFrom = bringAbove(target, words);
        joinBeside(target, words);
        return;
      }
      openers.delete(target.id);
      if (broughtFrom !== undefined) scrollBy({ top: -broughtFrom, behavior: 'instant' });
      broughtFrom = undefined;
    },
    true,
  );
}

/** Lets the asterisk of revised words reach to a receipt that opened beside their line, until the page moves. */
function joinBeside(receipt: HTMLElement, words: Element | undefined): void {
  // In a scene the graphic lies between.
  if (!(words instanceof HTMLElement) || !words.matches('.is-revised') || words.closest('[data-step]')) return;
  const { left, top, bottom } = receipt.getBoundingClientRect();
  const mark = words.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  // What hangs in the margin begins where the paragraph ends.
  const gap = left - 14 - (words.parentElement?.getBoundingClientRect().right ?? left);
  if (gap <= 0 || mark < top || mark > bottom) return;
  const { style } = words;
  style.setProperty('--join', `${gap}px`);
  for (const [source, end] of [
    [document, 'scroll'],
    [receipt, 'beforetoggle'],
  ] as const)
    source.addEventListener(end, () => style.removeProperty('--join'), { once: true });
}

function leadToNote({ target }: Event): void {
  const button = target instanceof Element ? target.closest('[popovertarget^="receipt"]') : null;
  if (button !== null) location.hash = button.getAttribute('popovertarget') ?? '';
}

/**
 * Scrolls the words above the sheet that covers them, so near that it does not cut the next line in two.
 * @returns how far the page was scrolled, in CSS pixels; nothing where they were clear
 */
function bringAbove(receipt: HTMLElement, words: Element | undefined): number | undefined {
  const lines = words?.getClientRects();
  const last = lines?.item(lines.length - 1);
  const sheet = receipt.getBoundingClientRect();
  if (last === null || last === undefined || last.bottom < sheet.top || last.right < sheet.left) return undefined;
  const before = scrollY;
  scrollBy({ top: last.bottom - sheet.top + 10, behavior: 'instant' });
  return scrollY - before;
}
