/**
 * Characters that no text of ours needs: controls, line and paragraph separators, whatever has no sign of its own (zero-width
 * characters, soft hyphens, tags, variants), marks that turn the direction of reading (they can make a text read as something else),
 * private use, halves of pairs, the sign of a failed conversion, and code points that are none and break XML.
 */
const hidden =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]/gu;

/** White space that files are written with. */
const layout = /^[\t\n\r]$/;

/** A character that a reader cannot see, or that changes what is seen. */
export interface HiddenCharacter {
  /** Offset in the text, in UTF-16 units. */
  readonly index: number;
  /** U+202E */
  readonly code: string;
  readonly character: string;
}

/**
 * Finds characters that a reader cannot see or that change what is seen.
 * @param text the text, its escapes resolved
 * @param isLaidOut whether tabs and line breaks may stand in it
 */
export function hiddenCharactersIn(text: string, isLaidOut = false): HiddenCharacter[] {
  return [...text.matchAll(hidden)]
    .filter(({ 0: character }) => !isLaidOut || !layout.test(character))
    .map(({ 0: character, index }) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return { index, code: `U+${code}`, character };
    });
}
