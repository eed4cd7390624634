/** A file of the built site, and what of the content it is made of: when that is the same, so is the file. */
export interface Output {
  /** From the site's folder: `charts/two-tolls/index.html`. */
  readonly file: string;
  readonly of: () => unknown;
}
