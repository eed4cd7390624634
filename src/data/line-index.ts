import { isUtf8 } from 'node:buffer';

/** Line and column, both counted from 1; columns in UTF-16 units, as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The first place of every file. */
export const fileStart: Position = { line: 1, column: 1 };

/**
 * Makes a finder of places in a text: lines are counted once, so that many places of a long text cost little each.
 * @param text the text; lines may end in any of the three ways
 * @returns the place of an offset; offsets beyond the text are its end
 */
export function indexLines(text: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

/**
 * Finds where a file stops being UTF-8.
 * @param bytes the file
 * @returns the place of its first byte that is not; undefined when all are
 */
export function firstNotUtf8(bytes: Buffer): Position | undefined {
  if (isUtf8(bytes)) return undefined;
  const lenient = bytes.toString('utf8');
  return indexLines(lenient)(lenient.indexOf('\ufffd'));
}
