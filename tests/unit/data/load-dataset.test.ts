import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDataset, readDataset } from '../../../src/data/load-dataset.ts';
import { datasetRules } from '../../../src/data/rules.ts';
import type { DatasetRule } from '../../../src/data/rules.ts';
import { copyDataset, textAt } from './dataset-copy.ts';

const copy = copyDataset();
beforeEach(copy.restore);
afterAll(copy.remove);

interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly search: string;
  readonly replacement: string;
  readonly rule: DatasetRule;
  /** Id of the record; left out when the mistake stands in none. */
  readonly record?: string;
  /** The text that begins at the reported place, after the mistake was made. */
  readonly at: string;
  /** What the problem says may stand there. */
  readonly allowed?: RegExp;
}

const mistakes: readonly Mistake[] = [
  {
    what: 'a missing field, at its record',
    file: 'claims.json',
    search: '      "speakerId": "article-narration",\n',
    replacement: '',
    rule: 'missing-field',
    record: 'claim-congress-threat',
    at: '{\n      "id": "claim-congress-threat"',
  },
  {
    what: 'a claim without finding',
    file: 'claims.json',
    search: '"finding"',
    replacement: '"unplaced"',
    rule: 'without-finding',
    record: 'claim-congress-threat',
    at: '{\n      "id": "claim-congress-threat"',
  },
  {
    what: 'a claim without source',
    file: 'claims.json',
    search: '["src-afp-vance", "src-tag24-vance", "src-video-trump-speech", "src-fox-trump-speech"]',
    replacement: '[]',
    rule: 'without-source',
    record: 'claim-congress-threat',
    at: '[],\n      "quoteIds"',
  },
  {
    what: 'a quotation without source',
    file: 'quotes.json',
    search: '"sourceIds": ["src-article"],\n',
    replacement: '',
    rule: 'without-source',
    record: 'q-and-if-not',
    at: '{\n      "id": "q-and-if-not"',
  },
  {
    what: 'an unknown field, with the nearest names',
    file: 'claims.json',
    search: '"onScreenNote"',
    replacement: '"onScreenNotes"',
    rule: 'unknown-field',
    record: 'claim-congress-threat',
    at: '"onScreenNotes"',
    allowed: /^onScreenNote, /,
  },
  {
    what: 'an unknown field deep inside a record',
    file: 'claims.json',
    search: '"en": "The article says that Donald Trump',
    replacement: '"em": "x", "en": "The article says that Donald Trump',
    rule: 'unknown-field',
    record: 'claim-congress-threat',
    at: '"em": "x"',
    allowed: /^en, es$/,
  },
  {
    what: 'a wrong type',
    file: 'figures.json',
    search: '"value": 100000',
    replacement: '"value": "100000"',
    rule: 'wrong-type',
    record: 'fig-article-fentanyl-deaths',
    at: '"100000"',
    allowed: /^number$/,
  },
  {
    what: 'a word that is not in its list, with the nearest words first',
    file: 'claims.json',
    search: '"status": "corroborated"',
    replacement: '"status": "coroborated"',
    rule: 'wrong-word',
    record: 'claim-congress-threat',
    at: '"coroborated"',
    allowed: /^corroborated, /,
  },
  {
    what: 'a unit that is not in the list',
    file: 'figures.json',
    search: '"unit": "wars"',
    replacement: '"unit": "war"',
    rule: 'wrong-word',
    record: 'fig-article-wars-compared',
    at: '"war"',
    allowed: /^wars, /,
  },
  {
    what: 'an id that is used twice in a collection',
    file: 'claims.json',
    search: '"id": "claim-aggressive-diplomacy"',
    replacement: '"id": "claim-congress-threat"',
    rule: 'duplicate-id',
    record: 'claim-congress-threat',
    at: '"claim-congress-threat",\n      "statement": {\n        "en": "The article says that Trump has pursued',
  },
  {
    what: 'an id that another collection uses',
    file: 'places.json',
    search: '"id": "tecate"',
    replacement: '"id": "donald-trump"',
    rule: 'duplicate-id',
    record: 'donald-trump',
    at: '"donald-trump"',
  },
  {
    what: 'an id that is not written as one',
    file: 'places.json',
    search: '"id": "tecate"',
    replacement: '"id": "Tecate_1"',
    rule: 'malformed-id',
    record: 'Tecate_1',
    at: '"Tecate_1"',
  },
  {
    what: 'a source that does not exist, with the nearest one first',
    file: 'claims.json',
    search: '"src-tag24-vance"',
    replacement: '"src-tag24-vence"',
    rule: 'dangling-reference',
    record: 'claim-congress-threat',
    at: '"src-tag24-vence"',
    allowed: /^src-tag24-vance, /,
  },
  {
    what: 'a place of a series that does not exist',
    file: 'series/series-mx-deployment.json',
    search: '"placeId": "tijuana"',
    replacement: '"placeId": "tijuna"',
    rule: 'dangling-reference',
    record: 'series-mx-deployment',
    at: '"tijuna"',
    allowed: /^tijuana, /,
  },
  {
    what: 'a source that is named twice in a list',
    file: 'claims.json',
    search: '["src-afp-vance", "src-tag24-vance",',
    replacement: '["src-tag24-vance", "src-tag24-vance",',
    rule: 'repeated-reference',
    record: 'claim-congress-threat',
    at: '"src-tag24-vance", "src-video-trump-speech"',
  },
  {
    what: 'a day that is not in the calendar',
    file: 'events.json',
    search: '"date": "2025-02-20"',
    replacement: '"date": "2025-02-30"',
    rule: 'impossible-date',
    record: 'ev-designations',
    at: '"2025-02-30"',
  },
  {
    what: 'a date that is not written as one',
    file: 'events.json',
    search: '"date": "2025-02-20"',
    replacement: '"date": "February 20, 2025"',
    rule: 'malformed-date',
    record: 'ev-designations',
    at: '"February 20, 2025"',
  },
  {
    what: 'a month where a day is asked for',
    file: 'claims.json',
    search: '"checkedOn": "2026-11-22"',
    replacement: '"checkedOn": "2026-11"',
    rule: 'malformed-date',
    record: 'claim-congress-threat',
    at: '"2026-11"',
    allowed: /^2025-03-04$/,
  },
  {
    what: 'a field that would be lost in reading',
    file: 'claims.json',
    search: '"checkedOn"',
    replacement: '"__proto__": {}, "checkedOn"',
    rule: 'unknown-field',
    at: '"__proto__"',
  },
  {
    what: 'a precision that does not fit its date',
    file: 'events.json',
    search: '"date": "2025-02-20"',
    replacement: '"date": "2025-02"',
    rule: 'precision-mismatch',
    record: 'ev-designations',
    at: '"day",\n      "sortDate": "2025-02-20"',
    allowed: /^month, about$/,
  },
  {
    what: 'negative deaths in a figure',
    file: 'figures.json',
    search: '"value": 100000',
    replacement: '"value": -100000',
    rule: 'unit-mismatch',
    record: 'fig-article-fentanyl-deaths',
    at: '-100000',
  },
  {
    what: 'negative deaths in a series',
    file: 'series/series-war-deaths.json',
    search: '"deaths": 58220',
    replacement: '"deaths": -58220',
    rule: 'value-out-of-range',
    record: 'series-war-deaths',
    at: '-58220',
  },
  {
    what: 'more than a hundred percent',
    file: 'figures.json',
    search: '"value": 74,',
    replacement: '"value": 174,',
    rule: 'unit-mismatch',
    record: 'fig-guns-74',
    at: '174',
    allowed: /0 to 100 percent/,
  },
  {
    what: 'a figure with another value than the cell it repeats',
    file: 'series/series-war-deaths.json',
    search: '"deaths": 58220',
    replacement: '"deaths": 58221',
    rule: 'cell-mismatch',
    record: 'fig-vietnam-deaths',
    at: '58220',
  },
  {
    what: 'a figure with another unit than the cell it repeats',
    file: 'series/series-war-deaths.json',
    search: '"key": "deaths",\n      "label": { "en": "Deaths" },\n      "type": "integer",\n      "unit": "deaths"',
    replacement: '"key": "deaths", "label": { "en": "Deaths" }, "type": "integer", "unit": "people"',
    rule: 'cell-mismatch',
    record: 'fig-vietnam-deaths',
    at: '"deaths",\n      "precision"',
  },
  {
    what: 'a column of numbers without a unit',
    file: 'series/series-cbp-fentanyl.json',
    search: '"type": "number",\n      "unit": "pounds"',
    replacement: '"type": "number"',
    rule: 'column-mismatch',
    record: 'series-cbp-fentanyl',
    at: '{\n      "key": "nationwideLb"',
  },
  {
    what: 'a latitude off the globe',
    file: 'places.json',
    search: '"lat": 32.5,',
    replacement: '"lat": 132.5,',
    rule: 'impossible-coordinate',
    record: 'tijuana',
    at: '132.5',
  },
  {
    what: 'a range without its upper end',
    file: 'figures.json',
    search: '"upper": 300000,',
    replacement: '',
    rule: 'range-mismatch',
    record: 'fig-trump-300k',
    at: '{\n      "id": "fig-trump-300k"',
  },
  {
    what: 'a wording on record without the source it was read in',
    file: 'quotes.json',
    search: '"recordSourceId": "src-video-trump-speech",',
    replacement: '',
    rule: 'incomplete-record',
    record: 'q-trump-wage-war',
    at: '{\n      "id": "q-trump-wage-war"',
  },
  {
    what: 'a designated group without what the notice says',
    file: 'organizations.json',
    search: '"kind": "armed-group"',
    replacement: '"kind": "designated-group"',
    rule: 'incomplete-record',
    record: 'al-qaeda',
    at: '{\n      "id": "al-qaeda"',
  },
  {
    what: 'a change of writing direction inside a text',
    file: 'claims.json',
    search: 'The article says that Donald Trump',
    replacement: 'The article says that \u202eDonald Trump',
    rule: 'forbidden-character',
    record: 'claim-congress-threat',
    at: '"The article says that \u202eDonald Trump',
  },
  {
    what: 'a control character inside a text',
    file: 'sources.json',
    search: '"title": "From Texas',
    replacement: '"title": "\\u0007From Texas',
    rule: 'forbidden-character',
    record: 'src-afp-vance',
    at: '"\\u0007From Texas',
  },
  {
    what: 'an empty text',
    file: 'sources.json',
    search: '"publisher": "Salon"',
    replacement: '"publisher": ""',
    rule: 'empty-value',
    record: 'src-salon-2024',
    at: '""',
  },
  {
    what: 'an address that is none',
    file: 'sources.json',
    search: '"url": "https://salon.com',
    replacement: '"url": "javascript:salon.com',
    rule: 'wrong-form',
    record: 'src-salon-2024',
    at: '"javascript:salon.com',
  },
  {
    what: 'a key that stands twice',
    file: 'places.json',
    search: '"id": "tecate",',
    replacement: '"id": "tecate",\n      "id": "tecate",',
    rule: 'duplicate-key',
    at: '"id": "tecate",\n      "name"',
  },
  {
    what: 'a trailing comma',
    file: 'places.json',
    search: '"id": "tecate",',
    replacement: '"id": "tecate",,',
    rule: 'malformed-json',
    at: ',\n      "name"',
  },
  {
    what: 'a comment',
    file: 'places.json',
    search: '"id": "tecate",',
    replacement: '"id": "tecate", // border',
    rule: 'malformed-json',
    at: '// border',
  },
  {
    what: 'a wrong schema address',
    file: 'places.json',
    search: '../schema/places.schema.json',
    replacement: '../schema/place.schema.json',
    rule: 'wrong-word',
    at: '"../schema/place.schema.json"',
    allowed: /places\.schema\.json/,
  },
];

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
