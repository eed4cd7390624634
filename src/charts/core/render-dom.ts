import { select } from 'd3-selection';
import { markElement, type MarkElement } from './mark-element.ts';
import type { Mark, Motion } from './marks.ts';
import { enter, leave, move, settle, stop, type Targets } from './transition.ts';

/** Running number of the last request on each drawing: the latest wins. */
const requests = new WeakMap<SVGSVGElement, number>();

/** What marks look like as elements, where it was worked out already. */
const prepared = new WeakMap<readonly Mark[], readonly MarkElement[]>();

/**
 * Brings a drawing of `renderToString` to the given marks: those that stay move, new ones fade in, the others fade out.
 * A request while another runs stops it and goes on from what is then drawn.
 * @param svg the drawing
 * @param marks back to front, in the drawing's units
 * @param options.duration milliseconds a move takes (enter and leave take less); 0 draws before the function returns
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

  const elements = elementsOf(marks);
  stop(layer);
  const all = select(layer).selectChildren<SVGElement, unknown>('[data-key]');
  const staying = all.data(elements, function (this: Element, datum) {
    return this === layer ? dataKey(datum as MarkElement) : `${this.tagName} ${this.getAttribute('data-key') ?? ''}`;
  });
  const leaving = staying.exit<unknown>();
  const entering = staying.enter().append((element) => createElement(layer, element));
  staying.merge(entering).order();

  const moving = new Map<SVGElement, Targets>();
  staying.each(function (element) {
    setText(this, element);
    const targets = changedAttributes(this, element);
    if (targets.size > 0) moving.set(this, targets);
  });
  let fading = leaving.nodes();
  if (options.duration <= 0 || options.motion === 'appear') {
    leaving.remove();
    fading = [];
    for (const [element, targets] of moving) settle(element, targets);
    moving.clear();
  }
  if (options.duration <= 0) return Promise.resolve(true);
  const coming = new Map<SVGElement, Targets>();
  entering.each(function () {
    coming.set(this, new Map([['opacity', this.getAttribute('opacity')]]));
  });
  return Promise.all([
    leave(layer, fading, options.duration),
    enter(layer, coming, options.duration),
    move(layer, moving, options.duration),
  ]).then(
    () => requests.get(svg) === request,
    () => false,
  );
}

/**
 * Works out beforehand how marks look as elements, so that a later `drawMarks` with the same marks has less to do in its frame.
 */
export function prepareMarks(marks: readonly Mark[]): void {
  elementsOf(marks);
}

function elementsOf(marks: readonly Mark[]): readonly MarkElement[] {
  const known = prepared.get(marks);
  if (known !== undefined) return known;
  const made = marks.map(markElement);
  prepared.set(marks, made);
  return made;
}

/** A mark that becomes another kind of element is another mark to the drawing. */
function dataKey(element: MarkElement): string {
  return `${element.tag} ${element.key}`;
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
