import { choose, readingChoices } from './edition.ts';

/** The step the reader is at: the one in play, in the scene that takes the middle of the window. */
export function stepInPlay(): HTMLElement | undefined {
  const middle = document.documentElement.clientHeight / 2;
  return [...document.querySelectorAll<HTMLElement>('[data-step][data-active]')].find((step) => {
    const box = step.closest('[data-scene]')?.getBoundingClientRect();
    return box !== undefined && box.top < middle && box.bottom > middle;
  });
}

/** The step the reader is at, else the chapter that reaches the middle of the window; nothing at the story's top. */
export function placeInStory(): HTMLElement | undefined {
  const middle = document.documentElement.clientHeight / 2;
  return (
    stepInPlay() ??
    [...document.querySelectorAll<HTMLElement>('[data-chapter][id]')].findLast(
      (chapter) => chapter.getBoundingClientRect().top < middle,
    )
  );
}

/** Keeps the reader's place for the next visit, if the reader wants that. */
export function keepPlace(place: HTMLElement | undefined): void {
  const { keepsPlace, place: kept } = readingChoices();
  if (keepsPlace !== true || kept === place?.id) return;
  // Pages beside the story have no places, and leave the story's alone.
  if (document.querySelector('[data-chapter]') !== null) choose({ place: place?.id });
}

/**
 * Brings a reader who wants that back to the place of the last visit. An address that names a place is followed instead,
 * and after Back and reload the browser knows the place itself.
 * @returns the place's element, to be scrolled to once the page is laid out
 */
export function restorePlace(): HTMLElement | undefined {
  const { keepsPlace, place } = readingChoices();
  const [navigation] = performance.getEntriesByType('navigation');
  const isFresh = (navigation as PerformanceNavigationTiming | undefined)?.type === 'navigate';
  if (keepsPlace !== true || place === undefined || location.hash !== '' || !isFresh) return undefined;
  const element = document.getElementById(place);
  if (element === null) return undefined;
  history.replaceState(history.state, '', `#${place}`);
  return element;
}
