import type { Mark, ShapeMark } from './marks.ts';

/** The SVG element of each kind of mark. */
const tags = { shape: 'use', path: 'path', line: 'line', circle: 'circle', rect: 'rect', text: 'text' } as const;

/** An element as both renderers write it: attributes in the order they are written. */
export interface MarkElement {
  /** The mark's. */
  readonly key: string;
  readonly tag: (typeof tags)[Mark['kind']];
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text?: string;
}

/** Id of a shape's path in the page's store, so that `<use>` finds it. */
export function shapeId(shape: string): string {
  return `shape-${shape}`;
}

/** How a shape is moved, turned and scaled to its place, as SVG's `transform`; the numbers of a shape mark. */
export function shapeTransform({ x, y, scale, angle }: Pick<ShapeMark, 'x' | 'y' | 'scale' | 'angle'>): string {
  const turn = angle === undefined ? '' : ` rotate(${String(angle)})`;
  return `translate(${write(x)},${write(y)})${turn} scale(${String(scale)})`;
}

/**
 * What a mark looks like as an element. The one place that says so: the build's renderer and the browser's both
 * draw what it returns, which is why a first draw over the built SVG changes nothing.
 * @param mark lengths in the drawing's units; they are written to a hundredth
 */
export function markElement(mark: Mark): MarkElement {
  const attributes: [string, string][] = [
    ['data-key', mark.key],
    ['class', mark.kind === 'text' ? `${mark.class} font-${mark.font}`.trim() : mark.class],
    ...geometry(mark),
  ];
  if (mark.record !== undefined) attributes.push(['data-record', mark.record]);
  if (mark.opacity !== undefined) attributes.push(['opacity', write(mark.opacity)]);
  const tag = tags[mark.kind];
  return { key: mark.key, tag, attributes, ...(mark.kind === 'text' && { text: mark.text }) };
}

function geometry(mark: Mark): [string, string][] {
  switch (mark.kind) {
    case 'shape':
      return [
        ['href', `#${shapeId(mark.shape)}`],
        ['transform', shapeTransform(mark)],
      ];
    case 'path':
      return [['d', mark.d]];
    case 'line':
      return numbers(mark, ['x1', 'y1', 'x2', 'y2']);
    case 'circle':
      return numbers(mark, ['cx', 'cy', 'r']);
    case 'rect':
      return numbers(mark, ['x', 'y', 'width', 'height']);
    case 'text':
      return [...numbers(mark, ['x', 'y']), ['text-anchor', mark.anchor], ['font-size', write(mark.size)]];
  }
}

function numbers<Name extends string>(
  mark: Readonly<Record<Name, number>>,
  names: readonly Name[],
): [string, string][] {
  return names.map((name) => [name, write(mark[name])]);
}

/** A hundredth of a unit is finer than a device pixel at every drawn size. */
function write(value: number): string {
  return String(Math.round(value * 100) / 100);
}
