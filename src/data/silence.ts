import { readFileSync } from 'node:fs';
import type { Node } from 'jsonc-parser';
import type { Position } from './line-index.ts';

/** An editor's word that a rule does not hold in one place, with the reason. */
export interface Silence {
  readonly file: string;
  /** Id of the record it stands in, where it stands in one. */
  readonly record?: string | undefined;
  /** Name of the rule, as written. */
  readonly rule: string;
  /** Why; empty where none is given. */
  readonly reason: string;
  /** Where it stands. */
  readonly place: Position;
  /** First and last place of what it concerns. */
  readonly from: Position;
  readonly to: Position;
}

/** The field that holds silences. */
export const silenceField = '$silence';

/** Objects that may carry silences have one of these: a file, a record, the words of a chart or of a state. */
const carriers = ['$schema', 'id', 'headline', 'states'];

/**
 * Whether an object may carry silences.
 * @param keys names of its fields
 */
export function mayCarrySilence(keys: readonly string[]): boolean {
  return keys.some((key) => carriers.includes(key));
}

/**
 * Finds the silences of a JSON file: `"$silence": { "rule-name": "reason" }` among the fields of what they concern.
 * @param tree syntax tree of the file
 * @param file its name as problems print it
 * @param placeAt the place of an offset
 */
export function silencesIn(tree: Node, file: string, placeAt: (offset: number) => Position): Silence[] {
  const children = tree.children ?? [];
  const own = children.filter((child) => child.type === 'property' && child.children?.[0]?.value === silenceField);
  const id = children.find(({ children: [key] = [] }) => key?.value === 'id')?.children?.[1]?.value as unknown;
  const record = typeof id === 'string' ? id : undefined;
  const here = own.flatMap((property) =>
    (property.children?.[1]?.children ?? []).map((entry): Silence => {
      const [rule, reason] = entry.children ?? [];
      return {
        file,
        record,
        rule: String(rule?.value),
        reason: typeof reason?.value === 'string' ? reason.value.trim() : '',
        place: placeAt(entry.offset),
        from: placeAt(tree.offset),
        to: placeAt(tree.offset + tree.length),
      };
    }),
  );
  return [...here, ...children.flatMap((child) => silencesIn(child, file, placeAt))];
}

/**
 * A value of a JSON file without its silences: they are the editors' and reach no page. Silences on what may not carry any,
 * and those that are no object, stay, so that the schema refuses them.
 * @param value the value of a file
 */
export function withoutSilences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSilences);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const carries = mayCarrySilence(Object.keys(value));
  const isSilence = ([key, inner]: [string, unknown]): boolean =>
    carries && key === silenceField && typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  return Object.fromEntries(
    fields.filter((field) => !isSilence(field)).map(([key, inner]) => [key, withoutSilences(inner)]),
  );
}

/**
 * Reads a JSON file of the content as pages see it.
 * @param path the file
 * @throws Error when the file is missing or not JSON
 */
export function readContentJson(path: string): unknown {
  return withoutSilences(JSON.parse(readFileSync(path, 'utf8')));
}
