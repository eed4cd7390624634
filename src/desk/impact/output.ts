/** A file of the built site, and what of the content it is made of: when that is the same, so is the file. */
export interface Output {
  /** From the site's folder: `charts/two-tolls/index.html`. */
  readonly file: string;
  readonly of: () => unknown;
}

/** What a file is made of as text; where it can no longer be made, why. */
export function textOf(of: Output['of']): string {
  const made = attempt(of);
  return made instanceof Error ? `cannot be made: ${made.message}` : JSON.stringify(made);
}

/** What is made, or why it cannot be. */
export function attempt<Value>(make: () => Value): Value | Error {
  try {
    return make();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
