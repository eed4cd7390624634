import { defineConfig } from '@playwright/test';
import { browserAdvice, browserSwitches, findBrowser } from '../../src/commands/find-browser.ts';
import { readSiteSettings } from '../../src/site/settings.mjs';
import { projectRoot } from './project-root.ts';
import { seed } from '../seed.ts';

const port = process.env.PORT ?? '4399';
const address = `http://127.0.0.1:${port}${readSiteSettings().base}`;
const browser = findBrowser();
if (browser === undefined) throw new Error(browserAdvice);
// Workers read the configuration anew: all are to draw from one seed.
process.env.TEST_SEED = String(seed);

const long = /(?:without-script|problem-panel)\.spec/;

/** Tests over the built site in a browser. `TEST_FULL=1` adds the long ones, `TEST_SEED=…` repeats a run. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // For a busy machine: what hangs still ends.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../test-results/e2e.json' }],
  ],
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: { executablePath: browser, args: browserSwitches },
    actionTimeout: 20_000,
  },
  // What takes longest comes first: begun last, it would leave one core idle.
  projects: [
    { name: 'long', testMatch: long },
    { name: 'short', testIgnore: long },
  ],
  webServer: {
    command: 'node src/commands/serve.ts',
    cwd: projectRoot,
    env: { PORT: port },
    url: address,
    reuseExistingServer: false,
  },
});
