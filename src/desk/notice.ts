/** One problem as the preview's page shows it. */
export interface Notice {
  /** Path from the project's root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly isWarning: boolean;
  /** Rule, what is wrong and how to mend it, as plain text. */
  readonly text: string;
}

/** What the preview tells its pages: all problems of the content, and how many there are. */
export interface Notices {
  readonly count: string;
  readonly notices: readonly Notice[];
}

/** Sent by the preview with `Notices`. */
export const noticesEvent = 'desk:notices';
/** Sent by a page that wants them. */
export const askEvent = 'desk:ask';

/** What a page asks with. */
export interface Question {
  /** When the page was asked for, in milliseconds since 1970. */
  readonly since: number;
}
