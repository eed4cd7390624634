import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, ChartData } from '../../../src/charts/core/chart-data.ts';
import { writeCsv } from '../../../src/site/chart-files/write-csv.ts';

const words = { title: 'T', description: 'D' };
function dataOf(...rows: (readonly Cell[])[]): ChartData {
  return { columns: ['a', 'b'].map((name) => ({ name, type: 'string', ...words })), rows };
}

describe('writeCsv', () => {
  it('begins with a byte order mark and the names, and ends every line with CR LF', () => {
    expect(writeCsv(dataOf(['x', 'y'], ['z', null]))).toBe('\u{FEFF}a,b\r\nx,y\r\nz,\r\n');
  });

  it('writes plain numbers and booleans, and leaves a negative number a number', () => {
    expect(writeCsv(dataOf([110037, -117.12], [true, false]))).toBe('\u{FEFF}a,b\r\n110037,-117.12\r\ntrue,false\r\n');
  });

  it('quotes commas, quotation marks and line ends', () => {
    expect(writeCsv(dataOf(['1,000', 'a "b"\nc']))).toBe('\u{FEFF}a,b\r\n"1,000","a ""b""\nc"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("https://example.org")'])(
    'lets no spreadsheet run %j',
    (text) => {
      const [, row] = csvParseRows(writeCsv(dataOf([text, 'b'])).slice(1));
      expect(row).toEqual([`'${text}`, 'b']);
    },
  );

  it('is read back exactly by another reader', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 }).filter((value) => !/^[=+\-@\t\r]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        expect(csvParseRows(writeCsv(dataOf(...rows)).slice(1))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});
