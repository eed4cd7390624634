import { easeCubicInOut, easeCubicOut, easeLinear } from 'd3-ease';
import { interpolateString } from 'd3-interpolate';
import type { Selection } from 'd3-selection';
import 'd3-transition';

/** Milliseconds that a mark takes to its new place, to come and to go; the last two keep their proportion to the first. */
export const moveDuration = 550;
export const enterDuration = 300;
export const leaveDuration = 180;

/** Attributes that may run to their new value; all others are set at once. */
const movingAttributes = /^(?:[xy][12]?|c[xy]|r|width|height|d|transform|opacity|font-size)$/;

/** Attributes an element shall have in the end; `null` takes one away. */
export type Targets = ReadonlyMap<string, string | null>;

type Elements<Datum> = Selection<SVGElement, Datum, SVGGElement, unknown>;
type Ease = (time: number) => number;

/** Stops what still runs on the elements, where it stands. */
export function stop<Datum>(elements: Elements<Datum>): void {
  elements.interrupt();
}

/**
 * Sets what cannot move, as classes, at once and runs the rest to its target in `duration` milliseconds, with the ease that CSS calls cubic-bezier(.65,0,.35,1).
 * @returns a promise that is rejected when another request stops one of the elements
 */
export function move<Datum>(
  elements: Elements<Datum>,
  targetsOf: (element: SVGElement) => Targets,
  duration: number,
): Promise<void> {
  elements.each(function () {
    settle(this, new Map([...targetsOf(this)].filter(([name, to]) => tweenOf(this, name, to) === undefined)));
  });
  return run(elements, targetsOf, duration, easeCubicInOut);
}

/** Fades in elements that already have the attributes of their mark; otherwise as `move`. */
export function enter<Datum>(
  elements: Elements<Datum>,
  targetsOf: (element: SVGElement) => Targets,
  duration: number,
): Promise<void> {
  return run(elements.attr('opacity', 0), targetsOf, duration * (enterDuration / moveDuration), easeCubicOut);
}

/** Fades elements out and removes them; otherwise as `move`. */
export function leave<Datum>(elements: Elements<Datum>, duration: number): Promise<void> {
  const gone: Targets = new Map([['opacity', '0']]);
  return run(
    elements,
    () => gone,
    duration * (leaveDuration / moveDuration),
    easeLinear,
    (element) => {
      element.remove();
    },
  );
}

/** Sets attributes at once. */
export function settle(element: SVGElement, targets: Targets): void {
  for (const [name, value] of targets) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function run<Datum>(
  elements: Elements<Datum>,
  targetsOf: (element: SVGElement) => Targets,
  duration: number,
  ease: Ease,
  atEnd?: (element: SVGElement) => void,
): Promise<void> {
  return elements
    .transition()
    .duration(duration)
    .ease(ease)
    .tween('attributes', function () {
      const tweens = [...targetsOf(this)].flatMap(([name, to]) => {
        const at = tweenOf(this, name, to);
        return at === undefined ? [] : [{ name, at }];
      });
      return (time) => {
        for (const { name, at } of tweens) this.setAttribute(name, at(time));
      };
    })
    .on('end', function () {
      if (atEnd === undefined) settle(this, targetsOf(this));
      else atEnd(this);
    })
    .end();
}

/** The attribute's way to its value; nothing when it cannot run there and is set at once, as a path of another build. */
function tweenOf(element: SVGElement, name: string, to: string | null): ((time: number) => string) | undefined {
  if (!movingAttributes.test(name)) return undefined;
  const implied = name === 'opacity' ? '1' : null;
  const from = element.getAttribute(name) ?? implied;
  const target = to ?? implied;
  if (from === null || target === null || from === target || skeleton(from) !== skeleton(target)) return undefined;
  return interpolateString(from, target);
}

function skeleton(value: string): string {
  return value.replaceAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g, '#').replaceAll(/[\s,]+/g, ' ');
}
