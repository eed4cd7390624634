/**
 * Gets the page ready for paper where style sheets alone cannot: pictures for paper are fetched though they are far from the
 * reader, and descriptions are opened where closed ones cannot be shown. After printing they are closed again.
 */
export function preparePrint(): void {
  const opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const picture of document.querySelectorAll<HTMLImageElement>('.print-picture')) picture.loading = 'eager';
    if (CSS.supports('selector(::details-content)')) return;
    opened.push(...document.querySelectorAll<HTMLDetailsElement>('.as-text:not([open])'));
    for (const each of opened) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of opened.splice(0)) each.open = false;
  });
}
