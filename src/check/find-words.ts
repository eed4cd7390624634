import type { Range } from './dates.ts';

/** Finds the places of some words in a text; of overlapping ones the first and longest. */
export type WordFinder = (text: string) => Range[];

/**
 * Makes a finder of words. Words stand between letters and digits of no other word; capitals count; spaces,
 * apostrophes, hyphens and quotation marks of any kind are equal.
 * @param words the words and phrases to find
 */
export function findWords(words: readonly string[]): WordFinder {
  if (words.length === 0) return () => [];
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => escape(evenOut(word)));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...evenOut(text).matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** One character for all of its kind; the length stays, so that places do. */
function evenOut(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010\u2011]/g, '-');
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
