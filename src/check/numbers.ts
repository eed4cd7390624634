import { addWord, emptySum, sumOfDigits, valueOf } from './number-sum.ts';
import type { NumberSum } from './number-sum.ts';
import { numberLanguages } from './number-words.ts';
import type { NumberLanguage, NumberWord } from './number-words.ts';
import type { TextLocale } from '../i18n/locales.ts';

/** A number as it stands in a text. */
export interface NumberFound {
  /** Offsets of its first character and of the character after its last, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its value; undefined where the words do not tell it ("hundreds", "twice") or we cannot read it ("½"). */
  readonly value?: number | undefined;
  /** Whether it is a percentage. */
  readonly percent: boolean;
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** The number so far when it begins with this token. */
  readonly sum: NumberSum;
  /** The word, where the token is spelled out. */
  readonly word?: NumberWord;
}

// Grouped digits first, so that "10,000" is one number; any other numeral (½, ², ٣, Ⅷ) is one by itself.
const tokenPattern = /(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|(\p{N})|([\p{L}\p{M}]+)/gu;

/**
 * Finds every number in a text, in digits and spelled out, whatever its value. Ordinals in words ("second",
 * "twenty-first") rank and do not count; ordinals in digits are found.
 * @param text the text
 * @param locale the language its numbers are spelled in
 * @returns the numbers in order; they do not overlap
 */
export function findNumbers(text: string, locale: TextLocale): NumberFound[] {
  const language = numberLanguages[locale];
  const tokens = tokenize(text, language);
  const found: NumberFound[] = [];
  let index = 0;
  for (let first = tokens[index]; first !== undefined; first = tokens[index]) {
    let last = first;
    let sum = first.sum;
    index += 1;
    for (let next = tokens[index]; next?.word !== undefined; next = tokens[index]) {
      const between = text.slice(last.end, next.start);
      const longer = isVagueChain(last, between, next, language) ? sum : addWord(sum, next.word);
      if (longer === undefined || !isJoined(text, last, next, tokens[index + 1], language)) break;
      sum = longer;
      last = next;
      index += 1;
    }
    if (last.word?.kind === 'ten' && isOrdinal(text, last.end, language)) continue;
    const percent = language.percent.test(text.slice(last.end, last.end + 16));
    found.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      value: valueOf(sum),
      percent,
    });
  }
  return found;
}

/**
 * Whether a number is one the story must account for: above one, or not to be read as a value.
 * @param found a number of a text
 */
export function isAboveOne(found: NumberFound): boolean {
  return found.value === undefined || found.value > 1;
}

/**
 * Whether a number word is only the unit of a value that is filled in: "{value} trillion dollars", the label "million".
 * @param found a number of a text
 * @param before the words before it, with `placeholderMark` for each character of a placeholder
 */
export function isBareUnit(found: NumberFound, before: string): boolean {
  return /^(?:thousand|[mb]illion|trillion|millones|billones)$/i.test(found.text) && bareBefore.test(before);
}

/** Stands for a character of a placeholder, whose value is not known yet. */
export const placeholderMark = '\ufffc';

const bareBefore = new RegExp(`(?:^|${placeholderMark})\\s*$`);

function tokenize(text: string, language: NumberLanguage): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const [whole, digits, numeral, letters = ''] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (digits !== undefined) tokens.push({ ...place, sum: sumOfDigits(Number(digits.replaceAll(',', ''))) });
    else if (numeral !== undefined) tokens.push({ ...place, sum: sumOfDigits(undefined) });
    else {
      const word = language.words.get(withoutAccents(letters));
      const sum = word === undefined ? undefined : addWord(emptySum, word);
      if (word !== undefined && sum !== undefined && !isPercentWord(text, place.start, place.end, language)) {
        tokens.push({ ...place, sum, word });
      }
    }
  }
  return tokens;
}

/** Whether what stands between two tokens lets them be one number: a space, a hyphen, or "and" where it may stand. */
function isJoined(text: string, last: Token, next: Token, after: Token | undefined, language: NumberLanguage): boolean {
  const between = text.slice(last.end, next.start);
  if (/^(?:\s{1,8}|[-\u2010\u2011])$/u.test(between)) return true;
  if (isVagueChain(last, between, next, language)) return true;
  if (between.trim().toLowerCase() !== language.joiner) return false;
  if (last.word === undefined || !language.joinsAfter.includes(last.word.kind)) return false;
  // "nine thousand and ten thousand" are two numbers: what follows "and" must not open a group of its own.
  const opensGroup = after?.word?.kind === 'magnitude' || after?.word?.kind === 'hundred';
  return last.word.kind === 'ten' || !opensGroup || !/^[\s-]+$/u.test(text.slice(next.end, after.start));
}

/** "hundreds of thousands" is one number. */
function isVagueChain(last: Token, between: string, next: Token, language: NumberLanguage): boolean {
  return (
    last.word?.kind === 'vague' && next.word?.kind === 'vague' && between.trim().toLowerCase() === language.vagueJoiner
  );
}

function isOrdinal(text: string, end: number, language: NumberLanguage): boolean {
  const next = /^-([a-z]+)/i.exec(text.slice(end, end + 12))?.[1];
  return next !== undefined && language.ordinals.has(next.toLowerCase());
}

/** "por ciento" says percent; its "ciento" is not a hundred. */
function isPercentWord(text: string, start: number, end: number, language: NumberLanguage): boolean {
  const before = /\s\p{L}+\s+$/u.exec(` ${text.slice(Math.max(0, start - 8), start)}`)?.[0];
  return before !== undefined && language.percent.test(`${before.trimEnd()} ${text.slice(start, end)}`);
}

function withoutAccents(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
