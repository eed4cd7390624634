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

/** What runs in a layer, side by side; `follow` brings words. */
export type Kind = 'leave' | 'move' | 'enter' | 'follow';

interface Beat {
  readonly ways: readonly Way[];
  readonly duration: number;
  readonly ease: (time: number) => number;
  /** Milliseconds before it begins. */
  readonly delay: number;
  readonly atEnd?: () => void;
}

/** One attribute's way to its target. */
export interface Way {
  readonly element: SVGElement;
  readonly name: string;
  readonly at: (time: number) => string;
}

/** Stops what still runs in the layer, where it stands. */
export function stop(layer: SVGGElement): void {
  select(layer).interrupt();
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

/** A move that is worked out, to be started. */
export interface Plan {
  readonly drawing: Drawing;
  readonly ways: Readonly<Record<Kind, readonly Way[]>>;
  /** What cannot run. */
  readonly sudden: readonly (readonly [SVGElement, name: string, value: string | null])[];
}

/**
 * Works out how a layer comes to what is asked, and changes nothing yet.
 * @returns the plan, for `startMove`; each `yield` before it is a place to rest
 */
export function* planMove(drawing: Drawing): Generator<void, Plan> {
  const { fading, moving, passing, coming } = drawing;
  const ways: Record<Kind, Way[]> = { leave: [], move: [], enter: [], follow: [] };
  const sudden: [SVGElement, string, string | null][] = [];
  for (const element of [...fading, ...passing]) {
    const way = wayOf(element, 'opacity', '0');
    if (way !== undefined) ways.leave.push(way);
    yield;
  }
  for (const [element, targets] of moving) {
    if (passing.has(element)) {
      const opacity = Number(targets.get('opacity') ?? 1);
      ways.follow.push({ element, name: 'opacity', at: (time) => String(opacity * time) });
      continue;
    }
    const isWords = isSecondary(element);
    for (const [name, to] of targets) {
      const way = wayOf(element, name, to);
      if (way === undefined) sudden.push([element, name, to]);
      // Words that were on their way out and are called back come as new ones do.
      else ways[isWords && name === 'opacity' ? 'follow' : 'move'].push(way);
    }
    yield;
  }
  for (const [element, targets] of coming) {
    const way = wayOf(element, 'opacity', targets.get('opacity') ?? null);
    if (way !== undefined) ways[isSecondary(element) ? 'follow' : 'enter'].push(way);
    yield;
  }
  return { drawing, ways, sudden };
}

/**
 * Brings a layer to what is asked in three beats. First what goes fades out and is removed. From the start what stays runs to its
 * place in `duration` milliseconds, and new marks fade in; what cannot run, as classes, is set at once. Words that come follow
 * when the move has ended, and so do words that pass others; where nothing moves, when the words that go have. Numbers may
 * end a hair beside their targets: the caller settles them.
 * @param layer the parent of the elements
 * @returns a promise that is rejected when another request stops the layer
 */
export function startMove(layer: SVGGElement, { drawing, ways, sudden }: Plan, duration: number): Promise<unknown> {
  const { fading, moving, passing } = drawing;
  const enterTime = duration * (enterDuration / moveDuration);
  const leaveTime = duration * (leaveDuration / moveDuration);
  for (const [element, name, value] of sudden) settleAttribute(element, name, value);
  const pause = ways.move.length > 0 ? duration : passing.size > 0 || fading.some(isSecondary) ? leaveTime : 0;
  const endLeaving = (): void => {
    for (const element of fading) element.remove();
    for (const element of passing) settle(element, new Map([...(moving.get(element) ?? []), ['opacity', '0']]));
  };
  return run(layer, [
    { ways: ways.leave, duration: leaveTime, ease: easeLinear, delay: 0, atEnd: endLeaving },
    { ways: ways.move, duration, ease: easeCubicInOut, delay: 0 },
    { ways: ways.enter, duration: enterTime, ease: easeCubicOut, delay: 0 },
    { ways: ways.follow, duration: enterTime, ease: easeCubicOut, delay: pause },
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

/** One transition for all: one for each element, or even each beat, would cost more to start than all that they move. */
function run(layer: SVGGElement, beats: readonly Beat[]): Promise<void> {
  const open = new Set(beats);
  const end = (beat: Beat): void => {
    open.delete(beat);
    beat.atEnd?.();
  };
  for (const beat of beats) if (beat.ways.length === 0) end(beat);
  if (open.size === 0) return Promise.resolve();
  const total = Math.max(...[...open].map(({ delay, duration }) => delay + duration));
  return select(layer)
    .transition()
    .duration(total)
    .ease(easeLinear)
    .tween('marks', () => (share) => {
      for (const beat of open) {
        const { ways, duration, ease, delay } = beat;
        const time = share === 1 ? 1 : Math.min(1, (share * total - delay) / duration);
        if (time < 0) continue;
        for (const { element, name, at } of ways) element.setAttribute(name, at(ease(time)));
        if (time === 1) end(beat);
      }
    })
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
