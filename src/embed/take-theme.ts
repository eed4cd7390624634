/**
 * Takes a fixed theme from the address (`?theme=light`, `?theme=dark`); without one the colors follow the frame's color scheme.
 * @param root the document's element
 */
export function takeTheme({ dataset }: HTMLElement): void {
  const theme = /[?&]theme=(light|dark)(&|$)/.exec(location.search)?.[1];
  if (theme) dataset.theme = theme;
}
