import { textLocales } from '../i18n/locales.ts';
import type { z } from 'zod';
import type { JSONPath } from 'jsonc-parser';
import { locateKey, locateValue } from './json-file.ts';
import type { JsonFile } from './json-file.ts';
import { describeAllowed } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { DatasetRule } from './rules.ts';
import { datePattern } from './schema/partial-date.ts';
import { idPattern } from './schema/id.ts';

type Issue = z.core.$ZodIssue;
type Finding = Pick<Problem, 'message' | 'allowed'> & { readonly rule: DatasetRule };

/** A part of a JSON file that one schema describes. */
export interface Part {
  readonly json: JsonFile;
  /** Where the part stands in the file. */
  readonly path: JSONPath;
  readonly value: unknown;
  /** Id of the record, as far as it has one. */
  readonly record: string | undefined;
}

/**
 * Checks one part of a file against its schema.
 * @param part the part of the file
 * @param schema what it should look like
 * @returns the value in its type when it has the right shape, and every problem otherwise
 */
export function checkShape<Schema extends z.ZodType>(
  part: Part,
  schema: Schema,
): { value: z.infer<Schema> | undefined; problems: Problem[] } {
  const result = schema.safeParse(part.value);
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: result.error.issues.flatMap((issue) => describeIssue(issue, part, schema)) };
}

function describeIssue(issue: Issue, part: Part, schema: z.ZodType): Problem[] {
  const path = issue.path as JSONPath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(key, path, part, fieldNames(schema, path)));
  }
  const value = valueAt(part.value, path);
  const names = path.filter((step) => typeof step === 'string');
  // Every text has an "en": its field is told too.
  const own = (textLocales as readonly string[]).includes(names.at(-1) ?? '') ? names.slice(-2) : names.slice(-1);
  const field = own.join('.') || (part.path.length > 0 ? 'the record' : 'the file');
  const finding = value === undefined ? missing(field) : classify(issue, value, field);
  // A missing field stands nowhere: its place is that of the object it is missing from.
  const place = locateValue(part.json, [...part.path, ...path]);
  const found = value === undefined ? undefined : JSON.stringify(value).slice(0, 80);
  return [{ file: part.json.file, ...place, record: part.record, found, ...finding }];
}

function unknownField(key: string, path: JSONPath, part: Part, allowed: readonly string[]): Problem {
  return {
    file: part.json.file,
    ...locateKey(part.json, [...part.path, ...path, key]),
    rule: 'unknown-field' satisfies DatasetRule,
    record: part.record,
    message: 'The field is not in the schema.',
    found: key,
    allowed: describeAllowed(key, allowed),
  };
}

function missing(field: string): Finding {
  if (field === 'sourceIds') return { rule: 'without-source', message: 'The record names no source.' };
  if (field === 'finding') return { rule: 'without-finding', message: 'The claim has a status but no finding.' };
  return { rule: 'missing-field', message: `The field "${field}" is missing.` };
}

function classify(issue: Issue, value: unknown, field: string): Finding {
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return {
      rule: 'wrong-word',
      message: `The word is not one "${field}" allows.`,
      allowed: describeAllowed(String(value), words),
    };
  }
  if (issue.code === 'invalid_type') {
    return { rule: 'wrong-type', message: `"${field}" has the wrong type.`, allowed: issue.expected };
  }
  if (issue.code === 'invalid_format') return classifyFormat(issue, field);
  if (issue.code === 'too_small' && issue.origin !== 'number' && issue.origin !== 'int') {
    if (field === 'sourceIds') return missing(field);
    return { rule: 'empty-value', message: `"${field}" is empty.` };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return outOfRange(issue, field);
  if (issue.code === 'custom') return classifyDate(issue, field);
  return { rule: 'wrong-form', message: `"${field}" does not have the right form: ${issue.message}.` };
}

function classifyFormat(issue: z.core.$ZodIssueInvalidStringFormat, field: string): Finding {
  if (issue.pattern === idPattern.toString()) {
    return {
      rule: 'malformed-id',
      message: `"${field}" is not written as an id.`,
      allowed: 'kebab-case: claim-jan-28',
    };
  }
  if (issue.pattern === datePattern.toString()) {
    return {
      rule: 'malformed-date',
      message: `"${field}" is not written as a date.`,
      allowed: '2025, 2025-03, 2025-03-04',
    };
  }
  return {
    rule: 'wrong-form',
    message: `"${field}" does not have the right form.`,
    allowed: issue.pattern ?? issue.format,
  };
}

function classifyDate(issue: z.core.$ZodIssueCustom, field: string): Finding {
  if (issue.params?.rule === 'impossible-date') {
    return { rule: 'impossible-date', message: `"${field}" is not a date of the calendar.` };
  }
  return { rule: 'malformed-date', message: `"${field}" is not a full day.`, allowed: '2025-03-04' };
}

function outOfRange(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, field: string): Finding {
  const allowed = issue.code === 'too_small' ? `${issue.minimum} or more` : `${issue.maximum} or less`;
  if (field === 'lon' || field === 'lat') {
    return { rule: 'impossible-coordinate', message: `"${field}" is not on the globe.`, allowed };
  }
  return { rule: 'value-out-of-range', message: `"${field}" is out of range.`, allowed };
}

function valueAt(root: unknown, path: JSONPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], root);
}

/** Names of the fields that an object at a path may have, by the schema. */
function fieldNames(schema: z.ZodType, path: JSONPath): string[] {
  let current: z.core.$ZodType | undefined = unwrap(schema);
  for (const step of path) {
    const def = current?._zod.def as SchemaParts | undefined;
    current = unwrap(typeof step === 'string' ? def?.shape?.[step] : def?.element);
  }
  const def = current?._zod.def as SchemaParts | undefined;
  return Object.keys(def?.shape ?? {});
}

/** What lies inside a schema of an object, a list or an optional field. */
interface SchemaParts {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = schema?._zod.def as SchemaParts | undefined;
  return def?.innerType === undefined ? schema : unwrap(def.innerType);
}
