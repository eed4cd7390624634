import { markElement } from '../../src/charts/core/mark-element.ts';
import { rulesFor } from '../../src/charts/core/mark-style.ts';
import type { Mark } from '../../src/charts/core/marks.ts';
import { tokens, type ColorRole, type Palette } from '../../src/styles/tokens.ts';

export const palettes: readonly Palette[] = ['light', 'dark', 'print'];

/** What the style sheets paint a mark with; a part that is not painted is left out. */
export interface Paint {
  readonly fill?: ColorRole;
  readonly stroke?: ColorRole;
  readonly strokeWidth: number;
  readonly isDashed: boolean;
}

/** Fields and lines that carry nothing to be read: what other marks stand on or are aligned by. */
const groundClasses = ['land-us', 'land-mx', 'seam', 'selection', 'grid', 'rule', 'halo'];

/** Reads a mark's paint from its classes, as the page and the pictures do. */
export function paintOf(mark: Mark): Paint {
  const classNames = new Map(markElement(mark).attributes).get('class') ?? '';
  const style = new Map(rulesFor(classNames).flatMap(({ declarations }) => [...declarations]));
  const [fill, stroke] = [roleOf(style.get('fill')), roleOf(style.get('stroke'))];
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
    strokeWidth: Number(style.get('stroke-width') ?? 0),
    isDashed: style.has('stroke-dasharray'),
  };
}

/** Whether a mark says something: it is no ground, and no words, which say themselves what they mean. */
export function isTelling(mark: Mark): boolean {
  return mark.kind !== 'text' && !mark.class.split(' ').some((name) => groundClasses.includes(name));
}

/** The roles a mark is told by: its fill unless that is the screen's, and its outline. */
export function tellingRoles(mark: Mark): ColorRole[] {
  const { fill, stroke } = paintOf(mark);
  return [fill, stroke].filter((role) => role !== undefined).filter((role) => role !== 'screen');
}

export function colorOf(role: ColorRole, palette: Palette): string {
  return tokens.color[role][palette];
}

function roleOf(value: string | undefined): ColorRole | undefined {
  return /^var\(--([\w-]+)\)$/.exec(value ?? '')?.[1] as ColorRole | undefined;
}
