import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDataset, readDataset } from '../../../src/data/load-dataset.ts';
import { datasetRules } from '../../../src/data/rules.ts';
import { copyDataset, textAt } from './dataset-copy.ts';
import { mistakesOfForm } from './mistakes-of-form.ts';
import { mistakesOfValue } from './mistakes-of-value.ts';

const copy = copyDataset();
beforeEach(copy.restore);
afterAll(copy.remove);

const mistakes = [...mistakesOfForm, ...mistakesOfValue];

/** What a file may hold instead of records, and the rule that says so. */
const spoiledFiles = [
  ['is missing', undefined, 'missing-file'],
  ['is empty', '', 'empty-file'],
  ['begins with a byte order mark', Buffer.from('\ufeff{}'), 'wrong-encoding'],
  ['is UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'wrong-encoding'],
  ['is Latin-1', Buffer.from('{"a":"é"}', 'latin1'), 'wrong-encoding'],
  ['holds something else than records', '[]', 'wrong-type'],
  ['holds null', 'null', 'wrong-type'],
] as const;

describe('readDataset', () => {
  it('finds nothing wrong with the dataset as it is', () => {
    expect(copy.problems()).toEqual([]);
  });

  it('is tried with every rule it has', () => {
    const tried = new Set<string>(mistakes.map(({ rule }) => rule));
    for (const [, , rule] of spoiledFiles) tried.add(rule);
    expect(Object.keys(datasetRules).filter((rule) => !tried.has(rule))).toEqual(['unknown-file']);
  });

  it.each(mistakes)('reports $what', ({ file, search, replacement, rule, record, at, allowed }) => {
    copy.replace(file, search, replacement);
    const problems = copy.problems();
    const found = problems.find((problem) => problem.rule === rule && problem.record === record);
    const home = rule === 'cell-mismatch' ? 'figures.json' : file;
    expect(found, JSON.stringify(problems, undefined, 1)).toMatchObject({ file: `content/dataset/${home}` });
    const rest = found && textAt(copy.read(home), found);
    expect(rest?.slice(0, at.length)).toBe(at);
    if (allowed !== undefined) expect(found?.allowed).toMatch(allowed);
  });

  it.each(spoiledFiles)('reports a file that %s, once, and no reference into it', (_, content, rule) => {
    for (const file of ['places.json', 'series/series-war-deaths.json']) {
      copy.restore();
      if (content === undefined) copy.delete(file);
      else copy.write(file, content);
      const problems = copy.problems();
      expect(problems.map((problem) => [problem.file, problem.rule])).toEqual([[`content/dataset/${file}`, rule]]);
    }
  });

  it('reports a file that was cut off, and no reference into it', () => {
    const text = copy.read('sources.json');
    copy.write('sources.json', text.slice(0, text.length / 2));
    const problems = copy.problems();
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set(['malformed-json']));
  });

  it('reports a file that nobody reads', () => {
    copy.write('series/series-new.json', '{}');
    expect(copy.problems()).toMatchObject([
      { file: 'content/dataset/series/series-new.json', rule: 'unknown-file', line: 1 },
    ]);
  });

  it('reports mistakes in several files at once, also beside a file that is not JSON', () => {
    copy.replace('claims.json', '"status": "corroborated"', '"status": "true"');
    copy.replace('events.json', '"2025-02-20"', '"2025-02-30"');
    copy.write('places.json', '{');
    copy.replace('figures.json', '"src-article"', '"src-artcle"');
    const files = new Set(copy.problems().map(({ file, rule }) => `${file} ${rule}`));
    expect(files).toContain('content/dataset/claims.json wrong-word');
    expect(files).toContain('content/dataset/events.json impossible-date');
    expect(files).toContain('content/dataset/places.json malformed-json');
    expect(files).toContain('content/dataset/figures.json dangling-reference');
  });

  it('reports a dangling reference in a record whose shape is wrong', () => {
    copy.replace('claims.json', '"status": "corroborated"', '"status": 7');
    copy.replace('claims.json', '"quoteIds": ["q-trump-wage-war"]', '"quoteIds": ["q-trump-wage-wr"]');
    expect(copy.problems().map(({ rule }) => rule)).toEqual(['wrong-word', 'dangling-reference']);
  });

  it('gives the records it could read when one has the wrong shape, and none when a file is not whole', () => {
    copy.replace('claims.json', '"status": "corroborated"', '"status": "true"');
    const partial = readDataset(copy.contentDir).dataset;
    expect(partial?.claims.has('claim-congress-threat')).toBe(false);
    expect(partial?.claims.has('claim-jan-28')).toBe(true);
    copy.write('claims.json', '{');
    expect(readDataset(copy.contentDir).dataset).toBeUndefined();
  });

  it('says where a record stands, and where a value in it', () => {
    const { locate } = readDataset();
    const text = copy.read('claims.json');
    const record = locate('claim-jan-28');
    expect(record && textAt(text, record)).toMatch(/^\{\s+"id": "claim-jan-28"/);
    const statement = locate('claim-jan-28', ['statement', 'en']);
    expect(statement && textAt(text, statement)).toMatch(/^"The article says that the United States designated/);
    expect(statement?.file).toBe('content/dataset/claims.json');
    expect(locate('no-such-record')).toBeUndefined();
  });
});

describe('loadDataset', () => {
  it('throws a message that lists every problem on a line', () => {
    copy.replace('events.json', '"2025-02-20"', '"2025-02-30"');
    copy.replace('claims.json', '"status": "corroborated"', '"status": "true"');
    expect(() => loadDataset(copy.contentDir)).toThrow(
      /claims\.json:\d+:\d+ \[wrong-word\].*\n.*events\.json:\d+:\d+ \[/,
    );
  });
});
