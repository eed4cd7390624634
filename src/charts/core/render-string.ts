import type { Chart, Frame } from './chart.ts';
import { markElement, shapeId } from './mark-element.ts';
import type { Mark, SizeName } from './marks.ts';
import { escapeMarkup, writeElement } from './markup.ts';

/** How a drawing is named to a reader who does not see it: by its own words, or by elements beside it in the page. */
export type DrawingName =
  | { readonly title: string; readonly desc: string; readonly idPrefix?: string }
  | { readonly labelledBy: string; readonly describedBy?: string };

/** What `renderToString` is told besides the marks. */
export interface RenderOptions {
  readonly chartId: string;
  readonly size: SizeName;
  readonly frame: Frame;
  readonly name: DrawingName;
}

/**
 * Draws marks as inline SVG: classes instead of colours, shapes by `<use>`, so the page needs `renderShapeStore` once.
 * @param marks back to front, lengths in units of `options.frame`
 * @returns one `<svg>` element without line breaks; `drawMarks` with the same marks leaves it as it is
 */
export function renderToString(marks: readonly Mark[], options: RenderOptions): string {
  const { chartId, size, frame, name } = options;
  const { attributes, content } = nameMarkup(name, `${chartId}-${size}`);
  return writeElement(
    'svg',
    [
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['data-chart', chartId],
      ['data-size', size],
      ['class', 'chart'],
      ['viewBox', `0 0 ${frame.width} ${frame.height}`],
      ['role', 'img'],
      ...attributes,
    ],
    `${content}<g data-marks="">${marks.map(renderMark).join('')}</g>`,
  );
}

/**
 * The large paths of the page, each once however many charts, sizes and states place it. Stands before the drawings; takes no
 * room, and is not `display: none`, which would also hide what is drawn from it in some browsers.
 * @param users what is drawn on the page: charts, and whatever else has shapes
 * @returns an `<svg>`, or nothing when nobody has shapes
 * @throws Error when two of them give one name to different paths
 */
export function renderShapeStore(users: readonly Pick<Chart, 'shapes'>[]): string {
  const shapes = new Map<string, string>();
  for (const [name, { d }] of users.flatMap((user) => Object.entries(user.shapes))) {
    if ((shapes.get(name) ?? d) !== d) throw new Error(`Two different shapes are called "${name}".`);
    shapes.set(name, d);
  }
  const paths = [...shapes].map(([name, d]) =>
    // The outline keeps its width in pixels whatever scale the shape is placed at.
    writeElement('path', [
      ['id', shapeId(name)],
      ['vector-effect', 'non-scaling-stroke'],
      ['d', d],
    ]),
  );
  if (paths.length === 0) return '';
  return writeElement(
    'svg',
    [
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['class', 'shape-store'],
      ['width', '0'],
      ['height', '0'],
      ['aria-hidden', 'true'],
      ['focusable', 'false'],
    ],
    `<defs>${paths.join('')}</defs>`,
  );
}

function renderMark(mark: Mark): string {
  const { tag, attributes, text } = markElement(mark);
  return writeElement(tag, attributes, text === undefined ? '' : escapeMarkup(text));
}

function nameMarkup(name: DrawingName, idBase: string): { attributes: [string, string][]; content: string } {
  if ('labelledBy' in name) {
    const attributes: [string, string][] = [['aria-labelledby', name.labelledBy]];
    if (name.describedBy !== undefined) attributes.push(['aria-describedby', name.describedBy]);
    return { attributes, content: '' };
  }
  const id = `${name.idPrefix ?? ''}${idBase}`;
  return {
    attributes: [
      ['aria-labelledby', `${id}-title`],
      ['aria-describedby', `${id}-desc`],
    ],
    content:
      writeElement('title', [['id', `${id}-title`]], escapeMarkup(name.title)) +
      writeElement('desc', [['id', `${id}-desc`]], escapeMarkup(name.desc)),
  };
}
