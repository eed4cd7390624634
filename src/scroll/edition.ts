/** How scenes are laid out now (the document contract's `data-edition`). */
export type Edition = 'scroll' | 'stepper' | 'stacked';

/** What a reader chose about reading; left out means as it comes. */
export interface ReadingChoices {
  edition?: 'stepper' | 'stacked' | undefined;
  theme?: 'light' | 'dark' | undefined;
  /** Whether the place is to be kept between visits, and the place: the id of a step or chapter. */
  keepsPlace?: boolean | undefined;
  place?: string | undefined;
}

/** What the inline script in the head (`edition-guard.js`) leaves for the others. */
interface EditionGuard {
  /** True once something failed: the visit then stays stacked. */
  failed: boolean;
  /** Set by the main script when scenes are being followed. */
  ready: boolean;
  choices: ReadingChoices;
  /** Falls back to the stacked edition for the rest of the visit. */
  fail: () => void;
  /** Brings the document to the edition that window, system and choices ask for now. */
  update: () => void;
}

/** The one entry of the browser's storage; `edition-guard.js` reads it before the first paint. */
const storageKey = 'across-the-line';

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
  // A script that came late works, though the visit stays stacked.
  document.documentElement.dataset.script = '';
}

/** Calls back whenever the edition has changed. */
export function onEditionChange(callback: () => void): void {
  addEventListener('story:edition', callback);
}

/** What the reader has chosen, on this visit or an earlier one. */
export function readingChoices(): Readonly<ReadingChoices> {
  return window.storyEdition?.choices ?? {};
}

/**
 * Takes a choice of the reader's: it counts at once, and is kept in this browser where that allows it. Choices that are
 * all as they were before anybody chose leave nothing behind.
 * @param change the choices that changed; `undefined` takes one back
 */
export function choose(change: ReadingChoices): void {
  const guard = window.storyEdition;
  if (guard === undefined) return;
  try {
    // Another page of the site may have changed what is kept since this one read it.
    takeKept(guard.choices, localStorage.getItem(storageKey));
  } catch {
    // What this page knows holds.
  }
  Object.assign(guard.choices, change);
  if (guard.choices.keepsPlace !== true) guard.choices.place = undefined;
  try {
    const kept = JSON.stringify(guard.choices);
    if (kept === '{}') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, kept);
  } catch {
    // The browser keeps nothing for this page: the choice holds for the visit.
  }
  const { theme } = guard.choices;
  if (theme === undefined) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  guard.update();
}

function takeKept(choices: ReadingChoices, kept: string | null): void {
  const read: unknown = kept === null ? {} : JSON.parse(kept);
  const nothing: ReadingChoices = { edition: undefined, theme: undefined, keepsPlace: undefined, place: undefined };
  Object.assign(choices, nothing, typeof read === 'object' && !Array.isArray(read) ? read : {});
}
