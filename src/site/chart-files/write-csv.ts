import Papa from 'papaparse';
import type { ChartData } from '../../charts/core/chart-data.ts';

/** Tells spreadsheets that the text is UTF-8; without it they read accents wrong. */
const byteOrderMark = '\u{FEFF}';

/**
 * Writes data as CSV by RFC 4180, with the columns' names as its first line: plain numbers, ISO dates, nothing for null.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front.
 * @returns the file's text, with a byte order mark and line ends CR LF
 */
export function writeCsv({ columns, rows }: ChartData): string {
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => [...row]);
  return `${byteOrderMark}${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
