import { afterPicture } from './after-picture.ts';

/** Browsers stop a page that rewrites its address too often (Safari at 100 in 30 s): at most twice a second. */
const restBetween = 500;

/**
 * Keeps the address true to where the reader is, without adding to the history: after the scroll has come to rest, the
 * address names the step in play, else the chapter. A jump by a link adds its own entry, as links do.
 * @param placeAt says which element the reader is at, or undefined at the story's top
 * @param onRest told that element whenever the reader rests
 */
export function followAddress(
  placeAt: () => HTMLElement | undefined,
  onRest: (place: HTMLElement | undefined) => void = () => undefined,
): void {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(timer);
    const rest = last + restBetween - performance.now();
    if (rest > 0) {
      timer = setTimeout(settle, rest);
      return;
    }
    const place = placeAt();
    onRest(place);
    const hash = place === undefined ? '' : `#${place.id}`;
    const before = location.hash;
    if (hash === before) return;
    last = performance.now();
    // A frame of its own: browsers take milliseconds to change an address. A jump made meanwhile has changed it already.
    void afterPicture().then(() => {
      if (location.hash === before)
        history.replaceState(history.state, '', hash || location.pathname + location.search);
    });
  }

  if ('onscrollend' in window) {
    // Not at once: an end may be told before the scroll itself, and the frame in which it comes has work of its own.
    addEventListener('scrollend', () => {
      clearTimeout(timer);
      void afterPicture().then(settle);
    });
  } else {
    // Safari before 26 has no scrollend: rest is a pause in the scroll events.
    addEventListener(
      'scroll',
      () => {
        clearTimeout(timer);
        timer = setTimeout(settle, 200);
      },
      { passive: true },
    );
  }
}
