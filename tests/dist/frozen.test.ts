import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeChart } from '../../src/frozen/freeze-chart.ts';
import { manifestSchema } from '../../src/frozen/manifest.ts';
import { chartAssets } from '../../src/site/chart-assets.ts';
import { storyData } from '../../src/site/story-data.ts';
import { projectRoot } from './site.ts';

/** A copy of the project whose figures change after two charts were frozen. */
const copy = `${projectRoot}.cache/frozen-copy/`;
const contentDir = join(copy, 'content');
const date = '2025-04-01';
const later = '2025-06-01';
const series = join(contentDir, 'dataset/series/series-overdose-deaths.json');
const correction = 'The count for 2014 was wrong.';

const inDist = (path: string): Buffer => readFileSync(join(copy, 'dist', path));
const page = (path: string): Document => new JSDOM(inDist(`${path}index.html`).toString()).window.document;
const status = (path: string): string =>
  page(path).querySelector('.frozen-status')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const manifestOf = (chart: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(join(contentDir, 'frozen', chart, date, 'manifest.json'), 'utf8')));

beforeAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  // Pictures that did not change need not be drawn again.
  cpSync(`${projectRoot}.cache/pictures`, `${copy}.cache/pictures`, { recursive: true });
  rmSync(join(contentDir, 'frozen'), { recursive: true, force: true });
  const data = storyData('en');
  const freeze = (chart: string, day: string): Promise<string> =>
    freezeChart({
      data,
      assets: chartAssets('en', chart),
      date: day,
      address: 'https://example.org/',
      built: `${projectRoot}dist/charts/${chart}`,
      contentDir,
    });
  await freeze('overdose-claim', date);
  await freeze('overdose-claim', later);
  await freeze('troop-scale', date);
  const figures = readFileSync(series, 'utf8');
  const changed = figures.replace('47055', '57055');
  if (changed === figures) throw new Error('The series has no such figure.');
  writeFileSync(series, changed);
  const record = {
    id: 'correction-2014',
    date: '2025-05-02',
    text: { en: correction },
    recordIds: ['series-overdose-deaths'],
  };
  writeFileSync(
    join(contentDir, 'dataset/corrections.json'),
    JSON.stringify({ $schema: '../schema/corrections.schema.json', records: [record] }),
  );
  const { PATH, HOME } = process.env;
  const built = spawnSync(process.execPath, [`${projectRoot}node_modules/astro/bin/astro.mjs`, 'build', '--silent'], {
    cwd: copy,
    env: { PATH, HOME },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
}, 180_000);
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('a frozen edition in a build after a figure has changed', () => {
  it('keeps the bytes of every file, though the live chart has others', () => {
    const { files } = manifestOf('overdose-claim');
    expect(Object.keys(files).length).toBeGreaterThan(20);
    for (const file of Object.keys(files)) {
      const before = readFileSync(`${projectRoot}dist/charts/overdose-claim/${file}`);
      expect(inDist(`embed/overdose-claim/v/${date}/${file}`).equals(before), file).toBe(true);
    }
    const live = inDist('charts/overdose-claim/all-drugs.svg');
    expect(live.equals(inDist(`embed/overdose-claim/v/${date}/all-drugs.svg`))).toBe(false);
  });

  it('says that there is a newer one, where, and what was corrected since', () => {
    const path = `embed/overdose-claim/v/${date}/`;
    expect(status(path)).toMatch(/^Frozen on April 1, 2025\. A newer version exists\./);
    const links = [...page(path).querySelectorAll('.frozen-status a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/charts/overdose-claim/', `/embed/overdose-claim/v/${later}/`]);
    expect(page(path).querySelector('.frozen-correction')?.textContent).toContain(correction);
    expect(page(`embed/overdose-claim/v/${later}/`).querySelector('.frozen-correction')).toBeNull();
  });

  it('shows the words, rows and pictures that were kept, in each of its states', () => {
    const { states } = manifestOf('overdose-claim');
    for (const { id, headline, description, table } of states) {
      const document = page(`embed/overdose-claim/v/${date}/${id}/`);
      expect(document.querySelector('.headline')?.textContent).toBe(headline);
      expect(document.getElementById('description')?.textContent).toBe(description);
      expect(document.querySelectorAll('tbody tr')).toHaveLength(table.rows.length);
      for (const element of document.querySelectorAll('picture > *')) {
        const address = element.getAttribute('srcset') ?? element.getAttribute('src') ?? '';
        expect(inDist(address.slice(1)).length, address).toBeGreaterThan(1000);
      }
    }
  });

  it('is still current where nothing has changed', () => {
    expect(status(`embed/troop-scale/v/${date}/`)).toBe('Frozen on April 1, 2025. It is still current.');
    expect(page(`embed/troop-scale/v/${date}/`).querySelector('.frozen-correction')).toBeNull();
  });
});
