/**
 * A mark is one drawn thing of a chart, keyed by what it stands for. Charts return marks, both renderers draw
 * them, and nothing else crosses from the build to the browser. All lengths are in the drawn size's own units.
 */

/** The three sizes a chart is drawn in; CSS shows the one that fits. */
export const sizeNames = ['narrow', 'medium', 'wide'] as const;
export type SizeName = (typeof sizeNames)[number];

interface MarkBase {
  /** What the mark stands for, unique in its state: `us`, `base-cartel-del-noreste`, `axis-x-2021`. Never an index. */
  readonly key: string;
  /** Class names with a meaning in `src/styles/marks.css`, parted by a space. */
  readonly class: string;
  /** 0 to 1; left out means 1. */
  readonly opacity?: number;
  /** Id of the dataset's record the mark stands for. */
  readonly record?: string;
}

/** A map shape or other large path that stands once in the page, whatever charts place it. */
export interface ShapeMark extends MarkBase {
  readonly kind: 'shape';
  /** Name of the shape in the chart's `shapes`. */
  readonly shape: string;
  /** Where the shape's own origin lies, and its scale. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Clockwise turn about the shape's own origin, in degrees; left out, it stands as it is stored. */
  readonly angle?: number;
}
export interface PathMark extends MarkBase {
  readonly kind: 'path';
  readonly d: string;
}
export interface LineMark extends MarkBase {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface CircleMark extends MarkBase {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** One line of text; lines of one label are marks of their own (`label-gulf`, `label-gulf-2`). */
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Which face and weight, see `text-width.ts`. */
  readonly font: FontRole;
  /** Font size in units. */
  readonly size: number;
}

export type Mark = ShapeMark | PathMark | LineMark | CircleMark | RectMark | TextMark;

/** The faces that stand inside graphics: Libre Franklin 400, 600, 700, Newsreader italic, and for a picture's headline Newsreader 500. */
export type FontRole = 'label' | 'label-strong' | 'value' | 'annotation' | 'headline';

/** What a drawing may do between states: marks go to their places; or, where they stand for people who died, they only appear. */
export type Motion = 'move' | 'appear';
