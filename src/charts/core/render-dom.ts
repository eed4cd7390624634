import { markElement, type MarkElement } from './mark-element.ts';
import type { Mark, Motion } from './marks.ts';
import { passingWords } from './passing-words.ts';
import { planMove, settle, startMove, stop, type Targets } from './transition.ts';

/** Running number of the last request on each drawing: the latest wins. */
const requests = new WeakMap<SVGSVGElement, number>();

/** What a mark looks like as an element, where it was worked out already; states share the marks they have in common. */
const prepared = new WeakMap<Mark, MarkElement>();

/** A mark that becomes another kind of element is another mark to the drawing. */
interface Recognized {
  readonly tag: string;
  readonly key: string;
  readonly text?: string;
}

/** What an element stands for, or is about to. */
const meant = new WeakMap<Element, MarkElement>();

/** What an element at rest is drawn as: nothing of it has to be read again while it stays so. */
const settled = new WeakMap<SVGElement, MarkElement>();

/** A work that may rest at each `yield`. */
type Parts<Result> = Generator<void, Result>;

/** Does a work in parts, with pauses of its own choice. */
export type Spread = <Result>(parts: Parts<Result>) => Promise<Result>;

interface DrawOptions {
  readonly duration: number;
  readonly motion?: Motion;
  readonly spread?: Spread;
}

/** What a drawing has begun: the move, and what its elements shall be in the end. */
interface Begun {
  readonly move: Promise<unknown> | undefined;
  readonly targets: readonly (readonly [SVGElement, Targets])[];
  readonly elements: ReadonlyMap<SVGElement, MarkElement>;
}

/**
 * Brings a drawing of `renderToString` to the given marks: those that stay move, new ones fade in, the others fade out. Words
 * and their leaders never pass through words: those that go fade first, and those that come wait for the end of the move.
 * A request while another runs stops it and goes on from what is then drawn.
 * @param svg the drawing
 * @param marks back to front, in the drawing's units
 * @param options.duration milliseconds a move takes (`transition.ts` tells what comes before and after); 0 draws before the function returns
 * @param options.motion `appear` lets new marks fade in and nothing else move; left out, all may
 * @param options.spread parts the work that comes before and after the move; what is seen changes at its end, all at once.
 *   Left out, it is done before the function returns
 * @returns `true` when the transition ended as the latest, `false` when another request came in between
 * @throws Error when the drawing has no place for marks
 */
export function drawMarks(svg: SVGSVGElement, marks: readonly Mark[], options: DrawOptions): Promise<boolean> {
  const layer = svg.querySelector<SVGGElement>('[data-marks]');
  if (layer === null) throw new Error('The drawing has no element with data-marks.');
  const request = (requests.get(svg) ?? 0) + 1;
  requests.set(svg, request);
  stop(layer);
  return draw(layer, marks, options, () => requests.get(svg) === request);
}

async function draw(
  layer: SVGGElement,
  marks: readonly Mark[],
  options: DrawOptions,
  isLatest: () => boolean,
): Promise<boolean> {
  const { spread } = options;
  const beginning = whileTrue(isLatest, begin(layer, marks, options));
  const begun = spread === undefined ? atOnce(beginning) : await spread(beginning);
  if (begun === undefined) return false;
  if (begun.move === undefined) return isLatest();
  try {
    await begun.move;
  } catch {
    return false;
  }
  const end = whileTrue(isLatest, finish(begun));
  if (!isLatest()) return false;
  return (spread === undefined ? atOnce(end) : await spread(end)) ?? false;
}

/** A work that is given up once a condition no longer holds. */
function* whileTrue<Result>(isTrue: () => boolean, parts: Parts<Result>): Parts<Result | undefined> {
  for (let next = parts.next(); ; next = parts.next()) {
    if (next.done === true) return next.value;
    yield;
    if (!isTrue()) return undefined;
  }
}

function atOnce<Result>(parts: Parts<Result>): Result {
  for (;;) {
    const next = parts.next();
    if (next.done === true) return next.value;
  }
}

