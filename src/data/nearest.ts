import { distance } from 'fastest-levenshtein';

/**
 * Orders words by their likeness to a word that is not among them.
 * @param word the word as written
 * @param allowed the words that may stand there
 * @param count how many to return at most
 * @returns the likest words first; equally like ones keep their order
 */
export function nearestWords(word: string, allowed: Iterable<string>, count: number): string[] {
  const lower = word.toLowerCase();
  return [...allowed]
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/**
 * Says which words may stand in a place, the likest first, for a problem's `allowed`.
 * @param word the word as written
 * @param allowed the words that may stand there
 * @param count how many to name at most
 */
export function describeAllowed(word: string, allowed: readonly string[], count = 6): string {
  const shown = nearestWords(word, allowed, count);
  const rest = allowed.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` (and ${rest} more)` : '');
}
