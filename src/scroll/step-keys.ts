import { openCard } from './cards.ts';
import { stepInPlay } from './place.ts';

/** Where arrow keys already mean something. */
const takers = 'input, select, textarea, [contenteditable], .table-frame';

/**
 * Lets the left and right arrow go to the step before and after the one in play, as that step's own links do. The keys
 * stay the page's where they mean something else: with another key, held down, in fields, over an open card, where the page is
 * wider than its window or enlarged, and outside scenes.
 */
export function answerStepKeys(): void {
  document.addEventListener('keydown', (event) => {
    const way = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    if (way === undefined || isTaken(event)) return;
    const link = stepInPlay()?.querySelector<HTMLAnchorElement>(`a[rel="${way}"]`);
    if (link === null || link === undefined) return;
    event.preventDefault();
    link.click();
  });
}

function isTaken({ defaultPrevented, repeat, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  return (
    defaultPrevented ||
    repeat ||
    altKey ||
    ctrlKey ||
    metaKey ||
    shiftKey ||
    (target instanceof Element && target.closest(takers) !== null) ||
    openCard() !== null ||
    scrollWidth > clientWidth ||
    (visualViewport?.scale ?? 1) > 1
  );
}
