/**
 * Counts words as a reader reads them: what stands between spaces and has a letter or a digit.
 * @param text plain text
 */
export function countWords(text: string): number {
  return text.split(/[\s—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