/** Up to its end nothing that is seen changes: elements that come are unseen until the move, and where there is none, come last. */
function* begin(layer: SVGGElement, marks: readonly Mark[], { duration, motion }: DrawOptions): Parts<Begun> {
  const mayMove = duration > 0 && motion !== 'appear';
  // Words that become others are another mark where there is time to fade, and are exchanged in place where there is none.
  const joinKey = ({ tag, key, text }: Recognized): string => `${tag} ${key} ${mayMove ? (text ?? '') : ''}`;
  const leaving = new Set([...layer.children] as SVGElement[]);
  const places = new Map([...leaving].map((element, place) => [element, place]));
  const known = new Map<string, SVGElement>();
  for (const element of leaving) {
    const key = joinKey(meant.get(element) ?? asElement(element));
    if (!known.has(key)) known.set(key, element);
    yield;
  }
  const elements = new Map<SVGElement, MarkElement>();
  const coming = new Map<SVGElement, Targets>();
  const moving = new Map<SVGElement, Targets>();
  for (const mark of marks) {
    const element = elementOf(mark);
    const drawn = known.get(joinKey(element));
    if (drawn === undefined) {
      const created = createElement(layer, element);
      coming.set(created, new Map([['opacity', created.getAttribute('opacity')]]));
      if (duration > 0) created.setAttribute('opacity', '0');
      elements.set(created, element);
    } else {
      leaving.delete(drawn);
      elements.set(drawn, element);
      const targets = settled.get(drawn) === element ? undefined : changedAttributes(drawn, element);
      if (targets !== undefined && targets.size > 0) moving.set(drawn, targets);
    }
    yield;
  }
  let passing: ReadonlySet<SVGElement> = new Set();
  if (mayMove) {
    const words = [...elements.keys()].filter((element) => element.tagName === 'text' && !coming.has(element));
    passing = passingWords(words, moving);
    for (const element of passing) {
      // It has to be at its opacity again in the end, whether or not that differs.
      const targets = new Map(moving.get(element));
      if (!targets.has('opacity')) targets.set('opacity', element.getAttribute('opacity'));
      moving.set(element, targets);
    }
    yield;
  }
  const plan =
    duration > 0
      ? yield* planMove({ fading: mayMove ? [...leaving] : [], moving: mayMove ? moving : new Map(), passing, coming })
      : undefined;
  const arranging = arrange(layer, [...elements.keys()], places);
  if (duration > 0) yield* arranging;
  else atOnce(arranging);

  for (const [element, what] of elements) {
    meant.set(element, what);
    if (moving.has(element)) settled.delete(element);
    setText(element, what.text);
  }
  for (const element of leaving) {
    settled.delete(element);
    if (!mayMove) element.remove();
  }
  if (!mayMove) for (const [element, targets] of moving) settle(element, targets);
  if (plan === undefined) for (const [element, what] of elements) settled.set(element, what);
  return {
    move: plan && startMove(layer, plan, duration),
    targets: [...(mayMove ? moving : []), ...coming],
    elements,
  };
}

/** Puts elements in their order; those that go stay where they are. */
function* arrange(
  layer: SVGGElement,
  elements: readonly SVGElement[],
  places: ReadonlyMap<Element, number>,
): Parts<void> {
  let next: SVGElement | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const element of elements.toReversed()) {
    const place = places.get(element) ?? Number.POSITIVE_INFINITY;
    if (place < lowest) lowest = place;
    else layer.insertBefore(element, next);
    next = element;
    yield;
  }
}

function* finish({ targets, elements }: Begun): Parts<true> {
  for (const [element, wanted] of targets) {
    settle(element, wanted);
    yield;
  }
  for (const [element, what] of elements) settled.set(element, what);
  return true;
}

/** Works out beforehand how a mark looks as an element, so that a later `drawMarks` has less to do in its frame. */
export function prepareMark(mark: Mark): void {
  elementOf(mark);
}

function elementOf(mark: Mark): MarkElement {
  const known = prepared.get(mark);
  if (known !== undefined) return known;
  const made = markElement(mark);
  prepared.set(mark, made);
  return made;
}

/** What an element of the build says of its mark, as far as the mark is recognized by it. */
function asElement(drawn: Element): Recognized {
  return { tag: drawn.tagName, key: drawn.getAttribute('data-key') ?? '', text: drawn.textContent };
}

function createElement(layer: SVGGElement, element: MarkElement): SVGElement {
  const created = layer.ownerDocument.createElementNS('http://www.w3.org/2000/svg', element.tag);
  for (const [name, value] of element.attributes) created.setAttribute(name, value);
  setText(created, element.text);
  return created;
}

function setText(drawn: SVGElement, text: string | undefined): void {
  if (text !== undefined && drawn.textContent !== text) drawn.textContent = text;
}

/** What differs between the drawn element and its mark. */
function changedAttributes(drawn: SVGElement, { attributes }: MarkElement): Targets {
  const changed = new Map<string, string | null>();
  let missing = 0;
  for (const [name, wanted] of attributes) {
    const value = drawn.getAttribute(name);
    if (value === null) missing += 1;
    if (value !== wanted) changed.set(name, wanted);
  }
  if (drawn.attributes.length > attributes.length - missing) {
    const wanted = new Set(attributes.map(([name]) => name));
    for (const name of drawn.getAttributeNames()) if (!wanted.has(name)) changed.set(name, null);
  }
  return changed;
}
