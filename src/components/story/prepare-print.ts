import italic from '../../fonts/newsreader-italic.woff2?url';

/**
 * Gets the page ready for paper where style sheets alone cannot: pictures for paper, which screens never fetch, are drawn into
 * the page, and descriptions are opened where closed ones cannot be shown. After printing all is as it was.
 *
 * Chromium prints two seconds after it was asked to, with what is there by then: on a slow machine or line pictures would be
 * missing. Nothing keeps it waiting but a request that is answered before the listener returns.
 */
export function preparePrint(): void {
  const undo: (() => void)[] = [];
  addEventListener('beforeprint', () => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>('img.print-picture')];
    // All are asked for before the first is waited for.
    for (const picture of pictures) picture.loading = 'eager';
    if (pictures.length > 0) bringItalic();
    for (const picture of pictures) {
      const drawing = drawPicture(picture);
      if (drawing === undefined) continue;
      picture.replaceWith(drawing);
      undo.push(() => {
        drawing.replaceWith(picture);
      });
    }
    if (CSS.supports('selector(::details-content)')) return;
    for (const each of document.querySelectorAll<HTMLDetailsElement>('.as-text:not([open])')) {
      each.open = true;
      undo.push(() => {
        each.open = false;
      });
    }
  });
  addEventListener('afterprint', () => {
    for (const step of undo.splice(0)) step();
  });
}

/**
 * A picture as elements of the page, in the page's fonts but apart from its styles and ids; undefined where the file cannot be
 * had: then the browser may still get it.
 */
function drawPicture({ src, className, alt }: HTMLImageElement): HTMLElement | undefined {
  const text = readAtOnce(src);
  if (text === undefined) return undefined;
  const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
  svg.style.cssText = 'display:block;width:100%;height:auto';
  const drawing = document.createElement('span');
  drawing.className = className;
  drawing.role = 'img';
  drawing.ariaLabel = alt;
  drawing.attachShadow({ mode: 'open' }).append(svg);
  return drawing;
}

/** Brings the one face that words in pictures need and the page may not have used yet. */
function bringItalic(): void {
  if ([...document.fonts].some(({ style, status }) => style === 'italic' && status === 'loaded')) return;
  const file = readAtOnce(italic, 'text/plain; charset=x-user-defined');
  if (file === undefined) return;
  // In that encoding the low byte of each sign is a byte of the file.
  const bytes = Uint8Array.from(file, (sign) => sign.charCodeAt(0));
  document.fonts.add(new FontFace('Newsreader', bytes, { style: 'italic' }));
}

/** The text of a file, before the call returns. */
function readAtOnce(address: string, type?: string): string | undefined {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', address, false);
    if (type !== undefined) request.overrideMimeType(type);
    request.send();
  } catch {
    return undefined;
  }
  return request.status === 200 ? request.responseText : undefined;
}
