import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = [
  // The engine alone: it draws the same and takes a quarter less time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a browser for the tests: `CHROMIUM_PATH`, then Playwright's own, then a system Chromium or Chrome.
 * @returns path of its program, or undefined where there is none
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return [env.CHROMIUM_PATH, chromium.executablePath(), ...systemBrowsers].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** What to say when `findBrowser` finds nothing. */
export const browserAdvice =
  'No browser found for the tests: install one (apt-get install chromium-headless-shell, or chromium, or npx playwright install chromium) or set CHROMIUM_PATH.';

/** Switches a headless Chromium needs on a bare or closed machine; as root it has no sandbox of its own. */
export const browserSwitches = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Letters as a screen with many pixels draws them: the browser without windows else bends them to whole ones.
  '--font-render-hinting=none',
];
