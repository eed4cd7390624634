import type { PartsByCollection } from '../data/dataset-files.ts';
import { textLocales } from '../i18n/locales.ts';
import type { TextLocale } from '../i18n/locales.ts';
import { findWords } from './find-words.ts';
import type { WordFinder } from './find-words.ts';

/** What the check needs to know of a record: a file with problems still has ids, so nothing else is taken for granted. */
export interface RecordFacts {
  readonly id: string;
  /** Collection it stands in: `claims`, `quotes`, `series` … */
  readonly collection: string;
  /** Wordings a quotation may be printed in. */
  readonly wordings: readonly string[];
  /** Number of a figure. */
  readonly figure?: FigureFacts;
  /** Forms by which prose calls a speaker or organization. */
  readonly names: Readonly<Partial<Record<TextLocale, readonly string[]>>>;
}

/** The number of a figure. */
export interface FigureFacts {
  /** The value, and the upper end of a range. */
  readonly values: readonly number[];
  readonly unit: string;
  /** How the number is written, where the record says so. */
  readonly texts: readonly string[];
  /** The date it stands for, and who gives it. */
  readonly asOf?: string;
  readonly giver?: string;
}

/** What the check needs to know of a chart. */
export interface ChartFacts {
  readonly id: string;
  readonly states: readonly string[];
}

/** Everything outside the prose that the rules of prose look at. */
export interface Facts {
  readonly records: ReadonlyMap<string, RecordFacts>;
  /** States by chart id. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
  /** Finds names with a number in them that are no quantity. */
  readonly properNames: WordFinder;
  /** Finds the forms by which prose in a locale calls speakers and organizations. */
  readonly names: Readonly<Record<TextLocale, WordFinder>>;
}

/**
 * Brings together what the rules of prose look at.
 * @param records the records by id
 * @param charts id and states of every chart
 * @param properNames names with a number in them that are no quantity
 */
export function gatherFacts(
  records: ReadonlyMap<string, RecordFacts>,
  charts: readonly ChartFacts[],
  properNames: readonly string[],
): Facts {
  // A record without forms in a locale is called by its English ones there.
  const namesIn = (locale: TextLocale): WordFinder =>
    findWords([...records.values()].flatMap((record) => record.names[locale] ?? record.names.en ?? []));
  return {
    records,
    charts: new Map(charts.map((chart) => [chart.id, chart.states])),
    properNames: findWords(properNames),
    names: { en: namesIn('en'), es: namesIn('es') },
  };
}

/**
 * Takes what the rules of prose need to know from the dataset, leniently: problems of the dataset are reported elsewhere
 * and must not hide those of the prose.
 * @param parts the records as they stand in the files
 * @returns the records by id; of two with the same id the first
 */
export function recordFactsOf(parts: PartsByCollection): Map<string, RecordFacts> {
  const records = new Map<string, RecordFacts>();
  for (const [collection, list] of parts) {
    for (const { value } of list) {
      const facts = recordFacts(collection, value);
      if (facts !== undefined && !records.has(facts.id)) records.set(facts.id, facts);
    }
  }
  return records;
}

function recordFacts(collection: string, value: unknown): RecordFacts | undefined {
  const id = field(value, 'id');
  if (typeof id !== 'string') return undefined;
  const wordings = ['recordWording', 'displayText', 'text', 'original'].map((key) => field(value, key)).filter(isText);
  const isNamed = collection === 'speakers' || collection === 'organizations';
  const names = isNamed
    ? Object.fromEntries(textLocales.map((locale) => [locale, texts(field(field(value, 'names'), locale))]))
    : {};
  return { id, collection, wordings, names, ...(collection === 'figures' ? { figure: figureFacts(value) } : {}) };
}

function figureFacts(value: unknown): FigureFacts {
  const unit = field(value, 'unit');
  const written = field(value, 'valueText');
  const asOf = field(value, 'asOf');
  const giver = field(field(value, 'whoSays'), 'en');
  return {
    values: [field(value, 'value'), field(value, 'upper')].filter((number) => typeof number === 'number'),
    unit: isText(unit) ? unit : '',
    texts: textLocales.map((locale) => field(written, locale)).filter(isText),
    ...(isText(asOf) ? { asOf } : {}),
    ...(isText(giver) ? { giver } : {}),
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function texts(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter(isText) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
