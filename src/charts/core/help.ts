import type { Mark } from './marks.ts';

/**
 * The signs that a chart's reading help explains, by name. A sign says of a mark, in a state, whether it is drawn with it. The
 * locale has one sentence a sign, and a state is helped with those alone whose signs it shows.
 */
export type Signs<State extends string = string> = Readonly<Record<string, (mark: Mark, state: State) => boolean>>;

/**
 * Names the signs that a drawing shows.
 * @param signs the chart's
 * @param state which picture
 * @param marks its marks at one size; those without extent, which wait to grow, show nothing
 */
export function signsIn(signs: Signs, state: string, marks: readonly Mark[]): string[] {
  const seen = marks.filter(isSeen);
  return Object.entries(signs).flatMap(([name, isSign]) => (seen.some((mark) => isSign(mark, state)) ? [name] : []));
}

/** Whether one of a mark's classes is among these. */
export function hasClass(mark: Mark, ...names: readonly string[]): boolean {
  return mark.class.split(' ').some((name) => names.includes(name));
}

/** Whether a mark is a word with a dagger, the sign that something was not seen in a source. */
export function hasDagger(mark: Mark): boolean {
  return mark.kind === 'text' && mark.text.includes('†');
}

function isSeen(mark: Mark): boolean {
  if (mark.opacity === 0) return false;
  if (mark.kind === 'rect') return mark.width > 0 && mark.height > 0;
  return mark.kind !== 'circle' || mark.r > 0;
}
