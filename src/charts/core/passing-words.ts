import type { Changes, Targets } from './transition.ts';

/** Words of one line, on a straight way. */
interface WordsOnWay {
  readonly element: SVGElement;
  readonly from: Box;
  readonly to: Box;
  readonly distance: number;
}

/** Center and half the size of words. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Which words that stay cannot go to their new place in sight: those that would pass through others on their way, of two
 * the one that goes farther, and those that are aligned anew, which no way leads to.
 * @param words all that stay, `<text>` elements
 * @param moving what changes
 */
export function passingWords(words: readonly SVGElement[], moving: Changes): ReadonlySet<SVGElement> {
  const passing = new Set<SVGElement>(words.filter((element) => moving.get(element)?.has('text-anchor')));
  const ways = words.filter((element) => !passing.has(element)).map((element) => wayOf(element, moving.get(element)));
  ways.sort((a, b) => b.distance - a.distance);
  ways.forEach((way, index) => {
    if (way.distance === 0) return;
    if (ways.slice(index + 1).some((other) => !passing.has(other.element) && meet(way, other)))
      passing.add(way.element);
  });
  return passing;
}

function wayOf(element: SVGElement, targets: Targets | undefined): WordsOnWay {
  const anchor = element.getAttribute('text-anchor');
  const boxAt = (read: (name: string) => string | null): Box => {
    const size = Number(read('font-size'));
    // About as wide as letters are: the fonts' own widths stay at build.
    const width = (element.textContent.length * size * 0.55) / 2;
    const side = anchor === 'start' ? width : anchor === 'end' ? -width : 0;
    return { x: Number(read('x')) + side, y: Number(read('y')), width, height: size * 0.4 };
  };
  const from = boxAt((name) => element.getAttribute(name));
  const to = boxAt((name) => targets?.get(name) ?? element.getAttribute(name));
  return { element, from, to, distance: Math.hypot(to.x - from.x, to.y - from.y) };
}

/** Whether two lie on each other on the way, though neither where they start nor where they end. */
function meet(a: WordsOnWay, b: WordsOnWay): boolean {
  const [startX, endX] = stretch(a, b, 'x', 'width');
  const [startY, endY] = stretch(a, b, 'y', 'height');
  const start = Math.max(startX, startY);
  const end = Math.min(endX, endY);
  return start > 0 && end < 1 && start < end;
}

/** From when to when two lie on each other along an axis, as shares of the way: both run evenly, so it is one stretch. */
function stretch(a: WordsOnWay, b: WordsOnWay, axis: 'x' | 'y', side: 'width' | 'height'): [number, number] {
  const reach = Math.max(a.from[side], a.to[side]) + Math.max(b.from[side], b.to[side]);
  const first = a.from[axis] - b.from[axis];
  const change = a.to[axis] - b.to[axis] - first;
  if (change === 0) return Math.abs(first) < reach ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const times = [(-reach - first) / change, (reach - first) / change].sort((one, other) => one - other);
  return [times[0] ?? 0, times[1] ?? 0];
}
