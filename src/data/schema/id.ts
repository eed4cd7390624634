import { z } from 'zod';

/** Lower-case words and numbers joined by hyphens: `claim-jan-28`. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const kebabCase = z.string().regex(idPattern).meta({
  patternErrorMessage: 'An id is lower-case words and numbers joined by hyphens, as claim-six-cartels.',
});

/** The id of a record, unique in the whole dataset whatever its collection. */
export const recordId = kebabCase.meta({
  description:
    'Id of this record: lower-case words and numbers joined by hyphens, as claim-six-cartels. No other record of any file has it, and it never changes once published.',
});

/** The id of a row, unique in its series; charts key their marks by it. */
export const rowId = kebabCase.meta({
  description:
    'Id of this row: lower-case words and numbers joined by hyphens. No other row of the series has it, and it never changes once published.',
});

/**
 * A reference to a record of another file.
 * @param description what the reference says, for the editor's help
 */
export function reference(description: string) {
  return kebabCase.meta({ description });
}

/**
 * A list of references to records of another file; it may be empty.
 * @param description what the references say, for the editor's help
 */
export function references(description: string) {
  return z.array(kebabCase).meta({ description });
}

/**
 * The same with at least one.
 * @param description what the references say, for the editor's help
 */
export function someReferences(description: string) {
  return z.array(kebabCase).min(1).meta({ description });
}

/** Ids of the sources of a record, at least one, primary ones first. */
export const sourceIds = z
  .array(kebabCase)
  .min(1)
  .meta({ description: 'Ids of the sources it rests on, from sources.json: at least one, primary ones first.' });
