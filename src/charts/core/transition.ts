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

type Kind = 'move' | 'enter' | 'leave';
type Ease = (time: number) => number;

/** One attribute's way to its target. */
interface Way {
  readonly element: SVGElement;
  readonly name: string;
  readonly at: (time: number) => string;
}

/** Stops what still runs in the layer, where it stands. */
export function stop(layer: SVGGElement): void {
  for (const kind of ['move', 'enter', 'leave'] satisfies Kind[]) select(layer).interrupt(kind);
}

/**
 * Sets what cannot move, as classes, at once and runs the rest to its target in `duration` milliseconds, with the ease that CSS calls cubic-bezier(.65,0,.35,1).
 * @param layer the parent of the elements
 * @returns a promise that is rejected when another request stops the layer
 */
export function move(layer: SVGGElement, changes: Changes, duration: number): Promise<void> {
  const ways: Way[] = [];
  for (const [element, targets] of changes) {
    for (const [name, to] of targets) {
      const way = wayOf(element, name, to);
      if (way === undefined) settleAttribute(element, name, to);
      else ways.push(way);
    }
  }
  return run(layer, 'move', ways, duration, easeCubicInOut, () => {
    for (const [element, targets] of changes) settle(element, targets);
  });
}

/** Fades in elements that already have the attributes of their mark; otherwise as `move`. */
export function enter(layer: SVGGElement, changes: Changes, duration: number): Promise<void> {
  const ways: Way[] = [];
  for (const [element, targets] of changes) {
    element.setAttribute('opacity', '0');
    const way = wayOf(element, 'opacity', targets.get('opacity') ?? null);
    if (way !== undefined) ways.push(way);
  }
  return run(layer, 'enter', ways, duration * (enterDuration / moveDuration), easeCubicOut, () => {
    for (const [element, targets] of changes) settle(element, targets);
  });
}

/** Fades elements out and removes them; otherwise as `move`. */
export function leave(layer: SVGGElement, elements: readonly SVGElement[], duration: number): Promise<void> {
  const ways = elements.flatMap((element) => wayOf(element, 'opacity', '0') ?? []);
  return run(layer, 'leave', ways, duration * (leaveDuration / moveDuration), easeLinear, () => {
    for (const element of elements) element.remove();
  });
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
  duration: number,
  ease: Ease,
  atEnd: () => void,
): Promise<void> {
  if (ways.length === 0) {
    atEnd();
    return Promise.resolve();
  }
  return select(layer)
    .transition(kind)
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
