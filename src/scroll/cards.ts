/** Whether the browser knows popovers. Where not, its selector for open ones throws, and receipts stand at the end of the page. */
export const knowsCards = 'popover' in HTMLElement.prototype;

/** The card of the bar, or the receipt, that is open: one at most is. */
export function openCard(): HTMLElement | null {
  return knowsCards ? document.querySelector<HTMLElement>(':popover-open') : null;
}
