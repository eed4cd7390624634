import type { MarkGrid } from '../core/counted-marks.ts';
import type { Frame } from '../core/chart.ts';
import type { SizeName } from '../core/marks.ts';
import type { WarDeadState } from './states.ts';

/** The columns from left to right: the wars, the claimed and the counted fentanyl toll, all drugs. */
export const columnNames = ['wars', 'fentanyl', 'drugs'] as const;
export type ColumnName = (typeof columnNames)[number];

/** An annotation's place, with its leader where it has one. */
export interface NotePlacement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly leader?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** Everything set by hand for one drawn size. */
export interface SizePlan {
  readonly frame: Frame;
  /** Left edge of each column, and the width that the words under it may take. */
  readonly columns: Readonly<Record<ColumnName, { readonly x: number; readonly wordWidth: number }>>;
  /** One stroke, and the steps to the next stroke and the next row. */
  readonly stroke: {
    readonly width: number;
    readonly height: number;
    readonly pitch: number;
    readonly rowPitch: number;
  };
  /** Lower edge of the first row. */
  readonly floor: number;
  /** Where the dashed line begins and ends. */
  readonly line: { readonly x1: number; readonly x2: number };
  readonly labelSize: number;
  readonly valueSize: number;
  readonly noteSize: number;
  readonly lineHeight: number;
  /** From the lower edge of a row to its hairline. */
  readonly hairDrop: number;
  /** From the floor to the value under a column. */
  readonly valueDrop: number;
  /** From the right edge of the wars' column to their labels. */
  readonly labelGap: number;
  /** Whether a large war has its name over its count, and words their full form. */
  readonly isRoomy: boolean;
  readonly notes: Readonly<Record<WarDeadState, NotePlacement>>;
}

/** One stroke stands for this many deaths. */
export const perStroke = 500;
const strokesPerRow = 20;
export const perRow = perStroke * strokesPerRow;

/** The hand-set plans. A row is 10,000 at every size, so that rows can be counted. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    columns: {
      wars: { x: 0, wordWidth: 310 },
      fentanyl: { x: 330, wordWidth: 200 },
      drugs: { x: 600, wordWidth: 200 },
    },
    stroke: { width: 3.4, height: 25, pitch: 9.6, rowPitch: 36 },
    floor: 496,
    line: { x1: 0, x2: 800 },
    labelSize: 14,
    valueSize: 16,
    noteSize: 18,
    lineHeight: 18,
    hairDrop: 2,
    valueDrop: 24,
    labelGap: 12,
    isRoomy: true,
    notes: {
      'five-wars': { x: 0, y: 58, width: 240, leader: { x1: 14, y1: 84, x2: 14, y2: 105 } },
      'all-drugs': { x: 600, y: 46, width: 130, leader: { x1: 602, y1: 76, x2: 602, y2: 105 } },
      'synthetic-opioids': { x: 430, y: 40, width: 170, leader: { x1: 560, y1: 70, x2: 519, y2: 158 } },
      'older-korea': { x: 330, y: 22, width: 320, leader: { x1: 322, y1: 28, x2: 186, y2: 71 } },
    },
  },
  medium: {
    frame: { width: 560, height: 400 },
    columns: {
      wars: { x: 0, wordWidth: 240 },
      fentanyl: { x: 262, wordWidth: 162 },
      drugs: { x: 430, wordWidth: 130 },
    },
    stroke: { width: 2.4, height: 17, pitch: 6.6, rowPitch: 24 },
    floor: 340,
    line: { x1: 0, x2: 560 },
    labelSize: 13,
    valueSize: 14.5,
    noteSize: 16,
    lineHeight: 16,
    hairDrop: 1.5,
    valueDrop: 20,
    labelGap: 9,
    isRoomy: true,
    notes: {
      'five-wars': { x: 0, y: 42, width: 220, leader: { x1: 9, y1: 65, x2: 9, y2: 79 } },
      'all-drugs': { x: 430, y: 32, width: 110, leader: { x1: 432, y1: 58, x2: 432, y2: 78 } },
      'synthetic-opioids': { x: 262, y: 50, width: 160 },
      'older-korea': { x: 262, y: 16, width: 290, leader: { x1: 256, y1: 22, x2: 130, y2: 56 } },
    },
  },
  narrow: {
    frame: { width: 360, height: 232 },
    columns: {
      wars: { x: 15, wordWidth: 150 },
      fentanyl: { x: 196, wordWidth: 82 },
      drugs: { x: 282.7, wordWidth: 66 },
    },
    stroke: { width: 1.5, height: 8.5, pitch: 3.2, rowPitch: 12.3 },
    floor: 186,
    line: { x1: 15, x2: 345 },
    labelSize: 12.5,
    valueSize: 13.5,
    noteSize: 14.5,
    lineHeight: 13.5,
    hairDrop: 1,
    valueDrop: 16,
    labelGap: 4.7,
    isRoomy: false,
    notes: {
      'five-wars': { x: 15, y: 44, width: 330 },
      'all-drugs': { x: 255, y: 26, width: 93 },
      'synthetic-opioids': { x: 185, y: 24, width: 160 },
      'older-korea': { x: 15, y: 14, width: 330 },
    },
  },
};

/** The grid that a column's strokes stand on: rows of 20 from the floor up. */
export function gridOf({ columns, stroke, floor }: SizePlan, column: ColumnName): MarkGrid {
  return {
    x: columns[column].x,
    y: floor - stroke.height,
    width: stroke.width,
    height: stroke.height,
    along: { x: stroke.pitch, y: 0 },
    across: { x: 0, y: -stroke.rowPitch },
    perLine: strokesPerRow,
    sign: 'bar',
  };
}

/** The same strokes as cells that touch: where strokes are too fine to be outlined, one line parts each from the next. */
export function cellGridOf(plan: SizePlan, column: ColumnName): MarkGrid {
  const grid = gridOf(plan, column);
  const { width, pitch } = plan.stroke;
  return { ...grid, x: grid.x - (pitch - width) / 2, width: pitch };
}

/** Right edge of a column's strokes. */
export function rightEdge({ columns, stroke }: SizePlan, column: ColumnName): number {
  return columns[column].x + (strokesPerRow - 1) * stroke.pitch + stroke.width;
}

/** Height at which a count ends: the middle of the gap over its last full row. */
export function levelOf({ stroke, floor }: SizePlan, deaths: number): number {
  const rows = deaths / perRow;
  return floor - rows * stroke.rowPitch + (stroke.rowPitch - stroke.height) / 2;
}

/** Middle of the row in which a count lies. */
export function rowMiddle({ stroke, floor }: SizePlan, deaths: number): number {
  const row = Math.floor(deaths / perRow);
  return floor - row * stroke.rowPitch - stroke.height / 2;
}
