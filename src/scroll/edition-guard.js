// Stands inline in the head, so that it runs before the first paint. Without it the page is the stacked edition.
(() => {
  const root = document.documentElement;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const fits = matchMedia(
    '(min-width: 1024px) and (min-height: 560px), (max-width: 1023.98px) and (min-height: 600px) and (min-width: 320px)',
  );
  // How long a scene may wait on the reader's screen for the script, in milliseconds from the start of navigation.
  const patience = 2500;
  const guard = { failed: false, ready: false, fail, update };
  window.storyEdition = guard;

  // What the reader is looking at: the first text whose top is in the lower two thirds of the screen.
  function readingPlace() {
    for (const element of document.querySelectorAll('main h2, main p')) {
      const box = element.getBoundingClientRect();
      if (box.height > 0 && box.top > innerHeight / 3 && !element.closest('.graphic, .still, [popover]'))
        return { element, top: box.top };
    }
    return undefined;
  }

  function update() {
    const edition = guard.failed || still.matches || !fits.matches ? 'stacked' : 'scroll';
    if (root.dataset.edition === edition) return;
    const place = document.body && scrollY > 0 ? readingPlace() : undefined;
    root.dataset.edition = edition;
    if (place) scrollBy({ top: place.element.getBoundingClientRect().top - place.top, behavior: 'instant' });
    dispatchEvent(new Event('story:edition'));
  }

  function fail() {
    guard.failed = true;
    update();
  }

  function checkPatience() {
    if (guard.ready || guard.failed || performance.now() < patience) return;
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
      const script = event.target instanceof HTMLScriptElement || event.target instanceof HTMLLinkElement;
      // Browsers report a size that changes while it is observed as an error; nothing has failed.
      const harmless = event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop');
      if (script || (event instanceof ErrorEvent && event.filename.startsWith(location.origin) && !harmless)) fail();
    },
    true,
  );
  addEventListener('scroll', checkPatience, { passive: true });
  setTimeout(checkPatience, patience);
})();
