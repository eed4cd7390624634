/**
 * Tells every kind of host page how high the embed is, in the words each of them knows. One child for every host: a host reads
 * its own words and ignores the others. Messages were read in the clients' sources (tests/e2e/embed-hosts has them as real clients).
 *
 * Silent when not framed. Speaks on change, and when a host asks; never of navigation or scrolling, and never `null`, which breaks
 * the listeners of some hosts. Only heights leave, so any origin may hear them.
 */

/** When to say it again, in milliseconds after the start: hosts may begin to listen later than the embed begins to speak. */
const again = [250, 1000, 3000];

/** How hosts ask: @newswire/frames, open-iframe-resizer. They are compared as they come: not every object can be turned into text. */
const questions: readonly unknown[] = ['frames-init', 'iframe-child-init', 'iframe-get-child-dimensions'];

/**
 * Begins to tell.
 * @param root the document's element
 * @returns tells the height if it has changed; for whoever changes the content
 */
export function tellHeight(root: HTMLElement): () => void {
  if (parent === self) return () => undefined;
  const { href, search, hash } = location;
  // Pym.js gives the child a name, WordPress a secret.
  const pym = /[?&]childId=([\w.:-]{1,128})(&|$)/.exec(search)?.[1];
  const secret = /^#\?secret=(\w{1,64})$/.exec(hash)?.[1];
  // It gives no frame more than 1000 pixels, nor lets it scroll: a higher embed scrolls inside (`embed.css`).
  if (secret) root.dataset.clamp = '';
  const id = root.dataset.embed ?? '';
  // iframe-resizer names the frame in its question, and takes the first answer for its start.
  let sizer: string | undefined;
  let answer = '';
  let told = 0;

  const send = (message: unknown): void => {
    parent.postMessage(message, '*');
  };
  function tell(isAsked?: unknown): void {
    const height = Math.ceil(root.getBoundingClientRect().height);
    const width = root.clientWidth;
    // A page that comes in pieces has no height yet: the host's frame would shrink and grow.
    if (document.readyState === 'loading' || !height || (height === told && isAsked !== true)) return;
    told = height;
    // AMP, @newswire/frames, Sidechain.
    send({ sentinel: 'amp', type: 'embed-size', height });
    // Datawrapper.
    send({ 'datawrapper-height': { [id]: height } });
    // open-iframe-resizer.
    send({ type: 'iframe-resized', width, height });
    // Embedly and Medium; the Guardian.
    send(
      JSON.stringify({
        src: href,
        context: 'iframe.resize',
        height,
        id: `iframeMessenger:${id}`,
        type: 'set-height',
        value: height,
      }),
    );
    if (pym) send(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (secret) send({ message: 'height', value: height, secret });
    if (sizer) send(`[iFrameSizer]${sizer}:${height}:${width}:${answer}`);
    answer = 'resizeObserver';
    (self as { requestResize?: () => void }).requestResize?.();
  }

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !data) return;
    if (typeof data === 'string') {
      const asked = /^\[iFrameSizer\]([^:]{1,128}):/.exec(data)?.[1];
      if (asked) {
        sizer = asked;
        answer = 'init:proto';
      }
      if (asked ?? data.startsWith('pymxPYMx')) tell(true);
    } else if (questions.includes((data as { type?: unknown }).type)) {
      tell(true);
    }
  });
  // Text that opens, pictures and fonts that come; told at once, as an observer sleeps in a frame that is off the screen.
  for (const event of ['load', 'resize']) addEventListener(event, tell);
  document.addEventListener('toggle', tell, true);
  new ResizeObserver(tell).observe(root);
  void document.fonts.ready.then(tell);
  for (const delay of again) setTimeout(tell, delay, true);
  return tell;
}
