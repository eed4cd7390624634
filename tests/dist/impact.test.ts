import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/registry.ts';
import { readContent } from '../../src/check/content-reading.ts';
import { dateStory } from '../../src/desk/date-story.ts';
import { impactOf, type Impact } from '../../src/desk/impact/impact.ts';
import { loadStory } from '../../src/i18n/story.ts';
import { astroBuild, buildCopy, copyProject } from './build-copy.ts';
import { projectRoot } from './site.ts';

/*
 * What is foretold of a change, and what a build of a copy of the project makes of it. The foretelling builds nothing: it
 * compares what files are made of. So the two can only agree when it knows every file.
 */
const copyName = 'impact-copy';
const copy = `${projectRoot}.cache/${copyName}/`;
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

interface Change {
  readonly record: string;
  readonly fields: readonly string[];
  /** Changes the record's text in its file. */
  readonly inRecord: (text: string) => string;
  /** Changes words that are tied to it; left out, none have to change. */
  readonly inWords?: (text: string) => string;
}

const figure: Change = {
  record: 'fig-us-missions-18',
  fields: ['value', 'valueText'],
  inRecord: (text) => text.replace('"value": 18', '"value": 17').replace('at least 18', 'at least 17'),
  inWords: (text) => text.replace('t least 18', 't least 17'),
};
/** Records of every other kind, which take a build each. */
const others: readonly Change[] = [
  {
    record: 'claim-six-cartels',
    fields: ['finding'],
    inRecord: (text) => text.replace(/("finding": \{\s*"en": ")/, '$1On record: '),
  },
  {
    record: 'q-trump-possible',
    fields: ['occasion'],
    inRecord: (text) => text.replace(/("occasion": \{\s*"en": ")/, '$1As reported: '),
  },
  {
    record: 'src-cdc-db491',
    fields: ['title'],
    inRecord: (text) => text.replace('"title": "', '"title": "On record: '),
  },
  {
    record: 'series-overdose-deaths',
    fields: ['notes'],
    inRecord: (text) => text.replace(/("notes": \{\s*"en": ")/, '$1As published: '),
  },
  {
    record: 'nuevo-laredo',
    fields: ['lat'],
    inRecord: (text) => text.replace(/"lat": (\d+)/, (_, degrees) => `"lat": ${Number(degrees) + 1}`),
  },
];
const changes = process.env.TEST_FULL === '1' ? [figure, ...others] : [figure];

/** Builds a copy of the project with a change in it, and the words that the foretelling says are tied to the record. */
function buildWith({ record, inRecord, inWords = (text) => text }: Change, { file, words }: Impact): void {
  copyProject(copyName, true);
  const whole = readFileSync(join(copy, file), 'utf8');
  const start = whole.indexOf(`"id": "${record}"`);
  const changed = whole.slice(0, start) + inRecord(whole.slice(start));
  expect(changed).not.toBe(whole);
  writeFileSync(join(copy, file), changed);
  for (const { file: place, line } of words.filter(({ isBound }) => isBound)) {
    const lines = readFileSync(join(copy, place), 'utf8').split('\n');
    lines[line - 1] = inWords(lines[line - 1] ?? '');
    writeFileSync(join(copy, place), lines.join('\n'));
  }
  // On the same day: another one would change every page that says it.
  const { isDated, said } = dateStory(join(copy, 'content'), loadStory().modified);
  expect(isDated, said).toBe(true);
  buildCopy(copy, astroBuild);
}

/** The files that two built sites do not have in common, or not with the same bytes. */
function differingFiles(one: string, other: string): string[] {
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
  const [before, after] = [new Set(filesIn(one)), new Set(filesIn(other))];
  return [...new Set([...before, ...after])]
    .filter((file) => {
      const isInBoth = before.has(file) && after.has(file);
      return !isInBoth || !readFileSync(one + file).equals(readFileSync(other + file));
    })
    .sort();
}

describe('what is foretold of a change', () => {
  it.each(changes)(
    'of $record is what a build changes, file by file',
    (change) => {
      const impact = impactOf(readContent('content', charts), change.record, ...change.fields);
      buildWith(change, impact);
      expect(differingFiles(`${projectRoot}dist/`, `${copy}dist/`)).toEqual(impact.files);
      expect(impact.files.length).toBeGreaterThan(1);
    },
    240_000,
  );
});
