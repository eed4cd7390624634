import { findNodeAtLocation } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { z } from 'zod';
import { locateKey, locateValue, readJsonFile } from '../data/json-file.ts';
import type { JsonFile } from '../data/json-file.ts';
import { hiddenCharactersIn } from '../data/hidden-characters.ts';
import type { Problem } from '../data/problem.ts';
import { scanEvidenceText } from '../i18n/evidence-text.ts';
import { placeholderPattern } from '../i18n/strings.ts';
import type { Facts } from './facts.ts';
import type { TextLocale } from '../i18n/locales.ts';
import { placeholderMark } from './numbers.ts';
import { checkProse } from './prose.ts';
import type { Evidence } from './prose.ts';
import { isPartOf } from './quotation.ts';
import { checkRecord, evidenceCollections } from './records.ts';
import { report } from './rules.ts';
import { schemaProblems } from './schema-issues.ts';
import { textFile } from './text-file.ts';
import type { Position } from '../data/line-index.ts';
import type { TextFile } from './text-file.ts';

type Path = readonly (string | number)[];

/** A JSON file of the story and its line index. */
export interface StoryJson extends JsonFile {
  readonly source: TextFile;
}

/** How a string of a JSON file is read. */
export interface StringUse {
  readonly locale: TextLocale;
  /** See `Prose.makesStatements`. */
  readonly makesStatements: boolean;
  /** Whether braces hold placeholders. */
  readonly placeholders: boolean;
}

/**
 * Reads a JSON file of the story, and checks its syntax, characters and shape.
 * @param path the file
 * @param file its name as problems print it
 * @param schema its shape
 * @returns the file, its value where it has the shape, and the problems
 */
export function readCheckedJson<Value>(
  path: string,
  file: string,
  schema: z.ZodType<Value>,
): { json: StoryJson; value?: Value; problems: Problem[] } {
  const read = readJsonFile(path, file);
  const json = { ...read, source: textFile(file, read.text) };
  const hidden = json.tree === undefined ? [] : hiddenCharacterProblems(json, json.tree);
  const problems = [...json.problems, ...hidden];
  if (json.tree === undefined || !json.intact) return { json, problems };
  const result = schema.safeParse(json.value);
  if (result.success) return { json, value: result.data, problems };
  const checked = {
    file,
    value: json.value,
    placeOf: (at: readonly PropertyKey[]) => locateValue(json, at as (string | number)[]),
    keyPlaceOf: (at: readonly PropertyKey[]) => locateKey(json, at as (string | number)[]),
  };
  return { json, problems: [...problems, ...schemaProblems(result.error.issues, checked)] };
}

/**
 * Checks one string of a JSON file: brackets, records, placeholders, numbers, named statements.
 * @param json the file
 * @param path keys from the root to the string; a value that is no string has no problem here
 * @param use how it is read
 * @param facts records, charts and proper names
 */
export function checkString(json: StoryJson, path: Path, use: StringUse, facts: Facts): Problem[] {
  const node = json.tree === undefined ? undefined : findNodeAtLocation(json.tree, [...path]);
  if (node?.type !== 'string') return [];
  const offsets = characterOffsets(json.text.slice(node.offset, node.offset + node.length), node.offset);
  const placeAt = (index: number): Position => json.source.placeAt(offsets[index] ?? node.offset + node.length - 1);
  return checkEvidenceText(String(node.value), json.file, placeAt, use, facts);
}

/**
 * Checks a text that may hold `[words](record-id)`, wherever it stands.
 * @param text the text
 * @param file the file it stands in
 * @param placeAt where a character of it stands
 * @param use how it is read
 * @param facts records, charts and proper names
 */
export function checkEvidenceText(
  text: string,
  file: string,
  placeAt: (index: number) => Position,
  use: StringUse,
  facts: Facts,
): Problem[] {
  const { parts, broken } = scanEvidenceText(text);
  const problems = broken.map((bracket) =>
    report('broken-bracket', file, placeAt(bracket.start), { found: bracket.found }),
  );
  const evidence: Evidence[] = [];
  const origins: number[] = [];
  let words = '';
  for (const part of parts) {
    const start = words.length;
    words += part.text;
    for (let index = 0; index < part.text.length; index += 1) origins.push(part.start + index);
    if (part.record === undefined) continue;
    evidence.push({ start, end: words.length, record: part.record });
    const place = placeAt(part.start);
    problems.push(...checkRecord(part.record, evidenceCollections, facts, file, place));
    problems.push(...alteredQuotations(part.text, part.record, (index) => placeAt(part.start + index), file, facts));
    if (part.text.trim() === '') problems.push(report('empty-evidence', file, place, { record: part.record }));
  }
  const at = (index: number): Position => placeAt(origins[index] ?? text.length);
  if (use.placeholders) {
    const visible = words.replace(placeholderPattern, (whole) => placeholderMark.repeat(whole.length));
    for (const match of visible.matchAll(/[{}]/g)) {
      const found = words.slice(Math.max(0, match.index - 12), match.index + 24).trim();
      problems.push(report('broken-placeholder', file, at(match.index), { found }));
    }
    words = visible;
  }
  const { locale, makesStatements } = use;
  return [...problems, ...checkProse({ file, locale, text: words, placeAt: at, evidence, makesStatements }, facts)];
}

/** Characters that no reader sees, in every string and name, raw or as an escape. */
function hiddenCharacterProblems(json: StoryJson, node: Node): Problem[] {
  const inside = (node.children ?? []).flatMap((child) => hiddenCharacterProblems(json, child));
  const hidden = node.type === 'string' ? hiddenCharactersIn(String(node.value)) : [];
  if (hidden.length === 0) return inside;
  const offsets = characterOffsets(json.text.slice(node.offset, node.offset + node.length), node.offset);
  return hidden.map(({ index, code }) =>
    report('forbidden-character', json.file, json.source.placeAt(offsets[index] ?? node.offset), { found: code }),
  );
}

/** Words in quotation marks that are tied to a quotation and are not its own. */
function alteredQuotations(
  text: string,
  record: string,
  placeAt: (index: number) => Position,
  file: string,
  facts: Facts,
): Problem[] {
  const { collection, wordings = [] } = facts.records.get(record) ?? {};
  if (collection !== 'quotes' || wordings.length === 0) return [];
  return [...text.matchAll(/“[^”]*”|"[^"]*"/g)]
    .filter(([words]) => !wordings.some((wording) => isPartOf(wording, words)))
    .map(({ 0: found, index }) => {
      const allowed = `a part of “${wordings[0]}”`;
      return report('altered-quotation', file, placeAt(index), { record, found, allowed });
    });
}

/** Offset in the file of every UTF-16 unit of a JSON string's value. */
function characterOffsets(raw: string, offset: number): number[] {
  return [...raw.slice(1, -1).matchAll(/\\u[0-9a-fA-F]{4}|\\.|[^\\]/gs)].map((match) => offset + 1 + match.index);
}
