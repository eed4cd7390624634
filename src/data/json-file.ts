import { readFileSync } from 'node:fs';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { JSONPath, Node, ParseError } from 'jsonc-parser';
import { fileStart, firstNotUtf8, indexLines } from './line-index.ts';
import type { Position } from './line-index.ts';
import type { Problem } from './problem.ts';
import type { DatasetRule } from './rules.ts';
import { silenceField, silencesIn, withoutSilences } from './silence.ts';
import type { Silence } from './silence.ts';

/** A JSON file as far as it could be read. */
export interface JsonFile {
  /** Path as problems name it. */
  readonly file: string;
  readonly text: string;
  /** The place of an offset into `text`. */
  readonly placeAt: (offset: number) => Position;
  /** Syntax tree; undefined when nothing could be read. With syntax errors it holds what was understood. */
  readonly tree: Node | undefined;
  /** Value of the tree. */
  readonly value: unknown;
  /** Whether the file is whole and strict JSON. */
  readonly intact: boolean;
  readonly problems: readonly Problem[];
  /** What editors have silenced in it; its value is without them. */
  readonly silences: readonly Silence[];
}

/**
 * Reads a strict JSON file and says what is wrong with its encoding and syntax.
 * @param path path to read from
 * @param file path as problems name it
 * @throws only when the file exists and the system refuses to read it
 */
export function readJsonFile(path: string, file: string): JsonFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return unread(file, 'missing-file', 'The file does not exist.');
  }
  const known = lastRead.get(file);
  if (known?.bytes.equals(bytes)) return known.json;
  const encoding = encodingProblem(bytes);
  const json =
    encoding === undefined
      ? parseJson(bytes.toString('utf8'), file)
      : unread(file, 'wrong-encoding', encoding.message, encoding.place);
  lastRead.set(file, { bytes, json });
  return json;
}

/** The last reading of each file: the preview checks all of them with every save, and most are as they were. */
const lastRead = new Map<string, { readonly bytes: Buffer; readonly json: JsonFile }>();

/**
 * Parses the text of a strict JSON file.
 * @param text the whole text
 * @param file path as problems name it
 */
export function parseJson(text: string, file: string): JsonFile {
  if (text.trim() === '') return unread(file, 'empty-file', 'The file is empty.');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const placeAt = indexLines(text);
  // What follows the first mistakes is mostly their consequence.
  const syntax = errors.slice(0, 3).map((error) => syntaxProblem(text, { file, ...placeAt(error.offset) }, error));
  const lost = tree === undefined || errors.length > 0 ? [] : lostKeys(tree, file, placeAt);
  const isIntact = errors.length === 0;
  const whole: unknown = isIntact ? JSON.parse(text) : tree === undefined ? undefined : getNodeValue(tree);
  const isSilent = tree === undefined || !text.includes(`"${silenceField}"`);
  const value = isSilent ? whole : withoutSilences(whole);
  const silences = isSilent ? [] : silencesIn(tree, file, placeAt);
  return { file, text, placeAt, tree, value, intact: isIntact, problems: [...syntax, ...lost], silences };
}

/**
 * Where a value stands in a file: at its key where it is a field, else at its first character.
 * @param json the file
 * @param path keys and indexes from the root; a path that does not exist gives its nearest existing parent
 */
export function locateValue(json: JsonFile, path: JSONPath): Position {
  if (json.tree === undefined) return fileStart;
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(json.tree, path.slice(0, length));
    if (node !== undefined) return json.placeAt(node.offset);
  }
  return json.placeAt(json.tree.offset);
}

/**
 * Where the key of a field stands in a file.
 * @param json the file
 * @param path keys and indexes from the root, the key last
 */
export function locateKey(json: JsonFile, path: JSONPath): Position {
  const node = json.tree === undefined ? undefined : findNodeAtLocation(json.tree, path);
  const key = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return key === undefined ? locateValue(json, path) : json.placeAt(key.offset);
}

function encodingProblem(bytes: Buffer): { message: string; place: Position } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { message: 'The file begins with a byte order mark.', place: fileStart };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { message: 'The file is UTF-16.', place: fileStart };
  }
  const place = firstNotUtf8(bytes);
  return place === undefined ? undefined : { message: 'The file is not UTF-8.', place };
}

function unread(file: string, rule: DatasetRule, message: string, place = fileStart): JsonFile {
  const allowed = rule === 'wrong-encoding' ? 'UTF-8 without a byte order mark' : undefined;
  const problem = { file, ...place, rule, message, allowed };
  return {
    file,
    text: '',
    placeAt: indexLines(''),
    tree: undefined,
    value: undefined,
    intact: false,
    problems: [problem],
    silences: [],
  };
}

function syntaxProblem(text: string, place: Pick<Problem, 'file' | 'line' | 'column'>, error: ParseError): Problem {
  const name = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const atEnd = error.offset >= text.trimEnd().length;
  const found = atEnd ? 'the end of the file' : text.slice(error.offset, error.offset + Math.max(1, error.length));
  const message = `The file is not strict JSON: ${name}.`;
  return { ...place, rule: 'malformed-json', message, found: found.slice(0, 60) };
}

/** Keys that would be lost without a word when the tree becomes a value. */
function lostKeys(node: Node, file: string, placeAt: JsonFile['placeAt']): Problem[] {
  const children = node.children ?? [];
  const nested = children.flatMap((child) => lostKeys(child, file, placeAt));
  if (node.type !== 'object') return nested;
  const seen = new Set<unknown>();
  const own = children.flatMap((property) => {
    const key = property.children?.[0];
    if (key === undefined) return [];
    const isName = key.value === '__proto__';
    if (isName || seen.has(key.value)) {
      const place = { file, ...placeAt(key.offset), found: String(key.value) };
      if (isName) return [{ ...place, rule: 'unknown-field', message: 'No field has this name.' }];
      return [{ ...place, rule: 'duplicate-key', message: 'The key stands twice in its object.' }];
    }
    seen.add(key.value);
    return [];
  });
  return [...own, ...nested];
}
