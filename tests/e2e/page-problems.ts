import type { Page } from '@playwright/test';

/** What goes wrong in a page and its frames, as it is found. */
export function listProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('dialog', (dialog) => {
    problems.push(`It says ${dialog.message()}.`);
    void dialog.dismiss();
  });
  return problems;
}
