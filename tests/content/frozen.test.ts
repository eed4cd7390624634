import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkFrozen } from '../../src/check/check-frozen.ts';
import { checkProject } from '../../src/check/check-project.ts';
import { freezeChart } from '../../src/frozen/freeze-chart.ts';
import { chartAssets } from '../../src/site/chart-assets.ts';
import { storyData } from '../../src/site/story-data.ts';
import { ContentCopy } from './bad-input/content-copy.ts';

const copy = new ContentCopy();
const built = mkdtempSync(join(tmpdir(), 'built-'));
const assets = chartAssets('en', 'overdose-claim');
const date = '2025-04-01';
const freezing = {
  data: storyData('en'),
  assets,
  date,
  address: 'https://news.example/line/',
  built,
  contentDir: copy.folder,
};
let folder = '';

beforeEach(async () => {
  rmSync(join(copy.folder, 'frozen'), { recursive: true, force: true });
  writeFileSync(join(built, 'claim.svg'), await assets.still('claim', 'wide'));
  writeFileSync(join(built, 'states.wide.json'), '{}');
  folder = await freezeChart(freezing);
});
afterAll(() => {
  copy.dispose();
  rmSync(built, { recursive: true });
});

/** Rule and place of each problem, from the edition's folder. */
const problems = (): string[] =>
  checkFrozen(copy.folder).map(({ file, line, rule }) => `${file.slice(file.lastIndexOf('/') + 1)}:${line} ${rule}`);
const manifest = (): string => copy.read(`frozen/overdose-claim/${date}/manifest.json`);
const lineOf = (words: string): number =>
  manifest()
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

describe('a frozen edition', () => {
  it('has no problem when it is as it was kept, without the files of the live chart', () => {
    expect(checkProject(copy.folder)).toEqual([]);
    expect(manifest()).not.toContain('states.wide.json');
    expect((JSON.parse(manifest()) as { states: unknown[] }).states).toHaveLength(assets.chart.states.length);
  });

  it('is never written over', async () => {
    const before = manifest();
    await expect(freezeChart(freezing)).rejects.toThrow('is there already');
    expect(manifest()).toBe(before);
  });

  it('says which file is changed, missing or new, and where it is named', () => {
    appendFileSync(join(folder, 'claim.svg'), ' ');
    expect(problems()).toEqual([`manifest.json:${lineOf('"claim.svg"')} changed-frozen-file`]);
    rmSync(join(folder, 'claim.svg'));
    expect(problems()).toEqual([`manifest.json:${lineOf('"claim.svg"')} missing-frozen-file`]);
    writeFileSync(join(folder, 'note.txt'), 'note');
    expect(problems()).toContain('note.txt:1 unknown-frozen-file');
  });

  it('stands in the folder of its chart and date, with a manifest in its shape', () => {
    renameSync(folder, join(folder, '..', '2025-04-02'));
    expect(problems()).toEqual([`manifest.json:2 misplaced-edition`]);
    const path = join(folder, '..', '2025-04-02', 'manifest.json');
    writeFileSync(path, '{ "chart": "overdose-claim" }\n');
    expect(problems()).toContain('manifest.json:1 missing-field');
    rmSync(path);
    expect(problems()).toHaveLength(1);
  });
});

describe('npm run freeze', () => {
  it.each(['no-such-chart', ''])('refuses "%s" and names the charts there are, before it builds anything', (id) => {
    const run = spawnSync(process.execPath, ['src/commands/freeze.ts', id], { encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('Allowed: designation-map');
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});
