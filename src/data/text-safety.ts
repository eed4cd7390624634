import { hiddenCharactersIn } from './hidden-characters.ts';
import { problemAt, visitStrings } from './references.ts';
import type { Part } from './shape.ts';
import type { Problem } from './problem.ts';

/**
 * Reports characters in a record's texts that a reader cannot see or that change what is seen.
 * @param part a record as it was read
 */
export function checkText(part: Part): Problem[] {
  const problems: Problem[] = [];
  visitStrings(part.value, (text, path) => {
    const [first] = hiddenCharactersIn(text);
    if (first === undefined) return;
    const message = 'The text holds a character that must not be in it.';
    problems.push(problemAt(part, [...path], 'forbidden-character', message, first.code));
  });
  return problems;
}
