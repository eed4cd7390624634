import { readFileSync } from 'node:fs';
import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { prepareChart } from '../../src/charts/core/chart-assets.ts';
import { charts } from '../../src/charts/registry.ts';
import { loadDataset } from '../../src/data/load-dataset.ts';
import { plainText } from '../../src/i18n/evidence-text.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadStory } from '../../src/i18n/story.ts';
import { loadStrings } from '../../src/i18n/strings.ts';
import { readBuilt, readBuiltSite } from './site.ts';

interface MetadataColumn {
  readonly name: string;
  readonly titles: Readonly<Record<string, readonly string[]>>;
  readonly 'dc:description': string;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly separator?: string;
  readonly 'schema:unitText'?: string;
}
interface Metadata {
  readonly '@context': readonly [string, { readonly '@language': string }];
  readonly url: string;
  readonly 'dc:language': string;
  readonly 'dc:modified': { readonly '@value': string };
  readonly 'dc:license': { readonly '@id': string };
  readonly 'dc:rights': string;
  readonly 'dc:source': readonly { readonly '@id'?: string; readonly 'dc:identifier': string }[];
  readonly tableSchema: { readonly columns: readonly MetadataColumn[] };
}
interface DataDocument {
  readonly title: string;
  readonly description: string;
  readonly asOf: string;
  readonly chartPage: string;
  readonly story: { readonly url: string };
  readonly licence: { readonly name: string; readonly note: string };
  readonly files: Readonly<Record<string, string>>;
  readonly columns: readonly { readonly name: string; readonly unit?: string; readonly unitText?: string }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly series: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string; readonly url?: string; readonly title: string }[];
}

const site = readBuiltSite();
const home = site.origin + site.base;
const [locale] = locales;
const story = loadStory();
const dataset = loadDataset();
const content = { dataset, strings: loadStrings(locale), locale };

/** Reads a cell by what the metadata says of its column; throws when it is not of that type. */
function readCell({ name, datatype, separator }: MetadataColumn, text: string): unknown {
  if (text === '') return separator === undefined ? null : [];
  if (separator !== undefined) return text.split(separator);
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
  const form = {
    string: format ?? '[^]*',
    integer: '[-+]?\\d+',
    decimal: '[-+]?\\d+(\\.\\d+)?',
    boolean: 'true|false',
    date: '\\d{4}-\\d{2}-\\d{2}',
    gYear: '\\d{4}',
  }[base];
  if (form === undefined) throw new Error(`${name} is of the unknown type ${base}.`);
  if (!new RegExp(`^(?:${form})$`).test(text)) throw new Error(`"${text}" of ${name} is no ${base}.`);
  if (base === 'integer' || base === 'decimal') return Number(text);
  return base === 'boolean' ? text === 'true' : text;
}

