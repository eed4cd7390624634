import { readFileSync } from 'node:fs';
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
 * Controls (other than tab, line feed, carriage return), marks that reverse the direction of reading, and invisible
 * letters: they make a text read differently from what is stored. JSON and YAML may also write them as escapes.
 */
const hiddenCharacters =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]|\\u(?:00[01][0-9a-f]|007f|00[89][0-9a-f]|00ad|061c|200[b-f]|202[89a-e]|206[0-9]|feff|fffd)/gi;

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
 * Finds characters that a reader cannot see.
 * @param source a text of a file
 */
export function hiddenCharacterProblems(source: TextFile): Problem[] {
  return [...source.text.matchAll(hiddenCharacters)].map((match) => {
    const code = match[0].startsWith('\\u') ? match[0].slice(2) : (match[0].codePointAt(0) ?? 0).toString(16);
    const found = `U+${code.toUpperCase().padStart(4, '0')}`;
    return report('forbidden-character', source.file, source.placeAt(match.index), { found });
  });
}

/**
 * A text with its line index.
 * @param file name as problems print it
 * @param text the text
 */
export function textFile(file: string, text: string): TextFile {
  return { file, text, placeAt: indexLines(text) };
}
