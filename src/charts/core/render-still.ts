import type { Chart, Frame } from './chart.ts';
import { markElement } from './mark-element.ts';
import { literalValue, markClasses, markRules, rulesFor, type MarkRule } from './mark-style.ts';
import type { Mark, TextMark } from './marks.ts';
import { escapeMarkup, writeElement } from './markup.ts';
import { stillFontFaces } from './still-fonts.ts';
import type { Palette } from '../../styles/tokens.ts';

/** What a picture is told besides its marks. */
export interface StillOptions {
  readonly chart: Pick<Chart, 'id' | 'shapes'>;
  readonly frame: Frame;
  /** The state's finding, and what it shows in words. */
  readonly title: string;
  readonly desc: string;
  /** For paper: its grays alone. A rule for print inside a picture would not be heard. */
  readonly isForPrint?: boolean;
}

type Attribute = readonly [name: string, value: string];

/**
 * Draws marks as a file of its own, for `<img>`, print and download: literal colors with a dark set beside them (on paper one set of
 * grays), paths where they are used, its own fonts, no script and no address. Viewers without style sheets in SVG draw the light set from attributes.
 * @param marks back to front, lengths in units of `options.frame`, which become the file's pixels
 * @throws Error when a mark has a class that marks.css does not know, or a shape the chart does not have
 */
export async function renderStill(marks: readonly Mark[], options: StillOptions): Promise<string> {
  const { chart, frame, title, desc, isForPrint = false } = options;
  const palette = isForPrint ? 'print' : 'light';
  const drawn = marks.map((mark) => stillElement(mark, chart, palette)).join('');
  const fonts = await stillFontFaces(marks.filter((mark): mark is TextMark => mark.kind === 'text'));
  const style = isForPrint ? fonts : fonts + darkRules(marks);
  return writeElement(
    'svg',
    [
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['viewBox', `0 0 ${frame.width} ${frame.height}`],
      ['width', String(frame.width)],
      ['height', String(frame.height)],
      ['role', 'img'],
      ['aria-labelledby', 'title'],
      ['aria-describedby', 'desc'],
    ],
    writeElement('title', [['id', 'title']], escapeMarkup(title)) +
      writeElement('desc', [['id', 'desc']], escapeMarkup(desc)) +
      (style === '' ? '' : `<style>${style}</style>`) +
      writeElement('rect', [
        ['class', 'screen'],
        ['width', '100%'],
        ['height', '100%'],
        ['fill', literalValue('var(--screen)', palette)],
      ]) +
      drawn,
  );
}

/**
 * A mark as an element that needs no style sheet.
 * @throws Error when it has a class that marks.css does not know, or a shape the chart does not have
 */
export function stillElement(mark: Mark, chart: StillOptions['chart'], palette: Palette): string {
  const { tag, attributes, text } = markElement(mark);
  const kept = attributes.filter(([name]) => name !== 'href');
  const classNames = new Map(attributes).get('class') ?? '';
  for (const name of classNames.split(' ')) {
    if (name !== '' && !markClasses.has(name)) throw new Error(`Mark "${mark.key}": marks.css has no class "${name}".`);
  }
  if (mark.kind === 'shape') {
    const shape = Object.hasOwn(chart.shapes, mark.shape) ? chart.shapes[mark.shape] : undefined;
    if (shape === undefined) throw new Error(`Mark "${mark.key}": ${chart.id} has no shape "${mark.shape}".`);
    return writeElement('path', [...kept, ['d', shape.d], ...literalStyle(classNames, palette, mark.scale)]);
  }
  return writeElement(
    tag,
    [...kept, ...literalStyle(classNames, palette, 1)],
    text === undefined ? '' : escapeMarkup(text),
  );
}

/** @param scale of the mark's own transform, which its outline is not to follow */
function literalStyle(classNames: string, palette: Palette, scale: number): Attribute[] {
  const style = new Map(rulesFor(classNames).flatMap(({ declarations }) => [...declarations]));
  return [...style].map(([name, value]) => [
    name,
    name === 'stroke-width' ? String(Number((Number(value) / scale).toFixed(4))) : literalValue(value, palette),
  ]);
}

/** The colors alone, and only of rules the picture uses. */
function darkRules(marks: readonly Mark[]): string {
  const used = new Set<MarkRule>(
    marks.flatMap((mark) => rulesFor(new Map(markElement(mark).attributes).get('class') ?? '')),
  );
  const written = markRules
    .filter((rule) => used.has(rule))
    .map(({ classes, declarations }) => {
      const colors = [...declarations].filter(([name]) => name === 'fill' || name === 'stroke');
      const dark = colors.map(([name, value]) => `${name}:${literalValue(value, 'dark')}`).join(';');
      return dark === '' ? '' : `.${classes.join('.')}{${dark}}`;
    });
  return `@media (prefers-color-scheme:dark){.screen{fill:${literalValue('var(--screen)', 'dark')}}${written.join('')}}`;
}
