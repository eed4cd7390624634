import { describe, expect, it } from 'vitest';
import { fillColumns, listOf } from '../../../src/charts/core/chart-data.ts';
import { evidenceOf, evidenceOfFigure } from '../../../src/charts/core/evidence.ts';
import { loadDataset } from '../../../src/data/load-dataset.ts';

const dataset = loadDataset();

describe('fillColumns', () => {
  const plans = [
    { name: 'year', type: 'gYear', cell: ({ year }: { year?: number }) => year?.toString() },
    { name: 'locale', type: 'string', cell: (_: unknown, locale: string) => locale },
  ] as const;
  const strings = { year: { title: 'Year', description: 'A year' }, locale: { title: 'L', description: 'A locale' } };

  it('fills a row an observation, in its locale, with null for what is not said', () => {
    const { columns, rows } = fillColumns(plans, [{ year: 2025 }, {}], strings, 'en');
    expect(columns[0]).toEqual({ name: 'year', type: 'gYear', title: 'Year', description: 'A year' });
    expect(rows).toEqual([
      ['2025', 'en'],
      [null, 'en'],
    ]);
  });

  it('names a column without words', () => {
    expect(() => fillColumns(plans, [], { year: strings.year }, 'en')).toThrow('"locale"');
  });
});

describe('listOf', () => {
  const column = { name: 'sources', type: 'string', separator: ' ' } as const;
  it('parts what its separator parts, and takes nothing for no text', () => {
    expect(listOf(column, 'a b')).toEqual(['a', 'b']);
    expect(listOf(column, null)).toEqual([]);
    expect(listOf({ name: 'x', type: 'string' }, 'a b')).toEqual([]);
  });
});

describe('evidenceOf', () => {
  it('has the date and precision of a figure, and the row it repeats', () => {
    const figure = dataset.figures.get('fig-us-baseline-2500');
    expect(evidenceOfFigure(dataset, 'fig-us-baseline-2500')).toMatchObject({
      series: figure?.cell?.seriesId,
      seriesRow: figure?.cell?.rowId,
      asOf: figure?.asOf,
      asOfPrecision: 'day',
      precision: figure?.precision,
      verification: undefined,
    });
  });

  it('has the status of a claim, which has no date, and how far a quotation was found', () => {
    const [claim] = dataset.claims.values();
    const [quote] = dataset.quotes.values();
    if (claim === undefined || quote === undefined) throw new Error('The dataset is empty.');
    const ofClaim = evidenceOf(dataset, { record: claim.id, sourceIds: claim.sourceIds });
    expect([ofClaim.verification, ofClaim.asOf]).toEqual([claim.status, undefined]);
    expect(evidenceOf(dataset, { record: quote.id, sourceIds: [] }).verification).toBe(quote.verification);
  });

  it('says what kind of date a given one is', () => {
    const precision = (asOf: string, isAbout = false): string | undefined =>
      evidenceOf(dataset, { record: 'series-war-deaths', sourceIds: [], asOf, isAbout }).asOfPrecision;
    expect([precision('2025'), precision('2025-03'), precision('2025-03-04')]).toEqual(['year', 'month', 'day']);
    expect(precision('2025-03', true)).toBe('about');
  });

  it('has the date of the latest source, and every source once', () => {
    const ids = ['src-cdc-db491', 'src-cdc-db457', 'src-cdc-db491'];
    const { published, sources } = evidenceOf(dataset, { record: 'series-overdose-deaths', sourceIds: ids });
    expect(published).toBe(dataset.sources.get('src-cdc-db491')?.date);
    expect([...sources].sort()).toEqual(['src-cdc-db457', 'src-cdc-db491']);
  });

  it('names a record that is not there', () => {
    expect(() => evidenceOf(dataset, { record: 'fig-none', sourceIds: [] })).toThrow('"fig-none"');
  });
});
