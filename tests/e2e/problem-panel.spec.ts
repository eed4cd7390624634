import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { commitContent } from '../commit-content.ts';
import { projectRoot } from './project-root.ts';

/** A chapter of the copy that the preview shows. */
const chapter = 'content/chapters/en/01-the-threat.mdx';

/** A save is checked, and the page drawn anew, before it shows. */
const expectAfterSave = expect.configure({ timeout: 60_000 });

let folder = '';
let preview: ChildProcess | undefined;
let address = '';

test.describe('beside an editor', () => {
  test.describe.configure({ mode: 'serial' });
  /** Starts the preview of a copy of the project, so that spoiling its content touches nobody's. */
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'preview-'));
    for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
    }
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    commitContent(folder);
    const program = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
    const started = spawn(process.execPath, [program, 'dev', '--host', '127.0.0.1', '--port', '4471'], { cwd: folder });
    preview = started;
    address = await new Promise((resolve, reject) => {
      let said = '';
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said.replaceAll(/\u001b\[[\d;]*m/g, ''));
        if (found !== null) resolve(found[0]);
      };
      started.stdout.on('data', hear);
      started.stderr.on('data', hear);
      started.on('exit', () => {
        reject(new Error(`The preview ended: ${said}`));
      });
    });
  });

  test.afterAll(() => {
    preview?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the preview shows the problems of the content at the edge of the page, as they come and go with every save', async ({
    page,
  }) => {
    test.slow();
    const panel = page.locator('problem-panel');
    const whole = readFileSync(join(folder, chapter), 'utf8');
    // Any page has the panel; this one is drawn at once.
    await page.goto(`${address}corrections/`);
    await expect(page.locator('main.corrections')).toBeAttached();
    await expect(panel).toHaveCount(0);

    const line = whole.trimEnd().split('\n').length + 2;
    appendFileSync(join(folder, chapter), '\nAlong the border stood 4,321 soldiers.\n');
    await expectAfterSave(panel.locator('summary')).toHaveText('1 error, 0 warnings.');
    const item = panel.locator('li');
    await expect(item).toContainText('[number-without-record] error:');
    await expect(item).toContainText('Found: 4,321. To mend: ');
    const link = item.locator('a');
    await expect(link).toHaveText(`${chapter}:${line}:24`);
    await expect(link).toHaveAttribute('href', `/__open-in-editor?file=${encodeURIComponent(`${chapter}:${line}:24`)}`);

    writeFileSync(join(folder, chapter), `${whole.trimEnd()}\n\nAnd ${'on and '.repeat(18)}on.\n`);
    await expectAfterSave(panel.locator('summary')).toHaveText('0 errors, 1 warning.');
    await expect(item).toContainText('[long-sentence] warning:');

    writeFileSync(join(folder, chapter), whole);
    await expectAfterSave(panel).toHaveCount(0);
  });

  test('the proof sheet of the preview begins with the states that differ from the last commit, before and after', async ({
    page,
  }) => {
    test.slow();
    const series = join(folder, 'content/dataset/series/series-overdose-deaths.json');
    const whole = readFileSync(series, 'utf8');
    // Most pictures of the page are of no concern here, and are drawn when asked for.
    await page.goto(`${address}proof/`, { waitUntil: 'domcontentloaded' });
    const found = page.locator('#proof-changes');
    await expect(found).toHaveText('No state of a graphic has changed since the last commit.');
    const exhibits = await page.locator('[data-proof]').count();

    const changed = JSON.parse(whole) as { rows: { allDrugs: number }[] };
    for (const row of changed.rows.slice(1, 2)) row.allDrugs += 9000;
    writeFileSync(series, JSON.stringify(changed, undefined, 2));
    await expectAfterSave(found).toHaveText('States changed since the last commit: 6');
    await expect(page.locator('[data-proof]'), 'no state is shown twice, or lost').toHaveCount(exhibits);
    await expect(page.locator('problem-panel')).toHaveCount(0);
    const sheet = await page.evaluate(async () => {
      const pairs = [...document.querySelectorAll('.proof-before-after')].map((pair) => [
        ...pair.querySelectorAll('img'),
      ]);
      // Fails for a picture that cannot be drawn.
      await Promise.all(pairs.flat().map((picture) => picture.decode()));
      return {
        first: [...document.querySelectorAll('.proof-state')].slice(0, 6).map((each) => each.ariaLabel),
        ids: [...document.querySelectorAll('main [id]')].map(({ id }) => id),
        pictures: pairs.map((pair) => new Set(pair.map(({ src }) => src)).size),
      };
    });
    expect(sheet.first).toEqual([
      'overdose-claim: all-drugs',
      'overdose-claim: synthetic-opioids',
      'overdose-claim: latest',
      'two-tolls: united-states',
      'two-tolls: both',
      'two-tolls: peaks',
    ]);
    expect(sheet.pictures, 'of each state two, which differ').toEqual(sheet.first.map(() => 2));
    expect(new Set(sheet.ids).size).toBe(sheet.ids.length);

    writeFileSync(series, whole);
  });

  test('the preview names errors that keep the story from being drawn, and shows the story again once they are mended', async ({
    page,
  }) => {
    test.slow();
    const panel = page.locator('problem-panel');
    const claims = join(folder, 'content/dataset/claims.json');
    for (const { file, spoil, rule, path, drawn } of [
      {
        file: claims,
        spoil: (text: string) => text.replace('"finding"', '"findin"'),
        rule: 'without-finding',
        path: 'corrections/',
        drawn: 'main.corrections',
      },
      {
        file: claims,
        spoil: (text: string) => text.slice(0, -40),
        rule: 'malformed-json',
        path: 'corrections/',
        drawn: 'main.corrections',
      },
      {
        file: join(folder, chapter),
        spoil: (text: string) => `${text}\n<Scene id="a">\n`,
        rule: 'malformed-mdx',
        path: '',
        drawn: '.step',
      },
    ]) {
      await page.goto(address + path);
      const story = page.locator(drawn).first();
      await expect(story).toBeAttached();
      await expect(panel).toHaveCount(0);
      const whole = readFileSync(file, 'utf8');
      writeFileSync(file, spoil(whole));
      await expectAfterSave(panel).toContainText(`[${rule}] error:`);
      await expectAfterSave(story).toHaveCount(0);
      await expect(page.locator('vite-error-overlay')).toHaveCount(0);
      writeFileSync(file, whole);
      await expectAfterSave(story).toBeAttached();
      await expectAfterSave(panel).toHaveCount(0);
    }
  });
});

test('no file of the built site knows of the panel', async ({ page }) => {
  await page.goto('.');
  await expect(page.locator('problem-panel')).toHaveCount(0);
  const dist = join(projectRoot, 'dist');
  const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|js|css)$/.test(name),
  );
  expect(texts.filter((name) => /problem-panel|desk:notices/.test(readFileSync(join(dist, name), 'utf8')))).toEqual([]);
});
