/** The words a picture carries when it leaves the page, as plain text in one locale. */
export interface PictureWords {
  readonly headline: string;
  /** What is seen, for readers who do not see it. */
  readonly description: string;
  /** What the chart is of, and the story it is from. */
  readonly title: string;
  readonly story: string;
  /** The date it speaks as of, as a sentence. */
  readonly asOf: string;
  /** How to read it. */
  readonly help: string;
  /** Whom it rests on, as a sentence that names so many of them at most. */
  readonly sources: (most: number) => string;
  readonly licence: string;
}
