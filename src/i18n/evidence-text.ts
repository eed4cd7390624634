/**
 * Text outside the chapters (locale strings, story.json, summaries) ties words to a record of the dataset with
 * `[words](record-id)`. Square brackets have no other meaning there.
 */

/** A run of text: plain, or tied to a record. */
export interface EvidencePart {
  readonly text: string;
  /** Id of the record the words are tied to. */
  readonly record?: string;
}

/** A run of text and where its words begin in the text it was read from. */
export interface PlacedPart extends EvidencePart {
  /** Offset of the first of its words, in UTF-16 units. */
  readonly start: number;
}

/** A square bracket, or a pair of them, that is no part of `[words](record-id)`. */
export interface BrokenBracket {
  /** Offset of the bracket, in UTF-16 units. */
  readonly start: number;
  /** The bracket and what stands around it. */
  readonly found: string;
}

const evidencePattern = /\[([^[\]]*)\]\(([a-z0-9][a-z0-9-]*)\)/g;

/**
 * Reads a text with evidence; never throws.
 * @param text a text that may hold `[words](record-id)`
 * @returns its runs in order, with their offsets, and the brackets that are no part of one (these stay in the plain runs)
 */
export function scanEvidenceText(text: string): { parts: PlacedPart[]; broken: BrokenBracket[] } {
  const parts: PlacedPart[] = [];
  const broken: BrokenBracket[] = [];
  let end = 0;
  const plain = (start: number, stop: number): void => {
    if (stop <= start) return;
    parts.push({ text: text.slice(start, stop), start });
    for (const match of text.slice(start, stop).matchAll(/\[[^[\]]*\]?|\]/g)) {
      const at = start + match.index;
      broken.push({ start: at, found: text.slice(Math.max(start, at - 12), Math.min(stop, at + 24)).trim() });
    }
  };
  for (const match of text.matchAll(evidencePattern)) {
    plain(end, match.index);
    parts.push({ text: match[1] ?? '', record: match[2] ?? '', start: match.index + 1 });
    end = match.index + match[0].length;
  }
  plain(end, text.length);
  return { parts, broken };
}

/**
 * Splits a text into plain runs and runs tied to a record; never throws.
 * @param text a text that may hold `[words](record-id)`
 * @returns the runs in order; broken brackets stay in the words as they are
 */
export function parseEvidenceText(text: string): EvidencePart[] {
  return scanEvidenceText(text).parts.map(({ text: words, record }) =>
    record === undefined ? { text: words } : { text: words, record },
  );
}

/**
 * The words alone, for places that cannot show evidence (titles of pages, alternative texts, metadata).
 * @param text a text that may hold `[words](record-id)`
 * @returns the same text without brackets and ids
 */
export function plainText(text: string): string {
  return scanEvidenceText(text)
    .parts.map((part) => part.text)
    .join('');
}
