import { select } from 'd3-selection';
import { markElement, type MarkElement } from './mark-element.ts';
import type { Mark, Motion } from './marks.ts';
import { passingWords } from './passing-words.ts';
import { change, settle, stop, type Targets } from './transition.ts';

/** Running number of the last request on each drawing: the latest wins. */
const requests = new WeakMap<SVGSVGElement, number>();

/** What a mark looks like as an element, where it was worked out already; states share the marks they have in common. */
const prepared = new WeakMap<Mark, MarkElement>();

/** What an element at rest is drawn as: nothing of it has to be read again while it stays so. */
const settled = new WeakMap<SVGElement, MarkElement>();

/**
 * Brings a drawing of `renderToString` to the given marks: those that stay move, new ones fade in, the others fade out. Words
 * and their leaders never pass through words: those that go fade first, and those that come wait for the end of the move.
 * A request while another runs stops it and goes on from what is then drawn.
 * @param svg the drawing
 * @param marks back to front, in the drawing's units
 * @param options.duration milliseconds a move takes (`transition.ts` tells what comes before and after); 0 draws before the function returns
 * @param options.motion `appear` lets new marks fade in and nothing else move; left out, all may
 * @returns `true` when the transition ended as the latest, `false` when another request came in between
 * @throws Error when the drawing has no place for marks
 */
export function drawMarks(
  svg: SVGSVGElement,
  marks: readonly Mark[],
  options: { readonly duration: number; readonly motion?: Motion },
): Promise<boolean> {
  const layer = svg.querySelector<SVGGElement>('[data-marks]');
  if (layer === null) throw new Error('The drawing has no element with data-marks.');
  const request = (requests.get(svg) ?? 0) + 1;
  requests.set(svg, request);
  const { duration } = options;
  const mayMove = duration > 0 && options.motion !== 'appear';

  const elements = marks.map(elementOf);
  stop(layer);
  // Words that become others are another mark where there is time to fade, and are exchanged in place where there is none.
  const joinKey = mayMove ? keyWithWords : keyOf;
  const all = select(layer).selectChildren<SVGElement, MarkElement | undefined>('[data-key]');
  const staying = all.data(elements, function (this: Element, datum) {
    return joinKey(datum ?? asElement(this));
  });
  const leaving = staying.exit<unknown>();
  const entering = staying.enter().append((element) => createElement(layer, element));
  staying.merge(entering).order();

  const moving = new Map<SVGElement, Targets>();
  staying.each(function (element) {
    if (settled.get(this) === element) return;
    settled.delete(this);
    setText(this, element);
    const targets = changedAttributes(this, element);
    if (targets.size > 0) moving.set(this, targets);
  });
  const settleAll = (): void => {
    staying.merge(entering).each(function (element) {
      settled.set(this, element);
    });
  };
  if (!mayMove) {
    leaving.remove();
    for (const [element, targets] of moving) settle(element, targets);
    moving.clear();
  }
  if (duration <= 0) {
    settleAll();
    return Promise.resolve(true);
  }
  const fading = mayMove ? leaving.nodes() : [];
  const words = staying.nodes().filter(({ tagName }) => tagName === 'text');
  const passing = passingWords(words, moving);
  for (const element of passing) {
    // It has to be at its opacity again in the end, whether or not that differs.
    const targets = new Map(moving.get(element));
    if (!targets.has('opacity')) targets.set('opacity', element.getAttribute('opacity'));
    moving.set(element, targets);
  }
  for (const element of fading) settled.delete(element);
  const coming = new Map<SVGElement, Targets>();
  entering.each(function () {
    coming.set(this, new Map([['opacity', this.getAttribute('opacity')]]));
    this.setAttribute('opacity', '0');
  });
  return change(layer, { fading, moving, passing, coming }, duration).then(
    () => {
      const isLatest = requests.get(svg) === request;
      if (!isLatest) return false;
      for (const [element, targets] of [...moving, ...coming]) settle(element, targets);
      settleAll();
      return true;
    },
    () => false,
  );
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
function asElement(drawn: Element): Pick<MarkElement, 'tag' | 'key' | 'text'> {
  const key = drawn.getAttribute('data-key') ?? '';
  const tag = drawn.tagName as MarkElement['tag'];
  return tag === 'text' ? { tag, key, text: drawn.textContent } : { tag, key };
}

/** A mark that becomes another kind of element is another mark to the drawing. */
function keyOf({ tag, key }: Pick<MarkElement, 'tag' | 'key'>): string {
  return `${tag} ${key}`;
}

function keyWithWords({ tag, key, text }: Pick<MarkElement, 'tag' | 'key' | 'text'>): string {
  return text === undefined ? `${tag} ${key}` : `${tag} ${key} ${text}`;
}

function createElement(layer: SVGGElement, element: MarkElement): SVGElement {
  const created = layer.ownerDocument.createElementNS('http://www.w3.org/2000/svg', element.tag);
  for (const [name, value] of element.attributes) created.setAttribute(name, value);
  setText(created, element);
  return created;
}

function setText(drawn: SVGElement, { text }: MarkElement): void {
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
