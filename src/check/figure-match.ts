import type { FigureFacts } from './facts.ts';
import { findNumbers } from './numbers.ts';
import type { NumberFound } from './numbers.ts';
import type { TextLocale } from '../i18n/locales.ts';

const above =
  /(?:more than|over|at least|above|upward of|exceed(?:s|ed|ing)?|más de|al menos|por lo menos|superior a)\s*$/i;
const below = /(?:fewer than|less than|nearly|almost|under|up to|just short of|casi|menos de|hasta)\s*$/i;
const near =
  /(?:about|around|some|roughly|approximately|an estimated|close to|cerca de|alrededor de|unos|unas|aproximadamente)(?:\s+an?)?\s*$/i;

/** A bound ("more than") may lie this far from the value, as a share of it; a rounding ("about") this far. */
const boundTolerance = 0.25;
const roundingTolerance = 0.05;

/**
 * Whether a number in prose says what its figure says: the same value, a fair rounding where the words say that it is
 * one ("about", "more than", "nearly", or a unit such as "million"), or the number in the record's own words.
 * @param found a number in the words tied to the figure
 * @param before the words before it
 * @param figure the figure's number
 * @param locale the language of the words
 * @returns true when they agree, or when the words' value cannot be told
 */
export function isFigureNumber(found: NumberFound, before: string, figure: FigureFacts, locale: TextLocale): boolean {
  if (found.value === undefined) return true;
  if (found.percent && figure.unit !== 'percent') return false;
  const said = found.value;
  if (figure.texts.some((text) => findNumbers(text, locale).some((number) => number.value === said))) return true;
  const scale = /^(thousand|million|billion|trillion)-/.exec(figure.unit)?.[1];
  const factor = scale === undefined ? 1 : (findNumbers(scale, 'en')[0]?.value ?? 1);
  return figure.values.some((value) => agrees(said, value * factor, found.text, before) || said === value);
}

function agrees(said: number, value: number, words: string, before: string): boolean {
  if (Math.abs(said - value) < 1e-9 * Math.max(1, value)) return true;
  const step = lastDigitStep(said);
  const bound = Math.min(step, value * boundTolerance);
  const rounding = Math.min(step / 2, value * roundingTolerance);
  if (above.test(before)) return value > said && value - said < bound;
  if (below.test(before)) return value < said && said - value < bound;
  if (near.test(before) || /\d.*\p{L}/u.test(words)) return Math.abs(said - value) <= rounding;
  return false;
}

/** The step that a number's last digit other than zero stands for: 1,000 for 9,000; 0.1 for 2.5. */
function lastDigitStep(value: number): number {
  const [digits = '1', exponent = '0'] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}
