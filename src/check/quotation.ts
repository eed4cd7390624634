/**
 * Whether words are an exact part of a wording. White space and quotation marks of any kind are equal; the marks around
 * the words, and a comma or period before the closing one, belong to the sentence the quotation stands in.
 * @param wording the wording of the record
 * @param words the words as the story prints them
 * @returns false also when the words begin or end inside a word
 */
export function isPartOf(wording: string, words: string): boolean {
  const whole = evenQuotes(wording);
  const inner = evenQuotes(words)
    .replace(/^'(.*)'$/s, '$1')
    .trim();
  return holdsExactly(whole, inner) || (/[.,]$/.test(inner) && holdsExactly(whole, inner.slice(0, -1)));
}

function holdsExactly(whole: string, part: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(part)) return false;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const before = whole[at - 1] ?? ' ';
    const after = whole[at + part.length] ?? ' ';
    const cutsBefore = isWordCharacter(before) && isWordCharacter(part[0] ?? ' ');
    const cutsAfter = isWordCharacter(after) && isWordCharacter(part.at(-1) ?? ' ');
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function evenQuotes(text: string): string {
  return text
    .replace(/["“”„«»‘’‚ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
