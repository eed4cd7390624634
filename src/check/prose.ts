import type { Problem } from '../data/problem.ts';
import { checkSentences } from './check-sentences.ts';
import { findDates } from './dates.ts';
import type { Range } from './dates.ts';
import type { Facts } from './facts.ts';
import { isFigureNumber } from './figure-match.ts';
import { findNumbers, isAboveOne, isBareUnit } from './numbers.ts';
import type { NumberFound } from './numbers.ts';
import type { TextLocale } from '../i18n/locales.ts';
import { report } from './rules.ts';
import { splitSentences } from './sentences.ts';
import type { Position } from '../data/line-index.ts';

/** Words of a text that are tied to a record. */
export interface Evidence extends Range {
  readonly record: string;
}

/** One text that a reader reads in one piece: a paragraph, a heading, a string. */
export interface Prose {
  readonly file: string;
  readonly locale: TextLocale;
  /** The words as the reader sees them, without markup. */
  readonly text: string;
  /** Where a character of `text` stands in the file. */
  readonly placeAt: (index: number) => Position;
  readonly evidence: readonly Evidence[];
  /**
   * Whether it makes statements. Headings, titles, labels, words of the interface and credits do not: they name, and
   * stand beside the text that says. Which is which follows from where the text stands (its element or its field),
   * never from its wording.
   */
  readonly makesStatements: boolean;
}

/**
 * Checks the numbers, the named statements and the sentences of a text.
 * @param prose the text with its evidence
 * @param facts records, charts and proper names
 */
export function checkProse(prose: Prose, facts: Facts): Problem[] {
  const statements = prose.makesStatements ? statementProblems(prose, facts) : [];
  return [...numberProblems(prose, facts), ...statements, ...checkSentences(prose, facts)];
}

function numberProblems(prose: Prose, facts: Facts): Problem[] {
  const { text } = prose;
  const exempt = [...findDates(text, prose.locale), ...facts.properNames(text)];
  const counted = findNumbers(text, prose.locale).filter((found) => !exempt.some((range) => covers(range, found)));
  return counted.flatMap((found) => {
    const evidence = prose.evidence.find((candidate) => covers(candidate, found));
    if (evidence !== undefined) return figureProblem(prose, found, evidence, facts);
    if (!isAboveOne(found) || isBareUnit(found, text.slice(0, found.start))) return [];
    return [report('number-without-record', prose.file, prose.placeAt(found.start), { found: found.text })];
  });
}

function figureProblem(prose: Prose, found: NumberFound, evidence: Evidence, facts: Facts): Problem[] {
  const figure = facts.records.get(evidence.record)?.figure;
  const before = prose.text.slice(Math.max(0, found.start - 40), found.start);
  // "one in six", "one of the 9,000": that word is not the number given.
  if (figure === undefined || (!isAboveOne(found) && /\p{L}/u.test(found.text))) return [];
  if (isFigureNumber(found, before, figure, prose.locale)) return [];
  const range = figure.values.map((value) => value.toLocaleString('en-US')).join(' to ');
  const allowed = [`${range} ${figure.unit}`, ...figure.texts].join('; ');
  const details = { record: evidence.record, found: found.percent ? `${found.text} (percent)` : found.text, allowed };
  return [report('figure-mismatch', prose.file, prose.placeAt(found.start), details)];
}

function statementProblems(prose: Prose, facts: Facts): Problem[] {
  const { text } = prose;
  const names = facts.names[prose.locale](text);
  return splitSentences(text, prose.locale).flatMap((sentence) => {
    const name = names.find((range) => covers(sentence, range));
    if (name === undefined || prose.evidence.some((evidence) => touches(sentence, evidence))) return [];
    const found = text.slice(name.start, name.end);
    const allowed = 'a Claim, Figure or Quote (in strings: [words](record-id)) in the same sentence';
    return [report('statement-without-record', prose.file, prose.placeAt(name.start), { found, allowed })];
  });
}

function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether evidence stands in a sentence; evidence without words of its own stands at one place. */
function touches(sentence: Range, evidence: Range): boolean {
  if (evidence.start === evidence.end) return sentence.start <= evidence.start && evidence.start <= sentence.end;
  return evidence.start < sentence.end && evidence.end > sentence.start;
}
