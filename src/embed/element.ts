import { colorSchemes, embedElement, embedThemes } from '../components/charts/embed-snippets.ts';
import { followHeight } from './follow-height.ts';

/** How near an element comes to the window before its frame is asked for. */
const nearby = '100%';

/**
 * An embed on a host's page: `<across-the-line src label theme>`. Its content is a linked picture, which stands until the
 * embed has told its height, and for good where a frame is not let in or its script never comes. Styles are set by script alone,
 * so that a host's policy needs to name no more than script and frame.
 */
class EmbedElement extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #fallback = document.createElement('slot');
  #end: (() => void) | undefined;

  connectedCallback(): void {
    this.style.display = 'block';
    this.#root.replaceChildren(this.#fallback);
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.#openFrame();
      },
      { rootMargin: nearby },
    );
    observer.observe(this);
    this.#end = () => {
      observer.disconnect();
    };
  }

  disconnectedCallback(): void {
    this.#end?.();
    this.#fallback.style.display = '';
  }

  #openFrame(): void {
    const address = this.getAttribute('src') ?? '';
    if (!URL.canParse(address, document.baseURI)) return;
    const { href, protocol } = new URL(address, document.baseURI);
    if (!/^https?:$/.test(protocol)) return;
    const frame = document.createElement('iframe');
    frame.src = href;
    frame.title = this.getAttribute('label') ?? this.querySelector('img')?.alt ?? '';
    frame.allow = 'clipboard-write; web-share; fullscreen';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.setAttribute('scrolling', 'no');
    const theme = embedThemes.find((each) => each === this.getAttribute('theme')) ?? 'light';
    // As wide as it will be, but of no height: the picture stands until the embed speaks.
    const style = { display: 'block', width: '100%', height: '0', border: '0', colorScheme: colorSchemes[theme] };
    Object.assign(frame.style, style);
    this.#end = followHeight(frame, (height) => {
      this.#fallback.style.display = 'none';
      frame.style.height = `${height}px`;
    });
    this.#root.append(frame);
  }
}

// A page may hold the code many times, and two copies of this script.
if (customElements.get(embedElement) === undefined) customElements.define(embedElement, EmbedElement);
