import { readFileSync } from 'node:fs';
import { hiddenCharactersIn } from '../data/hidden-characters.ts';
import { fileStart, firstNotUtf8, indexLines } from '../data/line-index.ts';
import type { Position } from '../data/line-index.ts';
import type { Problem } from '../data/problem.ts';
import { report } from './rules.ts';

/** A text that problems can point into. */
export interface TextFile {
  /** Path as problems print it. */
  readonly file: string;
  readonly text: string;
  /** The place of an offset into `text`; offsets beyond its end are its end. */
  readonly placeAt: (offset: number) => Position;
}

/**
 * Reads a text file as UTF-8.
 * @param path the file
 * @param file its name as problems print it
 * @returns the text without a byte order mark (undefined when it cannot be read or is not UTF-8), and the problems
 *   of its encoding and of characters no reader sees
 */
export function readTextFile(path: string, file = path): { source?: TextFile; problems: Problem[] } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return {
      problems: [report('unreadable-file', file, fileStart, { message: `The file cannot be read (${code}).` })],
    };
  }
  const allowed = 'UTF-8 without a byte order mark';
  const wrong = firstNotUtf8(bytes);
  if (wrong !== undefined) {
    return { problems: [report('wrong-encoding', file, wrong, { message: 'The file is not UTF-8.', allowed })] };
  }
  const text = bytes.toString('utf8');
  const marked = text.startsWith('\ufeff');
  const source = textFile(file, marked ? text.slice(1) : text);
  const message = 'The file begins with a byte order mark.';
  const encoding = marked ? [report('wrong-encoding', file, fileStart, { message, allowed })] : [];
  return { source, problems: [...encoding, ...hiddenCharacterProblems(source)] };
}

/**
 * Finds characters in a file that a reader cannot see; those written as escapes are found where they are read.
 * @param source a text of a file
 */
function hiddenCharacterProblems(source: TextFile): Problem[] {
  return hiddenCharactersIn(source.text, true).map(({ index, code }) =>
    report('forbidden-character', source.file, source.placeAt(index), { found: code }),
  );
}

/**
 * A text with its line index.
 * @param file name as problems print it
 * @param text the text
 */
export function textFile(file: string, text: string): TextFile {
  return { file, text, placeAt: indexLines(text) };
}
