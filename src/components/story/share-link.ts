import { openCard } from '../../scroll/cards.ts';
import { placeInStory } from '../../scroll/place.ts';

/**
 * Copies a link to where the reader is: the step, the chapter, or the story. The card that the button opens shows the
 * link, whether it was copied or not, so that it can be copied by hand where the browser does not let the page; that it was
 * copied is also spoken.
 */
export function shareLinks(): void {
  const panel = document.getElementById('share-panel');
  const field = panel?.querySelector('input');
  const name = panel?.querySelector('.share-place');
  const spoken = panel?.nextElementSibling;
  if (!panel || !field || !name || !spoken) return;

  function copy(): void {
    // The same button closes the card, and copies nothing then.
    if (!panel || !field || !name || !spoken || openCard() === panel) return;
    const place = placeInStory();
    // Without what others have hung on the address to follow readers.
    field.value = location.origin + location.pathname + (place === undefined ? '' : `#${place.id}`);
    name.textContent = nameOf(place);
    delete panel.dataset.copied;
    spoken.textContent = '';
    // Where a page may not copy, there is no clipboard at all.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    void clipboard?.writeText(field.value).then(
      () => {
        panel.dataset.copied = '';
        spoken.textContent = panel.querySelector('.share-copied')?.textContent ?? '';
      },
      () => undefined,
    );
  }

  document.querySelector('[popovertarget="share-panel"]')?.addEventListener('click', copy);
  panel.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') field.select();
  });
}

/** The chapter's name or, in a scene, the step's place, which begins with it: "The List, 3 of 5". */
function nameOf(place: HTMLElement | undefined): string {
  const name =
    place?.querySelector(':scope > .step-position') ??
    place?.closest('[data-chapter]')?.querySelector('h2') ??
    document.querySelector('h1');
  return name?.textContent.trim() ?? '';
}
