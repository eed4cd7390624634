import { choose, readingChoices } from '../../scroll/edition.ts';
import { keepPlace, placeInStory } from '../../scroll/place.ts';

/** Ties the reader's switches to what they do; they show what was chosen on an earlier visit too. */
export function answerSwitches(): void {
  const form = document.querySelector<HTMLFormElement>('.reading-switches');
  if (form === null) return;
  show(form);
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, type, value, checked } = target;
    // This switch alone: the others may be older than what the reader chose in another tab.
    choose({ [name]: (type === 'checkbox' ? checked : value) || undefined });
    show(form);
    keepPlace(placeInStory());
  });
  // Until they answer they say that they cannot, so that no press is lost.
  for (const group of form.querySelectorAll('fieldset')) group.disabled = false;
  const button = document.querySelector<HTMLButtonElement>('.theme-switch');
  if (button === null) return;
  button.addEventListener('click', () => {
    const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
    choose({ theme: isDark ? 'light' : 'dark' });
    show(form);
  });
  button.disabled = false;
}

function show(form: HTMLFormElement): void {
  const { edition = '', theme = '', keepsPlace = false } = readingChoices();
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'checkbox') input.checked = keepsPlace;
    else input.checked = input.value === (input.name === 'edition' ? edition : theme);
  }
}
