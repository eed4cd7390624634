import type { JSONPath } from 'jsonc-parser';
import { charts } from '../../../src/charts/registry.ts';
import { recordFactsOf } from '../../../src/check/facts.ts';
import type { RecordFacts } from '../../../src/check/facts.ts';
import type { RuleName } from '../../../src/check/rules.ts';
import { openDataset } from '../../../src/data/dataset-files.ts';
import type { ContentCopy } from './content-copy.ts';

/** Where a problem must be found. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly record?: string;
}

/** A way to spoil the content, and the problem the check must find. */
export interface BadInput {
  readonly kind: string;
  readonly rule: RuleName;
  /** Spoils a copy and says where the problem is. */
  readonly spoil: (copy: ContentCopy) => Spot;
  /** Whether the mistake leads to problems elsewhere: what it hides or renames is missed there. */
  readonly spreads?: boolean;
}

const records = [...recordFactsOf(openDataset('content').parts).values()];

/** The first record of a collection that fits. */
export function recordOf(collection: string, fits: (record: RecordFacts) => boolean = () => true): RecordFacts {
  const found = records.find((record) => record.collection === collection && fits(record));
  if (found === undefined) throw new Error(`The dataset has no such record in ${collection}.`);
  return found;
}

const firstChart = charts[0];
if (firstChart === undefined) throw new Error('There is no chart.');

/** Ids and words of the real content that bad input is made with. */
export const real = {
  claim: recordOf('claims').id,
  figure: recordOf('figures', (record) => record.figure?.unit === 'troops').id,
  quote: recordOf('quotes', (record) => record.wordings.every((wording) => wording.length > 40)),
  /** A form of a speaker's name. */
  name: recordOf('speakers').names.en?.[0] ?? '',
  chart: firstChart.id,
  state: firstChart.states[0] ?? '',
  otherState: firstChart.states[1] ?? '',
} as const;

export const storyFile = 'story.json';
export const stringsFile = 'locales/en.json';

/** Spoils the first chapter by adding lines; the problem stands in the `at`-th of them, counted from 0. */
export function inChapter(kind: string, rule: RuleName, lines: readonly string[], at = 0, record?: string): BadInput {
  const spoil = (copy: ContentCopy): Spot => {
    const file = copy.chapter();
    return { file, line: copy.append(file, ...lines) + at, ...(record === undefined ? {} : { record }) };
  };
  return { kind, rule, spoil };
}

/** How the place of a problem in a JSON file is told. */
export interface JsonSpot {
  /** Words of the line it stands in. */
  readonly words: string;
  /** Words of a line before it. */
  readonly after?: string;
  readonly record?: string;
  readonly spreads?: boolean;
}

/** Spoils a JSON file by setting a value, or removing it where the value is undefined. */
export function inJson(
  kind: string,
  rule: RuleName,
  file: string,
  path: JSONPath,
  value: unknown,
  { words, after, record, spreads = false }: JsonSpot,
): BadInput {
  const spoil = (copy: ContentCopy): Spot => {
    copy.set(file, path, value);
    const line = copy.lineOf(file, words, after === undefined ? 0 : copy.lineOf(file, after));
    return { file, line, ...(record === undefined ? {} : { record }) };
  };
  return { kind, rule, spoil, spreads };
}
