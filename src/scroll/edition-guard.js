// Stands inline in the head, so that it runs before the first paint. Without it the page is the stacked edition.
(() => {
  const root = document.documentElement;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  // In em of the reader's own text size: where words are twice as large, the window holds half as much.
  const fits = matchMedia(
    '(min-width: 64em) and (min-height: 35em), (max-width: 63.99em) and (min-height: 37.5em) and (min-width: 20em)',
  );
  // How long a scene may wait on the reader's screen for the script, in milliseconds from the start of navigation.
  const patience = 2500;
  const choices = readChoices();
  const guard = { failed: false, ready: false, choices, fail, update };
  window.storyEdition = guard;
  root.dataset.script = '';
  if (choices.theme === 'light' || choices.theme === 'dark') root.dataset.theme = choices.theme;

  // What this reader chose on an earlier visit: the only thing the page ever keeps, and only after a choice.
  function readChoices() {
    try {
      const kept = JSON.parse(localStorage.getItem('across-the-line'));
      return Object.prototype.toString.call(kept) === '[object Object]' ? kept : {};
    } catch {
      return {};
    }
  }

  // The step the reader is at, where a scene takes the middle of the screen.
  function stepInView() {
    for (const step of document.querySelectorAll('[data-active]')) {
      const { top, bottom } = step.closest('[data-scene]').getBoundingClientRect();
      if (top < innerHeight / 2 && bottom > innerHeight / 2) return step;
    }
    return undefined;
  }

  function isSeen(element) {
    return element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
  }

  // What the reader is looking at: the first text whose top is in the lower two thirds of the screen.
  function readingPlace() {
    for (const element of document.querySelectorAll('main h2, main p')) {
      const box = element.getBoundingClientRect();
      if (box.top > innerHeight / 3 && isSeen(element) && !element.closest('.graphic, .still, [popover]'))
        return { element, top: box.top };
    }
    return undefined;
  }

  function update() {
    const chosen = ['stepper', 'stacked'].includes(choices.edition) ? choices.edition : undefined;
    const wanted = chosen ?? (still.matches ? 'stacked' : 'scroll');
    // In a small window neither a screen that stays nor one with its step below it can be read.
    const edition = guard.failed || !fits.matches ? 'stacked' : wanted;
    if (root.dataset.edition === edition) return;
    const isUnderWay = document.body && scrollY > 0;
    const step = isUnderWay ? stepInView() : undefined;
    const place = isUnderWay && !step ? readingPlace() : undefined;
    root.dataset.edition = edition;
    dispatchEvent(new Event('story:edition'));
    if (step) step.scrollIntoView({ behavior: 'instant' });
    if (place) scrollBy({ top: place.element.getBoundingClientRect().top - place.top, behavior: 'instant' });
  }

  function fail() {
    guard.failed = true;
    if (!guard.ready) delete root.dataset.script;
    update();
  }

  function checkPatience() {
    if (guard.ready || guard.failed || root.dataset.edition === 'stacked' || performance.now() < patience) return;
    const scene = document.querySelector('[data-scene]');
    if (scene && scene.getBoundingClientRect().top < innerHeight) fail();
  }

  update();
  still.addEventListener('change', update);
  fits.addEventListener('change', update);
  addEventListener('unhandledrejection', fail);
  // Capture: a script that cannot be loaded fires an error that does not bubble.
  addEventListener(
    'error',
    (event) => {
      const script =
        event.target instanceof Element && event.target.matches('script, [rel="stylesheet"], [rel="modulepreload"]');
      // Browsers report a size that changes while it is observed as an error; nothing has failed.
      const harmless = event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop');
      if (script || (event instanceof ErrorEvent && event.filename.startsWith(location.origin) && !harmless)) fail();
    },
    true,
  );
  addEventListener('scroll', checkPatience, { passive: true });
  setTimeout(checkPatience, patience);
})();
