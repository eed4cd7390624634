import type { Problem } from '../data/problem.ts';
import { findDates } from './dates.ts';
import type { Range } from './dates.ts';
import type { Facts, RecordFacts } from './facts.ts';
import type { Prose } from './prose.ts';
import { report } from './rules.ts';
import { splitSentences } from './sentences.ts';
import { countWords } from './words.ts';

const mostWords = 35;

/**
 * Warns of sentences that are long to read and of figures older than those beside them.
 * @param prose a text with its evidence
 * @param facts records, charts and proper names
 */
export function checkSentences(prose: Prose, facts: Facts): Problem[] {
  if (!prose.makesStatements) return [];
  const sentences = splitSentences(prose.text, prose.locale);
  return [...longSentences(prose, sentences, facts), ...olderFigures(prose, sentences, facts)];
}

function longSentences(prose: Prose, sentences: readonly Range[], facts: Facts): Problem[] {
  return sentences.flatMap((sentence) => {
    const words = countWords(prose.text.slice(sentence.start, sentence.end));
    if (words <= mostWords) return [];
    const quoted = prose.evidence
      .filter(({ record }) => facts.records.get(record)?.collection === 'quotes')
      .map(({ start, end }) => prose.text.slice(Math.max(start, sentence.start), Math.min(end, sentence.end)))
      .reduce((sum, text) => sum + countWords(text), 0);
    // What was said stays as it was said.
    if (quoted > words / 2) return [];
    const start = sentence.start + (/^\s*/.exec(prose.text.slice(sentence.start))?.[0].length ?? 0);
    const found = `${words} words, from “${prose.text.slice(start, start + 40).replace(/\s+/g, ' ')}…”`;
    return [report('long-sentence', prose.file, prose.placeAt(start), { found, allowed: `${mostWords} words` })];
  });
}

interface Dated extends Range {
  readonly record: string;
  /** What is counted and who counts: only such figures come in editions. */
  readonly kind: string;
  readonly year: number;
}

/** Figures whose unit is a date itself say when they are. */
const undatedUnits = new Set(['calendar-year', 'calendar-day']);

function olderFigures(prose: Prose, sentences: readonly Range[], facts: Facts): Problem[] {
  const figures = prose.evidence.flatMap(({ start, end, record }): Dated[] => {
    const figure: RecordFacts['figure'] = facts.records.get(record)?.figure;
    const year = Number(figure?.asOf?.slice(0, 4));
    if (figure === undefined || Number.isNaN(year) || undatedUnits.has(figure.unit)) return [];
    return [{ start, end, record, kind: `${figure.unit} ${figure.giver ?? ''}`, year }];
  });
  return figures.flatMap((figure) => {
    const others = figures.filter((one) => one.kind === figure.kind && one.record !== figure.record);
    if (others.length === 0 || others.some((one) => one.year <= figure.year)) return [];
    const sentence = sentences.find((range) => range.start <= figure.start && figure.start < range.end);
    const said = prose.text.slice(sentence?.start, sentence?.end);
    if (findDates(said, prose.locale).length > 0) return [];
    const newest = Math.min(...others.map((one) => one.year));
    const details = { record: figure.record, found: `as of ${figure.year}`, allowed: `${newest}, as its neighbors` };
    return [report('older-figure', prose.file, prose.placeAt(figure.start), details)];
  });
}
