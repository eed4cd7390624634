import type { Frame } from '../core/chart.ts';
import type { SizeName } from '../core/marks.ts';
import type { PowersState } from './states.ts';

/** How a row of switches is set. */
export interface RowPlan {
  readonly size: number;
  readonly lampRadius: number;
  /** How far an open lever's end stands above its contact. */
  readonly lift: number;
}

/** Everything that is set by hand for one size. */
export interface SizePlan {
  readonly frame: Frame;
  /** From the left: the rail that feeds all switches, a lever's two ends, the lamp, the word for its effect, the label. */
  readonly railX: number;
  readonly pivotX: number;
  readonly contactX: number;
  readonly lampX: number;
  readonly wordX: number;
  readonly labelX: number;
  /** Baseline of the rail's name, and the first row's top. */
  readonly railName: { readonly y: number; readonly size: number };
  readonly top: number;
  readonly even: RowPlan;
  readonly large: RowPlan;
  readonly small: RowPlan;
  readonly wordSize: number;
  readonly detailSize: number;
  /** From a large row's middle to the baseline of what stands below its label. */
  readonly detailDrop: number;
  readonly noteSize: number;
  /** Whether rows the state is not about stay, small. */
  readonly keepsOthers: boolean;
  readonly states: Readonly<Record<PowersState, StatePlan>>;
}

/** Heights of a state's rows. */
export interface StatePlan {
  /** A row the state is about. */
  readonly pitch: number;
  /** A row it is not about. */
  readonly smallPitch: number;
  /** Between two domains. */
  readonly gap: number;
  /** Below the focus row's middle: the note's baseline; and what the row is higher by for it. */
  readonly noteDrop: number;
  readonly noteHeight: number;
}

/** The hand-set plans. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    railX: 2,
    pivotX: 56,
    contactX: 116,
    lampX: 158,
    wordX: 182,
    labelX: 268,
    railName: { y: 15, size: 15 },
    top: 26,
    even: { size: 19, lampRadius: 8, lift: 18 },
    large: { size: 22, lampRadius: 11, lift: 24 },
    small: { size: 14, lampRadius: 4.5, lift: 9 },
    wordSize: 14,
    detailSize: 15,
    detailDrop: 30,
    noteSize: 18,
    keepsOthers: true,
    states: {
      switchboard: { pitch: 51, smallPitch: 0, gap: 14, noteDrop: 32, noteHeight: 26 },
      money: { pitch: 98, smallPitch: 27, gap: 14, noteDrop: 62, noteHeight: 16 },
      'travel-and-trial': { pitch: 74, smallPitch: 25, gap: 10, noteDrop: 60, noteHeight: 26 },
      'not-force': { pitch: 100, smallPitch: 27, gap: 11, noteDrop: 188, noteHeight: 120 },
    },
  },
  medium: {
    frame: { width: 560, height: 400 },
    railX: 2,
    pivotX: 34,
    contactX: 68,
    lampX: 94,
    wordX: 112,
    labelX: 188,
    railName: { y: 12, size: 13 },
    top: 20,
    even: { size: 14.5, lampRadius: 6, lift: 11 },
    large: { size: 16, lampRadius: 7.5, lift: 14 },
    small: { size: 13, lampRadius: 3.8, lift: 6 },
    wordSize: 13,
    detailSize: 13,
    detailDrop: 21,
    noteSize: 15.5,
    keepsOthers: true,
    states: {
      switchboard: { pitch: 34, smallPitch: 0, gap: 9, noteDrop: 24, noteHeight: 22 },
      money: { pitch: 64, smallPitch: 20, gap: 10, noteDrop: 42, noteHeight: 8 },
      'travel-and-trial': { pitch: 50, smallPitch: 19, gap: 8, noteDrop: 42, noteHeight: 20 },
      'not-force': { pitch: 70, smallPitch: 19, gap: 8, noteDrop: 139, noteHeight: 80 },
    },
  },
  narrow: {
    frame: { width: 360, height: 232 },
    railX: 16,
    pivotX: 32,
    contactX: 54,
    lampX: 70,
    wordX: 345,
    labelX: 86,
    railName: { y: 12, size: 12.5 },
    top: 16,
    even: { size: 13, lampRadius: 4.5, lift: 7.5 },
    large: { size: 14.5, lampRadius: 6, lift: 10 },
    small: { size: 13, lampRadius: 4, lift: 6 },
    wordSize: 12.5,
    detailSize: 12.5,
    detailDrop: 19,
    noteSize: 14.5,
    keepsOthers: false,
    states: {
      switchboard: { pitch: 20.5, smallPitch: 0, gap: 3, noteDrop: 19, noteHeight: 18 },
      money: { pitch: 60, smallPitch: 0, gap: 0, noteDrop: 54, noteHeight: 20 },
      'travel-and-trial': { pitch: 37, smallPitch: 0, gap: 5, noteDrop: 23, noteHeight: 18 },
      'not-force': { pitch: 68, smallPitch: 0, gap: 0, noteDrop: 132, noteHeight: 90 },
    },
  },
};
