import type { Range } from './dates.ts';

/** Finds the places of some words in a text; of overlapping ones the first and longest. */
export type WordFinder = (text: string) => Range[];

/**
 * Makes a finder of words. Words stand between letters and digits of no other word; capitals count; spaces,
 * apostrophes, hyphens and quotation marks of any kind are equal. Each word is looked for only where its beginning stands,
 * so that thousands of names cost a text no more than a few.
 * @param words the words and phrases to find
 */
export function findWords(words: readonly string[]): WordFinder {
  const longestFirst = [...new Set(words.map(evenOut))].sort((a, b) => b.length - a.length);
  const byBeginning = Map.groupBy(longestFirst, (word) => runOfLetters.exec(word)?.[0] ?? '');
  return (text) => {
    const even = evenOut(text);
    const found: Range[] = [];
    let end = 0;
    for (const run of even.matchAll(new RegExp(runOfLetters, 'gu'))) {
      for (const word of byBeginning.get(run[0]) ?? []) {
        const start = run.index - word.indexOf(run[0]);
        if (start < end || !even.startsWith(word, start) || !standsAlone(even, start, start + word.length)) continue;
        end = start + word.length;
        found.push({ start, end });
        break;
      }
    }
    return found;
  };
}

const runOfLetters = /[\p{L}\p{N}]+/u;
const letter = /[\p{L}\p{N}]$/u;
const letterFirst = /^[\p{L}\p{N}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return !letter.test(text.slice(Math.max(0, start - 2), start)) && !letterFirst.test(text.slice(end, end + 2));
}

/** One character for all of its kind; the length stays, so that places do. */
function evenOut(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010\u2011]/g, '-');
}
