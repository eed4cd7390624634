import type { Mark } from '../../src/charts/core/marks.ts';
import type { ColorRole } from '../../src/styles/tokens.ts';
import { markBox } from './boxes.ts';
import { paintOf } from './paints.ts';

/** A form that can be seen without color. */
export type Form = keyof typeof forms;

/** Whether a mark has a form, among the marks of its drawing; no two forms of one row of the table fit the same mark. */
export const forms = {
  arrow: (mark: Mark) => mark.kind === 'path' && isStrokeOnly(mark) && !mark.d.includes('Z') && !mark.d.includes('z'),
  dashed: (mark: Mark) => paintOf(mark).isDashed,
  undashed: (mark: Mark) => !paintOf(mark).isDashed,
  'dashed or hollow': (mark: Mark) => paintOf(mark).isDashed || (mark.kind === 'path' && isStrokeOnly(mark)),
  'filled or a straight line': (mark: Mark) =>
    paintOf(mark).stroke === undefined || (mark.kind === 'line' && !paintOf(mark).isDashed),
  'straight line or coast': (mark: Mark) => mark.kind === 'line' || mark.kind === 'shape',
  diamond: (mark: Mark) => mark.kind === 'path' && /^M[\d.,]+(?:L[\d.,]+){3}Z$/.test(mark.d),
  square: (mark: Mark) => mark.kind === 'rect',
  dot: (mark: Mark, drawing: readonly Mark[]) => mark.kind === 'circle' && widthOf(mark) <= widestDisc(drawing) / 2,
  disc: (mark: Mark, drawing: readonly Mark[]) => widthOf(mark) > widestDisc(drawing) / 2,
} as const satisfies Readonly<Record<string, (mark: Mark, drawing: readonly Mark[]) => boolean>>;

/** Two roles that some eye may not part by color, and what parts their marks instead. */
export interface Difference {
  readonly roles: readonly [ColorRole, ColorRole];
  readonly chart: string;
  readonly forms: readonly [Form, Form];
}

/** Every pair that color alone does not part, in each chart where it meets. */
export const differences: readonly Difference[] = [
  { roles: ['claim', 'group'], chart: 'designation-map', forms: ['arrow', 'diamond'] },
  { roles: ['claim', 'ink'], chart: 'designation-map', forms: ['arrow', 'straight line or coast'] },
  { roles: ['claim', 'ink'], chart: 'overdose-claim', forms: ['dashed', 'undashed'] },
  { roles: ['claim', 'ink'], chart: 'war-dead', forms: ['dashed or hollow', 'filled or a straight line'] },
  { roles: ['for', 'ink-3'], chart: 'scenario-matrix', forms: ['disc', 'dot'] },
  { roles: ['group', 'us'], chart: 'precedents', forms: ['diamond', 'square'] },
];

function isStrokeOnly(mark: Mark): boolean {
  const { fill, stroke } = paintOf(mark);
  return fill === undefined && stroke !== undefined;
}

/** With its outline, which stands half outside. */
function widthOf(mark: Mark): number {
  const { left, right } = markBox(mark);
  return right - left + paintOf(mark).strokeWidth;
}

function widestDisc(drawing: readonly Mark[]): number {
  return Math.max(...drawing.filter(({ kind }) => kind === 'circle').map(widthOf));
}
