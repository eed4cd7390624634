import { easeCubicInOut, easeCubicOut, easeLinear } from 'd3-ease';
import { interpolateString } from 'd3-interpolate';
import { select } from 'd3-selection';
import 'd3-transition';

/** Milliseconds that a mark takes to its new place, to come and to go; the last two keep their proportion to the first. */
export const moveDuration = 550;
export const enterDuration = 300;
export const leaveDuration = 180;

/** Attributes that may run to their new value; all others are set at once. */
const movingAttributes = new Set(
  ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'd', 'transform', 'opacity', 'font-size'],
); // prettier-ignore

/** Attributes an element shall have in the end; `null` takes one away. */
export type Targets = ReadonlyMap<string, string | null>;

/** Elements and what each shall become. */
export type Changes = ReadonlyMap<SVGElement, Targets>;

/** Transitions of a layer that run side by side; `follow` brings words. */
const kinds = ['leave', 'move', 'enter', 'follow'] as const;
type Kind = (typeof kinds)[number];

interface Timing {
  readonly duration: number;
  readonly ease: (time: number) => number;
  /** Milliseconds before it begins; left out, none. */
  readonly delay?: number;
}

/** One attribute's way to its target. */
interface Way {
  readonly element: SVGElement;
  readonly name: string;
  readonly at: (time: number) => string;
}

/** Stops what still runs in the layer, where it stands. */
export function stop(layer: SVGGElement): void {
  for (const kind of kinds) select(layer).interrupt(kind);
}

/** What becomes of the elements of a drawing. */
export interface Drawing {
  /** Elements that go. */
  readonly fading: readonly SVGElement[];
  /** Elements that stay, where something of them changes. */
  readonly moving: Changes;
  /** Of those, words that go to their place unseen; their targets name an opacity. */
  readonly passing: ReadonlySet<SVGElement>;
  /** Elements that come, not seen yet, and the opacity they shall have. */
  readonly coming: Changes;
}

/**
 * Brings a layer to what is asked in three beats. First what goes fades out and is removed. From the start what stays runs to its
 * place in `duration` milliseconds, and new marks fade in; what cannot run, as classes, is set at once. Words that come follow
 * when the move has ended, and so do words that pass others; where nothing moves, when the words that go have. Numbers may
 * end a hair beside their targets: the caller settles them.
 * @param layer the parent of the elements
 * @returns a promise that is rejected when another request stops the layer
 */
export function change(layer: SVGGElement, drawing: Drawing, duration: number): Promise<unknown> {
  const { fading, moving, passing, coming } = drawing;
  const enterTime = duration * (enterDuration / moveDuration);
  const leaveTime = duration * (leaveDuration / moveDuration);
  const moves: Way[] = [];
  const enters: Way[] = [];
  const follows: Way[] = [];
  const leaves = [...fading, ...passing].flatMap((element) => wayOf(element, 'opacity', '0') ?? []);
  for (const [element, targets] of moving) {
    if (passing.has(element)) {
      const opacity = Number(targets.get('opacity') ?? 1);
      follows.push({ element, name: 'opacity', at: (time) => String(opacity * time) });
      continue;
    }
    const isWords = isSecondary(element);
    for (const [name, to] of targets) {
      const way = wayOf(element, name, to);
      if (way === undefined) settleAttribute(element, name, to);
      // Words that were on their way out and are called back come as new ones do.
      else if (isWords && name === 'opacity') follows.push(way);
      else moves.push(way);
    }
  }
  for (const [element, targets] of coming) {
    const way = wayOf(element, 'opacity', targets.get('opacity') ?? null);
    if (way !== undefined) (isSecondary(element) ? follows : enters).push(way);
  }
  const pause = moves.length > 0 ? duration : passing.size > 0 || fading.some(isSecondary) ? leaveTime : 0;
  return Promise.all([
    run(layer, 'leave', leaves, { duration: leaveTime, ease: easeLinear }, () => {
      for (const element of fading) element.remove();
      for (const element of passing) settle(element, new Map([...(moving.get(element) ?? []), ['opacity', '0']]));
    }),
    run(layer, 'move', moves, { duration, ease: easeCubicInOut }),
    run(layer, 'enter', enters, { duration: enterTime, ease: easeCubicOut }),
    run(layer, 'follow', follows, { duration: enterTime, ease: easeCubicOut, delay: pause }),
  ]);
}

/** Words, and the lines that lead from them to what they mean. */
function isSecondary(element: SVGElement): boolean {
  return element.tagName === 'text' || element.classList.contains('leader');
}

/** Sets attributes at once. */
export function settle(element: SVGElement, targets: Targets): void {
  for (const [name, value] of targets) settleAttribute(element, name, value);
}

function settleAttribute(element: SVGElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** One transition for all elements of a kind: one each would cost more than all that they move. */
function run(
  layer: SVGGElement,
  kind: Kind,
  ways: readonly Way[],
  { duration, ease, delay = 0 }: Timing,
  atEnd: () => void = () => undefined,
): Promise<void> {
  if (ways.length === 0) {
    atEnd();
    return Promise.resolve();
  }
  return select(layer)
    .transition(kind)
    .delay(delay)
    .duration(duration)
    .ease(ease)
    .tween('marks', () => (time) => {
      for (const { element, name, at } of ways) element.setAttribute(name, at(time));
    })
    .on('end', atEnd)
    .end();
}

/** The attribute's way to its value; nothing when it cannot run there and is set at once, as a path of another build. */
function wayOf(element: SVGElement, name: string, to: string | null): Way | undefined {
  if (!movingAttributes.has(name)) return undefined;
  const implied = name === 'opacity' ? '1' : null;
  const from = element.getAttribute(name) ?? implied;
  const target = to ?? implied;
  if (from === null || target === null || from === target) return undefined;
  const at = numberBetween(from, target) ?? (isAlike(from, target) ? interpolateString(from, target) : undefined);
  return at === undefined ? undefined : { element, name, at };
}

/** Most attributes are one number, which needs no search for numbers in words. */
function numberBetween(from: string, to: string): ((time: number) => string) | undefined {
  const start = Number(from);
  const distance = Number(to) - start;
  return Number.isNaN(distance) ? undefined : (time) => String(start + distance * time);
}

/** Whether two values differ in their numbers alone. */
function isAlike(from: string, to: string): boolean {
  return skeleton(from) === skeleton(to);
}

function skeleton(value: string): string {
  return value.replaceAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g, '#').replaceAll(/[\s,]+/g, ' ');
}
