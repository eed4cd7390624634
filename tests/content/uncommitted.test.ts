import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/registry.ts';
import { readContent } from '../../src/check/content-reading.ts';
import { changeBetween, uncommittedChange, type Change } from '../../src/desk/impact/change.ts';
import { tellChange } from '../../src/desk/impact/tell-change.ts';
import { commitContent } from '../commit-content.ts';
import { copyForTests } from './bad-input/content-copy.ts';

const copy = copyForTests();
const before = readContent('content', charts);
const series = 'dataset/series/series-overdose-deaths.json';
const strings = 'locales/en.json';

const nothing = { records: [], words: [], texts: [], everywhere: [], states: [], files: [] };
const changed = (): Change => changeBetween(before, readContent(copy.folder, charts));
const namesOf = ({ states }: Change): string[] => states.map(({ assets, state }) => `${assets.chart.id}/${state}`);

/** Names of places as an editor reads them, from the content's folder. */
function placesOf(places: Change['records']): string[] {
  return places.map(({ file, line, what }) => `${file.replace(`${copy.folder}/`, '')}:${line} ${what}`.trimEnd());
}

describe('what changed in the content', () => {
  it('is nothing when files are only formatted otherwise', () => {
    expect(changed()).toEqual(nothing);
    expect(tellChange(nothing)).toBe('Nothing of the story has changed since the last commit.');
  });

  it('is, for the words of a state, that state, drawn as it was', () => {
    copy.set(strings, ['charts', 'two-tolls', 'states', 'both', 'headline'], 'Both tolls were higher');
    const change = changed();
    expect(namesOf(change)).toEqual(['two-tolls/both']);
    expect(change.states[0]?.isRedrawn).toBe(false);
    expect(placesOf(change.words)).toEqual([
      `${strings}:${copy.lineOf(strings, '"Both tolls were higher"')} charts.two-tolls.states.both.headline`,
    ]);
  });

  it('is no state for a label of a button, a chapter, or a record that no graphic shows', () => {
    copy.set(strings, ['interface', 'panel.copy'], 'Copy it');
    const line = copy.append(copy.chapter(), 'Nothing more.');
    const first = copy.valueAt('dataset/speakers.json', ['records', 0]) as object;
    copy.set('dataset/speakers.json', ['records', -1], { ...first, id: 'new-person' });
    const change = changed();
    expect(change.states).toEqual([]);
    expect(placesOf(change.everywhere)).toEqual([
      `${strings}:${copy.lineOf(strings, '"panel.copy"')} interface.panel.copy`,
    ]);
    expect(placesOf(change.texts)).toEqual([`${copy.chapter()}:${line}`]);
    expect(placesOf(change.records).map((place) => place.replace(/^.*:\d+ /, ''))).toEqual(['new-person (new)']);
    expect(change.files).toEqual(['index.html']);
  });
});

describe('what changed since the last commit', () => {
  const root = join(copy.folder, '..');
  const change = (): Change => uncommittedChange(readContent(copy.folder, charts));

  it('is not known without a checkout and without a commit', () => {
    expect(change).toThrow(`${copy.folder}/ is in no git checkout.`);
    spawnSync('git', ['init'], { cwd: root });
    expect(change).toThrow('The git checkout has no commit yet.');
  });

  it('is, for a count of a series, exactly the states that show it, and the files made of it', () => {
    commitContent(root);
    const path = ['rows', 0, 'allDrugs'];
    copy.set(series, path, Number(copy.valueAt(series, path)) + 9000);
    const found = change();
    expect(namesOf(found)).toEqual([
      'overdose-claim/all-drugs',
      'overdose-claim/synthetic-opioids',
      'overdose-claim/latest',
      'two-tolls/united-states',
      'two-tolls/both',
      'two-tolls/peaks',
    ]);
    expect(found.states.every(({ isRedrawn, before: past }) => isRedrawn && past !== undefined)).toBe(true);
    expect(found.states[0]?.steps.map(({ file }) => file)).toEqual([join(copy.folder, 'chapters/en/03-the-toll.mdx')]);
    expect(placesOf(found.records)).toEqual([
      `${series}:${copy.lineOf(series, '"allDrugs":')} series-overdose-deaths rows.0.allDrugs`,
    ]);
    expect(found.files).toEqual(expect.arrayContaining(['charts/two-tolls/both.medium.svg', 'proof/index.html']));
    expect(found.files.filter((file) => /^charts\/(?!overdose-claim|two-tolls|index)/.test(file))).toEqual([]);
    expect(found).toMatchObject({ words: [], texts: [], everywhere: [] });
    expect(tellChange(found)).toContain('  - two-tolls/both\n      step #');
    const { stdout } = spawnSync('git', ['status', '--short'], { cwd: root, encoding: 'utf8' });
    expect(stdout, 'the checkout is left as it is').toBe(` M content/${series}\n`);
  });
});
