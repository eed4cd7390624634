/** Escapes text for an element's content or a double-quoted attribute, for XML and HTML alike. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * Writes one element on one line.
 * @param content markup already escaped, put between the tags
 */
export function writeElement(
  tag: string,
  attributes: readonly (readonly [name: string, value: string])[],
  content = '',
): string {
  const written = attributes.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');
  return `<${tag}${written}>${content}</${tag}>`;
}
