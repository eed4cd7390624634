/** A file as it is after one slip, and where the check must find it. */
export interface Mutated {
  readonly content: string | Uint8Array;
  /** Lines on which the problem may be told: where the words stand, or where what was left open ends. */
  readonly lines: readonly [from: number, to: number];
  /** Id of the record it stands in, or of the record that it names. */
  readonly record?: string | undefined;
}

/** One way to spoil one place of the real content. */
export interface Mutation {
  readonly kind: string;
  /** File from the content's folder. */
  readonly file: string;
  /** The place, as a failure names it. */
  readonly site: string;
  readonly make: () => Mutated;
}

/** The files that may be spoiled, by name, each as it stands in the copy. */
export type Files = ReadonlyMap<string, string>;

/** Number of the line an offset stands in. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
