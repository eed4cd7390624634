/** Takes a fixed theme from the address (`?theme=light`, `?theme=dark`); without one the colors follow the frame's color scheme. */
export function takeTheme(): void {
  const theme = /[?&]theme=(light|dark)(?:&|$)/.exec(location.search)?.[1];
  if (theme) document.documentElement.dataset.theme = theme;
}
