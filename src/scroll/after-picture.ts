/**
 * Waits until the next picture of the page is done: it is laid out then, so that reading it costs nothing, and what
 * follows delays no picture together with what went before. A page in the background draws none and is not waited for.
 */
export function afterPicture(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Waits until the page is laid out in its next frame: what reads the layout then, before anything is written, costs nothing. */
export function afterLayout(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}

/** Does a work on each item, a few of them between one picture and the next. */
export async function inParts<Item>(items: readonly Item[], size: number, work: (item: Item) => void): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    if (start > 0) await afterPicture();
    items.slice(start, start + size).forEach((item) => {
      work(item);
    });
  }
}
