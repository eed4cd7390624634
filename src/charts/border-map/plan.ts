import type { Frame } from '../core/chart.ts';
import type { Point } from '../turned-map.ts';
import type { BorderState } from './states.ts';

/** How near the map stands: length of the border from end to end, and where Ciudad Juárez, its highest point, lies. */
export interface Camera {
  readonly length: number;
  readonly top: Point;
}

/** Where words begin, or end, and the width they may take. */
export interface TextPlan extends Point {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly width?: number;
}

/** A place's words. Measured from the middle of its stack of marks and the stack's lower end; without marks from the place. */
export interface PlaceLabel {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Width at which the name breaks. */
  readonly width?: number;
  /** The number stands behind the name and not below it. */
  readonly inline?: boolean;
  /** A line from the marks down to the words: above them, or beside them when they stand on one side of it. */
  readonly leader?: boolean;
}

/** A state's words under the bracket that holds its places; `y` is measured from the bracket. */
export interface StateLabel extends TextPlan {
  readonly leader?: boolean;
}

/** An annotation, with its leader where it has one. */
export interface NotePlan extends Point {
  readonly width: number;
  readonly anchor: 'start' | 'end';
  readonly leader?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** What is named on the map besides places. */
export type RegionName = 'us' | 'mexico' | 'pacific' | 'gulf';

/** Everything set by hand for one drawn size. */
export interface SizePlan {
  readonly frame: Frame;
  readonly cameras: Readonly<Record<BorderState, Camera>>;
  /** One mark of a hundred people: its width, the step to the next, how many stand side by side in a stack. */
  readonly mark: { readonly size: number; readonly pitch: number; readonly perLine: number; readonly gap: number };
  readonly placeRadius: number;
  readonly nameSize: number;
  readonly noteSize: number;
  readonly lineHeight: number;
  /** How many marks stand side by side at a place that has room for fewer; by the place's id. */
  readonly perLineAt?: Readonly<Record<string, number>>;
  /** How far a stack stands beside its place, so that neighbors do not touch; by the place's id. */
  readonly stackShift: Readonly<Record<string, number>>;
  /** The places whose names are written, by the place's id. */
  readonly names: Readonly<Partial<Record<BorderState, Readonly<Record<string, PlaceLabel>>>>>;
  /** Where the plan is told by states and not by places: the brackets' height, and the words by the state's id. */
  readonly states?: { readonly y: number; readonly labels: Readonly<Record<string, StateLabel>> };
  /** The two countries and the seas, in the states with room for their names. */
  readonly regions: Readonly<Partial<Record<BorderState, Readonly<Partial<Record<RegionName, TextPlan>>>>>>;
  /** The plan's total in words, in the states with room for it. */
  readonly mexicoTotal: Readonly<Partial<Record<BorderState, TextPlan>>>;
  /** The U.S. total: upper left corner of its marks, and its words; marks of another size where open ones would close up. */
  readonly us: Point & {
    readonly size?: number;
    readonly pitch?: number;
    readonly label: TextPlan;
    readonly before: TextPlan;
    readonly bracket?: boolean;
  };
  /** One state's troops in a row of larger marks, below the bracket that holds the state's places. */
  readonly arrivals: {
    readonly y: number;
    readonly size: number;
    readonly pitch: number;
    readonly bracketY: number;
    readonly labelY: number;
  };
  readonly missions: Point & {
    readonly width: number;
    readonly height: number;
    readonly pitch: number;
    readonly label: TextPlan;
  };
  /** The flight whose position was told: width of its mark, its words, and those of the town it was told from. */
  readonly flight: { readonly size: number; readonly label: TextPlan; readonly town: TextPlan };
  readonly notes: Readonly<Record<BorderState, NotePlan>>;
}
