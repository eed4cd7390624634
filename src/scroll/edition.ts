/** How scenes are laid out now (the document contract's `data-edition`). */
export type Edition = 'scroll' | 'stepper' | 'stacked';

/** What the inline script in the head (`edition-guard.js`) leaves for the others. */
interface EditionGuard {
  /** True once something failed: the visit then stays stacked. */
  failed: boolean;
  /** Set by the main script when scenes are being followed. */
  ready: boolean;
  /** Falls back to the stacked edition for the rest of the visit. */
  fail: () => void;
}

declare global {
  interface Window {
    storyEdition?: EditionGuard;
  }
}

/** The edition the document is in. */
export function currentEdition(): Edition {
  return document.documentElement.dataset.edition as Edition;
}

/** Falls back to the stacked edition: every state's picture stands under its step. */
export function fallBackToStacked(): void {
  window.storyEdition?.fail();
}

/** Tells the guard that scenes are being followed from now on. */
export function announceReady(): void {
  if (window.storyEdition !== undefined) window.storyEdition.ready = true;
  document.documentElement.dataset.ready = '';
}

/** Calls back whenever the edition has changed. */
export function onEditionChange(callback: () => void): void {
  addEventListener('story:edition', callback);
}
