import type { DatasetRule } from '../../../src/data/rules.ts';

/** One slip of the pen in the real files, and what the loader has to say about it. */
export interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly search: string;
  readonly replacement: string;
  readonly rule: DatasetRule;
  /** Id of the record; left out when the mistake stands in none. */
  readonly record?: string;
  /** The text that begins at the reported place, after the mistake was made. */
  readonly at: string;
  /** What the problem says may stand there. */
  readonly allowed?: RegExp;
}