describe.each(charts.map((chart) => ({ chart, id: chart.id })))('the data files of $id', ({ chart, id }) => {
  const folder = `charts/${id}/`;
  const bytes = readFileSync(`${site.folder}${folder}data.csv`);
  const csv = bytes.toString('utf8').slice(1);
  const metadata = JSON.parse(readBuilt(site, `${folder}data.csv-metadata.json`)) as Metadata;
  const document = JSON.parse(readBuilt(site, `${folder}data.json`)) as DataDocument;
  const { columns } = metadata.tableSchema;
  const assets = prepareChart(chart, content);
  const data = assets.data();

  it('are CSV that spreadsheets read as UTF-8, with CR LF', () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.startsWith('\u{FEFF}')).toBe(false);
    expect(csv.endsWith('\r\n')).toBe(true);
    const lengths = new Set(csvParseRows(csv).map((row) => row.length));
    expect([...lengths]).toEqual([columns.length]);
    // Line ends in quotation marks are the record's own, and no record has one.
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(csv);
  });

  it('name their columns in the first line as the metadata does', () => {
    const [names] = csvParseRows(csv);
    expect(names).toEqual(columns.map(({ name }) => name));
    for (const { name, titles } of columns) expect(titles[locale], name).toContain(name);
  });

  it('give the same rows as CSV with its metadata, as JSON, and as the chart has them', () => {
    const read = csvParse(csv, (row) =>
      Object.fromEntries(columns.map((column) => [column.name, readCell(column, row[column.name] ?? '')])),
    );
    expect([...read]).toEqual(document.rows);
    expect(read).toHaveLength(data.rows.length);
    const values = read.map((row) =>
      data.columns.map(({ name, separator }) => {
        const value = row[name];
        return Array.isArray(value) ? value.join(separator) || null : value;
      }),
    );
    expect(values).toEqual(data.rows);
  });

  it('hold no text that a spreadsheet would run', () => {
    expect(
      csvParseRows(csv)
        .flat()
        .filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell)),
    ).toEqual([]);
  });

  it('describe each column in both files as the chart does', () => {
    expect(columns.map((column) => [column.name, column.titles[locale]?.[0], column['dc:description']])).toEqual(
      data.columns.map(({ name, title, description }) => [name, title, description]),
    );
    expect(columns.map(({ datatype }) => (typeof datatype === 'string' ? datatype : datatype.base))).toEqual(
      data.columns.map(({ type }) => type),
    );
    const units = data.columns.map(({ unit }) => unit && content.strings.interface[`unit.${unit}`]);
    expect(columns.map((column) => column['schema:unitText'])).toEqual(units);
    expect(document.columns.map(({ unitText }) => unitText)).toEqual(units);
  });

  it('say language, date, license and sources in the metadata', () => {
    expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': locale }]);
    expect(metadata.url).toBe('data.csv');
    expect(metadata['dc:language']).toBe(locale);
    expect(metadata['dc:modified']['@value']).toBe(story.modified);
    expect(metadata['dc:license']['@id']).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(metadata['dc:rights']).toContain(content.strings.interface['data.licence']);
    const ids = new Set(document.rows.flatMap(({ sources }) => sources as string[]));
    expect(metadata['dc:source'].map((source) => source['dc:identifier']).sort()).toEqual([...ids].sort());
    for (const source of metadata['dc:source']) {
      expect(source['@id']).toBe(dataset.sources.get(source['dc:identifier'])?.url);
    }
  });

  it('name their sources, series, license and addresses in JSON', () => {
    const named = new Set(document.sources.map((source) => source.id));
    for (const { sources } of document.rows) expect((sources as string[]).filter((one) => !named.has(one))).toEqual([]);
    for (const source of document.sources) {
      const { title, url } = dataset.sources.get(source.id) ?? {};
      expect([source.title, source.url]).toEqual([title, url]);
    }
    const series = new Set(document.rows.flatMap((row) => (typeof row.series === 'string' ? [row.series] : [])));
    expect(document.series.map((one) => one.id).sort()).toEqual([...series].sort());
    expect(document.title).toBe(assets.strings.title);
    expect(document.asOf).toBe(assets.strings.asOf);
    expect(document.licence.note).toMatch(/quotations/i);
    expect(document.description).not.toMatch(/[{}[\]]/);
    expect(document.chartPage).toBe(`${home}${folder}`);
    expect(document.story.url).toBe(home);
    for (const address of Object.values(document.files)) {
      expect(address.startsWith(home)).toBe(true);
      expect(site.files).toContain(address.slice(home.length));
    }
  });

  it.each([undefined, ...chart.states])('tell in plain words: %s', (state) => {
    const text = readBuilt(site, `${folder}${state ?? 'chart'}.txt`);
    expect(text).not.toMatch(/\u{FEFF}|\]\(|[{}]|undefined|null/u);
    for (const one of chart.states) {
      const isTold = state === undefined || state === one;
      expect(text.includes(plainText(assets.description(one))), one).toBe(isTold);
      if (isTold) expect(text).toContain(plainText(assets.stateStrings(one).headline));
    }
    for (const one of state === undefined ? chart.states : [state]) {
      for (const source of assets.sourceIds(one)) {
        expect(text).toContain(dataset.sources.get(source)?.title);
        expect(text).toContain(dataset.sources.get(source)?.url ?? '');
      }
    }
    expect(text).toContain(assets.strings.asOf);
    expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(text).toContain(`${home}${folder}\n`);
    expect(text.endsWith(`${home}\n`)).toBe(true);
  });
});

describe('the reading of cells', () => {
  const column = (datatype: string): MetadataColumn => ({ name: 'x', titles: {}, 'dc:description': '', datatype });
  it.each([
    ['integer', '1,000'],
    ['integer', '1.5'],
    ['decimal', '1e3'],
    ['boolean', 'yes'],
    ['date', 'March 4, 2025'],
    ['gYear', '2025-03'],
    ['duration', 'P1D'],
  ])('refuses as %s: %s', (type, text) => {
    expect(() => readCell(column(type), text)).toThrow();
  });
});
