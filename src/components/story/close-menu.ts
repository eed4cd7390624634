import { openCard } from '../../scroll/cards.ts';

/** Closes the chapter menu when a chapter was chosen in it, so that it does not stand over what it leads to. */
export function closeMenuOnChoice(): void {
  document.getElementById('chapter-menu')?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) openCard()?.hidePopover();
  });
}
