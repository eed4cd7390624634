import type { z } from 'zod';
import type { Problem } from '../data/problem.ts';
import { report } from './rules.ts';
import type { RuleName } from './rules.ts';
import type { Position } from '../data/line-index.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** A value that was checked against a schema, and how to find its parts in their file. */
export interface Checked {
  readonly file: string;
  readonly value: unknown;
  /** Where a value stands; a path that does not exist gives its nearest existing parent. */
  readonly placeOf: (path: Path) => Position;
  /** Where the key of a field stands. */
  readonly keyPlaceOf: (path: Path) => Position;
}

/**
 * Says what a schema found wrong, each at its place.
 * @param issues zod's issues
 * @param checked the value and its places
 */
export function schemaProblems(issues: readonly Issue[], checked: Checked): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        report('unknown-field', checked.file, checked.keyPlaceOf([...issue.path, key]), {
          message: `There is no such field${at(issue.path)}.`,
          found: key,
        }),
      );
    }
    const found = valueAt(checked.value, issue.path);
    if (issue.code === 'invalid_key') {
      const place = checked.keyPlaceOf(issue.path);
      const allowed = issue.issues[0]?.message;
      return [report('wrong-form', checked.file, place, { found: String(issue.path.at(-1)), allowed })];
    }
    if (found === undefined) {
      const message = `The field ${issue.path.join('.')} is missing.`;
      return [report('missing-field', checked.file, checked.placeOf(issue.path), { message })];
    }
    const message = `The value of ${issue.path.join('.') || 'the file'} does not fit: ${issue.message}.`;
    return [
      report(ruleOf(issue), checked.file, checked.placeOf(issue.path), { message, found: JSON.stringify(found) }),
    ];
  });
}

function ruleOf(issue: Issue): RuleName {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'too_small':
      return 'empty-value';
    case 'invalid_value':
      return 'wrong-word';
    case 'invalid_format':
      return issue.format === 'date' ? 'malformed-date' : 'wrong-form';
    default:
      return 'wrong-form';
  }
}

function at(path: Path): string {
  return path.length === 0 ? '' : ` in ${path.join('.')}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    value,
  );
}
