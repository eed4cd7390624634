import type { NumberWord } from './number-words.ts';

/** A number while it is read word by word. */
export interface NumberSum {
  /** What the groups closed by "thousand", "million" … come to. */
  readonly total: number;
  /** The open group, below a thousand where it is spelled out. */
  readonly group?: number | undefined;
  /** The last "thousand", "million" … read. */
  readonly magnitude: number;
  /** Whether the open group was written in digits: no further digits or units belong to it. */
  readonly digits: boolean;
  /** False once nothing more can follow. */
  readonly open: boolean;
  /** False where the number's value cannot be told. */
  readonly known: boolean;
}

/**
 * Begins a number written in digits.
 * @param value its value; undefined for a numeral without one we can read
 */
export function sumOfDigits(value: number | undefined): NumberSum {
  const known = value !== undefined;
  return { total: 0, group: value, magnitude: Number.POSITIVE_INFINITY, digits: true, open: known, known };
}

/** The number before its first word. */
export const emptySum: NumberSum = {
  total: 0,
  magnitude: Number.POSITIVE_INFINITY,
  digits: false,
  open: true,
  known: true,
};

/**
 * Reads one more word into a number.
 * @param sum the number so far
 * @param word the next word
 * @returns the number with it, or undefined when the word begins another number
 */
export function addWord(sum: NumberSum, word: NumberWord): NumberSum | undefined {
  if (!sum.open) return undefined;
  const { kind, value = 0 } = word;
  const { group } = sum;
  const fresh = group === undefined && sum.total === 0;
  switch (kind) {
    case 'unit':
    case 'ten':
    case 'hundreds':
      return fitsIn(sum, kind, value) ? { ...sum, group: (group ?? 0) + value, digits: false } : undefined;
    case 'hundred':
      return group === undefined || (group >= 1 && group < 100) ? { ...sum, group: (group ?? 1) * value } : undefined;
    case 'magnitude':
      if (group === undefined && !fresh) {
        // "dos mil millones": a larger unit right after a smaller one multiplies it.
        return value > sum.magnitude ? { ...sum, total: sum.total * value, open: false } : undefined;
      }
      if (value >= sum.magnitude) return undefined;
      return { ...sum, total: sum.total + (group ?? 1) * value, group: undefined, magnitude: value, digits: false };
    case 'dozen':
      return sum.total === 0 ? { ...sum, group: (group ?? 1) * value, open: false } : undefined;
    case 'vague':
      return fresh ? { ...sum, open: false, known: false } : undefined;
  }
}

/** The value of a number that has been read; undefined where it cannot be told. */
export function valueOf(sum: NumberSum): number | undefined {
  return sum.known ? sum.total + (sum.group ?? 0) : undefined;
}

function fitsIn(sum: NumberSum, kind: 'unit' | 'ten' | 'hundreds', value: number): boolean {
  if (sum.group === undefined) return true;
  if (sum.digits || kind === 'hundreds') return false;
  const below = sum.group % 100;
  return below === 0 || (kind === 'unit' && value < 10 && below >= 20 && below % 10 === 0);
}
