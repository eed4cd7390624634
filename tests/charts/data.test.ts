import { describe, expect, it } from 'vitest';
import { listOf, type Cell, type ChartData, type DataColumn } from '../../src/charts/core/chart-data.ts';
import { isCalendarDate } from '../../src/data/schema/partial-date.ts';
import { findRecord } from '../../src/data/select.ts';
import { chartStringsOf, loadStrings } from '../../src/i18n/strings.ts';
import { numbersMissing } from './data-numbers.ts';
import { dataset, prepared } from './drawings.ts';

/** Whether a cell is of its column's type. */
function isOfType({ type, pattern }: DataColumn, cell: Cell): boolean {
  if (cell === null) return true;
  switch (type) {
    case 'string':
      return typeof cell === 'string' && cell.trim() !== '' && new RegExp(`^(?:${pattern ?? '[^]*'})$`).test(cell);
    case 'integer':
      return Number.isSafeInteger(cell);
    case 'decimal':
      return Number.isFinite(cell);
    case 'boolean':
      return typeof cell === 'boolean';
    case 'date':
      return typeof cell === 'string' && cell.length === '2025-03-04'.length && isCalendarDate(cell);
    case 'gYear':
      return typeof cell === 'string' && /^\d{4}$/.test(cell);
  }
}

/** Cells that are not of their column's type, each with its column. */
function misfits({ columns, rows }: ChartData): string[] {
  return rows.flatMap((row) =>
    columns.flatMap((column, index) => {
      const cell = row[index] ?? null;
      return isOfType(column, cell) ? [] : [`${column.name}: ${String(cell)}`];
    }),
  );
}

function cellOf({ columns }: ChartData, row: readonly Cell[], name: string): Cell {
  return row[columns.findIndex((column) => column.name === name)] ?? null;
}

