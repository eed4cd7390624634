/** How much a mark matters to a state: what it is about, one of many alike, or there for comparison. */
export type Emphasis = 'focus' | 'plain' | 'quiet';

/**
 * The class names of a mark with its emphasis; marks.css says what `focus` and `quiet` look like.
 * @param className what the mark is, such as `group`
 */
export function emphasize(className: string, emphasis: Emphasis): string {
  return emphasis === 'plain' ? className : `${className} ${emphasis}`;
}
