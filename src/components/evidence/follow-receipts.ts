/**
 * What script adds to receipts, which open without it: the words whose receipt is open are marked, and on a phone the
 * line stays visible above the sheet.
 */
function followReceipts(): void {
  for (const receipt of document.querySelectorAll<HTMLElement>('.receipt[popover]')) {
    receipt.addEventListener('toggle', (event) => {
      const isOpen = event.newState === 'open';
      for (const words of document.querySelectorAll(`label[for^="${receipt.id}-at-"]`)) {
        words.toggleAttribute('data-open', isOpen && words === openedBy);
      }
      if (isOpen) keepLineVisible(receipt);
    });
  }
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('.evidence-button') : null;
      if (button !== null) openedBy = document.querySelector(`label[for="${button.id}"]`) ?? undefined;
    },
    true,
  );
}

/** The words that opened the last receipt. */
let openedBy: Element | undefined;

function keepLineVisible(receipt: HTMLElement): void {
  const line = openedBy?.getBoundingClientRect();
  const sheet = receipt.getBoundingClientRect();
  const isCovered = line !== undefined && line.bottom > sheet.top && line.right > sheet.left;
  if (isCovered) scrollBy({ top: line.bottom - sheet.top + 24, behavior: 'instant' });
}

followReceipts();