describe.each(prepared.map((item) => ({ ...item, name: `${item.chart.id}, ${item.locale}` })))(
  'the data of $name',
  ({ chart, assets, locale }) => {
    const data = assets.data();
    const rowsWith = (name: string): (readonly [readonly Cell[], string])[] =>
      data.rows.flatMap((row) => {
        const cell = cellOf(data, row, name);
        return typeof cell === 'string' ? [[row, cell] as const] : [];
      });

    it('has columns of different names, in ASCII, each with its words', () => {
      const names = data.columns.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(names.filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([]);
      for (const { name, title, description } of data.columns) {
        expect(title, name).not.toMatch(/[{}[\]]/);
        expect(description, name).not.toMatch(/[{}[\]]/);
        expect(description.length, name).toBeGreaterThan(15);
      }
    });

    it('has as many cells as columns in every row, each of its type', () => {
      expect(data.rows.length).toBeGreaterThan(0);
      for (const row of data.rows) expect(row).toHaveLength(data.columns.length);
      expect(misfits(data)).toEqual([]);
    });

    it('has no column without a value, but for what only some records have', () => {
      const optional = new Set(['verification', 'series', 'series_row', 'as_of', 'as_of_precision']);
      const empty = data.columns.filter(({ name }) => data.rows.every((row) => cellOf(data, row, name) === null));
      expect(empty.map(({ name }) => name).filter((name) => !optional.has(name))).toEqual([]);
    });

    it('has no row twice', () => {
      const rows = data.rows.map((row) => JSON.stringify(row));
      expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
    });

    it('ties every row to a record, its sources and a date', () => {
      expect(rowsWith('record')).toHaveLength(data.rows.length);
      for (const [, id] of rowsWith('record')) expect(findRecord(dataset, id), id).toBeDefined();
      for (const row of data.rows) {
        const date = cellOf(data, row, 'as_of') ?? cellOf(data, row, 'published');
        expect(date, row.join(' | ')).not.toBeNull();
      }
      const column = data.columns.find(({ name }) => name === 'sources');
      for (const row of data.rows) {
        const ids = column === undefined ? [] : listOf(column, cellOf(data, row, 'sources'));
        expect(ids.length, row.join(' | ')).toBeGreaterThan(0);
        expect(ids.filter((id) => !dataset.sources.has(id))).toEqual([]);
      }
    });

    it('names rows of series that are there', () => {
      for (const [row, id] of rowsWith('series_row')) {
        const series = dataset.series.get(String(cellOf(data, row, 'series')));
        expect(
          series?.rows.map((candidate) => candidate.id),
          id,
        ).toContain(id);
      }
    });

    it('says what checking found where the record has it', () => {
      for (const row of data.rows) {
        const found = findRecord(dataset, String(cellOf(data, row, 'record')));
        const expected =
          found?.kind === 'claim' ? found.record.status : found?.kind === 'quote' ? found.record.verification : null;
        expect(cellOf(data, row, 'verification')).toBe(expected);
      }
    });

    it('has every number that a state’s table shows', () => {
      for (const state of chart.states) expect(numbersMissing(assets.table(state), data, locale), state).toEqual([]);
    });

    it('would miss a number that is not the table’s', () => {
      const counts = data.columns.filter(
        ({ type, unit }) => type !== 'string' && unit !== undefined && unit !== 'degrees',
      );
      const values = data.columns.some(({ name }) => name === 'value') ? ['value'] : [];
      const names = new Set([...counts.map(({ name }) => name), ...values]);
      const wrong = {
        ...data,
        rows: data.rows.map((row) =>
          row.map((cell, index) =>
            typeof cell === 'number' && names.has(data.columns[index]?.name ?? '') ? cell + 0.5 : cell,
          ),
        ),
      };
      // The counts of groups that precedents have are in no table.
      const isCounted = names.size > 0 && chart.id !== 'precedents';
      for (const state of chart.states) {
        expect(numbersMissing(assets.table(state), wrong, locale).length > 0, state).toBe(isCounted);
      }
    });

    it('uses all words that the locale has on its columns', () => {
      const own = Object.keys(chartStringsOf(loadStrings(locale), chart.id).data.columns);
      const names = new Set(data.columns.map(({ name }) => name));
      expect(own.filter((name) => !names.has(name))).toEqual([]);
      expect(own.filter((name) => name in loadStrings(locale).data.columns)).toEqual([]);
    });

    it('has no state whose file would take the name of another file', () => {
      expect(chart.states.filter((state) => ['chart', 'data', 'states'].includes(state))).toEqual([]);
    });
  },
);

describe('the columns of all charts', () => {
  it('have no shared words that no chart uses, or one alone', () => {
    for (const [locale, items] of Map.groupBy(prepared, (item) => item.locale)) {
      const uses = items.flatMap(({ assets }) => assets.data().columns.map(({ name }) => name));
      const shared = Object.keys(loadStrings(locale).data.columns);
      expect(shared.filter((name) => uses.filter((use) => use === name).length < 2)).toEqual([]);
    }
  });

  it('have the same names and types in every locale', () => {
    for (const { chart, assets } of prepared) {
      const shape = ({ columns }: ChartData): unknown =>
        columns.map(({ name, type, unit, pattern }) => ({ name, type, unit, pattern }));
      const others = prepared.filter((item) => item.chart.id === chart.id);
      for (const other of others) expect(shape(other.assets.data())).toEqual(shape(assets.data()));
    }
  });

  it('notice a cell of another type', () => {
    const words = { title: 'T', description: 'D' };
    const columns: DataColumn[] = [
      { name: 'n', type: 'integer', ...words },
      { name: 'day', type: 'date', ...words },
      { name: 'year', type: 'gYear', ...words },
      { name: 'part', type: 'string', pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?', ...words },
    ];
    expect(misfits({ columns, rows: [[1, '2025-03-04', '2025', '2025-03']] })).toEqual([]);
    expect(misfits({ columns, rows: [[1.5, '2025-03', '2025-03', 'March 2025']] })).toHaveLength(4);
    expect(misfits({ columns, rows: [['1', '2025-02-30', 'x', '']] })).toHaveLength(4);
  });
});
