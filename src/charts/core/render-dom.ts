import { select } from 'd3-selection';
import { markElement, type MarkElement } from './mark-element.ts';
import type { Mark } from './marks.ts';
import { enter, leave, move, settle, stop, type Targets } from './transition.ts';

/** Running number of the last request on each drawing: the latest wins. */
const requests = new WeakMap<SVGSVGElement, number>();

/**
 * Brings a drawing of `renderToString` to the given marks: those that stay move, new ones fade in, the others fade out.
 * A request while another runs stops it and goes on from what is then drawn.
 * @param svg the drawing
 * @param marks back to front, in the drawing's units
 * @param options.duration milliseconds a move takes (enter and leave take less); 0 draws before the function returns
 * @returns `true` when the transition ended as the latest, `false` when another request came in between
 * @throws Error when the drawing has no place for marks
 */
export function drawMarks(
  svg: SVGSVGElement,
  marks: readonly Mark[],
  options: { readonly duration: number },
): Promise<boolean> {
  const layer = svg.querySelector<SVGGElement>('[data-marks]');
  if (layer === null) throw new Error('The drawing has no element with data-marks.');
  const request = (requests.get(svg) ?? 0) + 1;
  requests.set(svg, request);

  const elements = marks.map(markElement);
  const all = select(layer).selectChildren<SVGElement, unknown>('[data-key]');
  stop(all);
  const staying = all.data(elements, function (this: Element, datum) {
    return this === layer ? dataKey(datum as MarkElement) : `${this.tagName} ${this.getAttribute('data-key') ?? ''}`;
  });
  const leaving = staying.exit<unknown>();
  const entering = staying.enter().append((element) => createElement(layer, element));
  staying.merge(entering).order();
  staying.each(function (element) {
    setText(this, element);
  });

  const targets = new Map<SVGElement, Targets>();
  staying.each(function (element) {
    targets.set(this, changedAttributes(this, element));
  });
  entering.each(function (element) {
    targets.set(this, new Map([['opacity', new Map(element.attributes).get('opacity') ?? null]]));
  });
  const targetsOf = (element: SVGElement): Targets => targets.get(element) ?? new Map();

  if (options.duration <= 0) {
    leaving.remove();
    for (const [element, values] of targets) settle(element, values);
    return Promise.resolve(true);
  }
  const moving = staying.filter(function () {
    return targetsOf(this).size > 0;
  });
  return Promise.all([
    leave(leaving, options.duration),
    enter(entering, targetsOf, options.duration),
    move(moving, targetsOf, options.duration),
  ]).then(
    () => requests.get(svg) === request,
    () => false,
  );
}

/** A mark that becomes another kind of element is another mark to the drawing. */
function dataKey(element: MarkElement): string {
  return `${element.tag} ${new Map(element.attributes).get('data-key') ?? ''}`;
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
  const wanted = new Map<string, string | null>(attributes);
  for (const name of drawn.getAttributeNames()) if (!wanted.has(name)) wanted.set(name, null);
  return new Map([...wanted].filter(([name, value]) => drawn.getAttribute(name) !== value));
}
