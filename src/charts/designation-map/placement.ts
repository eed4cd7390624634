import type { Frame } from '../core/chart.ts';
import type { SizeName } from '../core/marks.ts';
import type { DesignationState } from './states.ts';

/** Where the map's shapes lie: the upper left corner of Mexico's bounding box, and the scale of its 690 units of width. */
export interface MapPlacement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where a group's label stands, from its diamond; a leader joins them when they are apart. */
export interface LabelPlacement {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'end';
  readonly leader?: boolean;
  /** Width at which the name breaks into lines; left out, it stands in one. */
  readonly width?: number;
}

/** A block of wrapped text: first baseline, and the width it may take. */
export interface BlockPlacement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor: 'start' | 'end';
}

/** An annotation, with the end of its leader where it has one. */
export interface NotePlacement extends BlockPlacement {
  readonly leader?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** Everything set by hand for one drawn size. */
export interface SizePlan {
  readonly frame: Frame;
  /** The map where it carries the groups, and where it stands back behind the list of the notice. */
  readonly map: MapPlacement;
  readonly listMap: MapPlacement;
  /** Half the height of a diamond, and of the one in focus. */
  readonly radius: number;
  readonly focusRadius: number;
  /** Font sizes and the step from one line to the next. */
  readonly nameSize: number;
  readonly placeSize: number;
  readonly noteSize: number;
  readonly lineHeight: number;
  /** Whether the place stands under every name, or only where the state is about it. */
  readonly showsPlaces: boolean;
  readonly list: { readonly x: number; readonly y: number; readonly pitch: number; readonly size: number };
  readonly others: { readonly x: number; readonly y: number; readonly inOneRow: boolean };
  /** By id of the base's place. */
  readonly labels: Readonly<Record<string, LabelPlacement>>;
  readonly articleName: { readonly x: number; readonly y: number; readonly size: number };
  readonly notes: Readonly<Record<DesignationState, NotePlacement>>;
}

/** Width of Mexico in units where the map's scale is one. */
export const mexicoWidth = 690;

/** The hand-set plans: labels stand at sea or in empty land, never on a coast where that can be helped. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    map: { x: 40, y: 76, scale: 1 },
    listMap: { x: 330, y: 76, scale: 1 },
    radius: 8.5,
    focusRadius: 13,
    nameSize: 14.5,
    placeSize: 13.5,
    noteSize: 18,
    lineHeight: 18,
    showsPlaces: true,
    list: { x: 1, y: 160, pitch: 39, size: 18 },
    others: { x: 1, y: 516, inOneRow: false },
    labels: {
      culiacan: { dx: 17, dy: -3, anchor: 'start' },
      guadalajara: { dx: -110, dy: 6, anchor: 'end', leader: true },
      tepalcatepec: { dx: -110, dy: 38, anchor: 'end', leader: true },
      arcelia: { dx: -28, dy: 58, anchor: 'end', leader: true },
      'nuevo-laredo': { dx: 24, dy: -24, anchor: 'start' },
      matamoros: { dx: 18, dy: 6, anchor: 'start' },
    },
    articleName: { x: 0, y: 26, size: 25 },
    notes: {
      notice: { x: 206, y: 179, width: 200, anchor: 'start', leader: { x1: 194, y1: 144, x2: 194, y2: 204 } },
      bases: { x: 490, y: 84, width: 300, anchor: 'start', leader: { x1: 484, y1: 92, x2: 443, y2: 202 } },
      noreste: { x: 1, y: 48, width: 340, anchor: 'start' },
      sanctioned: { x: 548, y: 306, width: 180, anchor: 'start' },
    },
  },
  medium: {
    frame: { width: 560, height: 400 },
    map: { x: 28, y: 51, scale: 0.68 },
    listMap: { x: 236, y: 51, scale: 0.68 },
    radius: 7,
    focusRadius: 10.5,
    nameSize: 13.5,
    placeSize: 13,
    noteSize: 16,
    lineHeight: 16,
    showsPlaces: true,
    list: { x: 6, y: 112, pitch: 31, size: 15 },
    others: { x: 6, y: 360, inOneRow: false },
    labels: {
      culiacan: { dx: 13, dy: -1, anchor: 'start' },
      guadalajara: { dx: -34, dy: -16, anchor: 'end', leader: true },
      tepalcatepec: { dx: -58, dy: 4, anchor: 'end', leader: true },
      arcelia: { dx: -60, dy: 24, anchor: 'end', leader: true },
      'nuevo-laredo': { dx: 19, dy: -20, anchor: 'start' },
      matamoros: { dx: 14, dy: 6, anchor: 'start' },
    },
    articleName: { x: 6, y: 20, size: 20 },
    notes: {
      notice: { x: 174, y: 123, width: 90, anchor: 'start', leader: { x1: 164, y1: 99, x2: 164, y2: 147 } },
      bases: { x: 336, y: 42, width: 220, anchor: 'start', leader: { x1: 331, y1: 48, x2: 303, y2: 133 } },
      noreste: { x: 6, y: 38, width: 260, anchor: 'start' },
      sanctioned: { x: 374, y: 203, width: 170, anchor: 'start' },
    },
  },
  narrow: {
    // Shown from edge to edge: the words keep the page's margin, the land does not.
    frame: { width: 360, height: 232 },
    map: { x: 60, y: 37, scale: 0.39 },
    listMap: { x: 224, y: 52, scale: 0.4 },
    radius: 5.5,
    focusRadius: 8.5,
    nameSize: 12.5,
    placeSize: 12.5,
    noteSize: 14.5,
    lineHeight: 14.5,
    showsPlaces: false,
    list: { x: 15, y: 20, pitch: 28, size: 13.5 },
    others: { x: 15, y: 213, inOneRow: true },
    labels: {
      culiacan: { dx: 10, dy: -3, anchor: 'start', width: 60 },
      guadalajara: { dx: -38, dy: -15, anchor: 'end', leader: true, width: 125 },
      tepalcatepec: { dx: -42, dy: 4, anchor: 'end', leader: true },
      arcelia: { dx: -34, dy: 14, anchor: 'end', leader: true },
      'nuevo-laredo': { dx: 13, dy: -14, anchor: 'start' },
      matamoros: { dx: 10, dy: 5, anchor: 'start' },
    },
    articleName: { x: 15, y: 15, size: 18 },
    notes: {
      notice: { x: 166, y: 34, width: 190, anchor: 'start', leader: { x1: 158, y1: 8, x2: 158, y2: 52 } },
      bases: { x: 15, y: 14, width: 330, anchor: 'start', leader: { x1: 207, y1: 19, x2: 212, y2: 80 } },
      noreste: { x: 15, y: 30, width: 240, anchor: 'start' },
      sanctioned: { x: 15, y: 14, width: 330, anchor: 'start' },
    },
  },
};
