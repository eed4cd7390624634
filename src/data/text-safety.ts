import { problemAt, visitStrings } from './references.ts';
import type { Part } from './shape.ts';
import type { Problem } from './problem.ts';

/**
 * Characters that no text of ours needs: controls, line and paragraph separators, zero-width characters, overrides of the
 * writing direction (they can make a text read as something else), private use, and the sign of a failed conversion.
 */
const forbidden = /[\p{Cc}\p{Co}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFC\uFFFD]/u;

/**
 * Reports characters in a record's texts that a reader cannot see or that change what is seen.
 * @param part a record as it was read
 */
export function checkText(part: Part): Problem[] {
  const problems: Problem[] = [];
  visitStrings(part.value, (text, path) => {
    const character = forbidden.exec(text)?.[0];
    if (character === undefined) return;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const message = 'The text holds a character that must not be in it.';
    problems.push(problemAt(part, [...path], 'forbidden-character', message, code));
  });
  return problems;
}
