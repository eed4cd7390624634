/** Closes the chapter menu when a chapter was chosen in it, so that it does not stand over what it leads to. */
export function closeMenuOnChoice(): void {
  const menu = document.getElementById('chapter-menu');
  menu?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) menu.hidePopover();
  });
}
