import { choose, readingChoices, type ReadingChoices } from '../../scroll/edition.ts';
import { keepPlace, placeInStory } from '../../scroll/place.ts';

/** Ties the reader's switches to what they do; they show what was chosen on an earlier visit too. */
export function answerSwitches(): void {
  const form = document.querySelector<HTMLFormElement>('.reading-switches');
  if (form === null) return;
  show(form);
  form.addEventListener('change', () => {
    const chosen = new FormData(form);
    const keepsPlace = chosen.has('keepsPlace');
    choose({
      edition: orNothing(chosen.get('edition')) as ReadingChoices['edition'],
      theme: orNothing(chosen.get('theme')) as ReadingChoices['theme'],
      keepsPlace: keepsPlace || undefined,
      ...(!keepsPlace && { place: undefined }),
    });
    keepPlace(placeInStory());
  });
  document.querySelector('.theme-switch')?.addEventListener('click', () => {
    const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
    choose({ theme: isDark ? 'light' : 'dark' });
    show(form);
  });
}

function show(form: HTMLFormElement): void {
  const { edition = '', theme = '', keepsPlace = false } = readingChoices();
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'checkbox') input.checked = keepsPlace;
    else input.checked = input.value === (input.name === 'edition' ? edition : theme);
  }
}

function orNothing(value: FormDataEntryValue | null): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
