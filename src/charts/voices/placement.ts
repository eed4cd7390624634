import type { Frame } from '../core/chart.ts';
import type { SizeName } from '../core/marks.ts';

/** Everything that is set by hand for one size. */
export interface SizePlan {
  readonly frame: Frame;
  readonly left: number;
  readonly radius: number;
  readonly nameSize: number;
  readonly headSize: number;
  readonly noteSize: number;
  readonly sides: {
    readonly marksX: number;
    readonly pitch: number;
    readonly rowPitch: number;
    /** Above a side's first row, with its heading and without one. */
    readonly gap: number;
    readonly showsHeadings: boolean;
    readonly top: number;
    /** Whether the speakers with one quotation share a line. */
    readonly joinsSingles: boolean;
    /** The note's place, from the row of the first expert. */
    readonly note: { readonly dx: number; readonly dy: number; readonly width: number };
  };
  readonly subjects: {
    readonly marksX: number;
    readonly pitch: number;
    readonly rowPitch: number;
    readonly linePitch: number;
    readonly top: number;
    readonly showsNames: boolean;
    readonly noteHeight: number;
  };
  readonly ledger: {
    readonly dateX: number | undefined;
    readonly nameX: number;
    readonly wordsX: number;
    readonly wordsSize: number;
    readonly top: number;
    readonly rowPitch: Readonly<Record<'washington' | 'mexico', number>>;
    /** Height of the line for what a quotation in another language means. */
    readonly glossHeight: number;
    readonly restPitch: number;
  };
}

/** The hand-set plans. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    left: 0,
    radius: 8.5,
    nameSize: 15.5,
    headSize: 13.5,
    noteSize: 18,
    sides: {
      marksX: 150,
      pitch: 32,
      rowPitch: 35,
      gap: 46,
      showsHeadings: true,
      top: -14,
      joinsSingles: false,
      note: { dx: 14, dy: 6, width: 260 },
    },
    subjects: {
      marksX: 150,
      pitch: 22,
      rowPitch: 64,
      linePitch: 32,
      top: 24,
      showsNames: true,
      noteHeight: 38,
    },
    ledger: {
      dateX: 26,
      nameX: 148,
      wordsX: 258,
      wordsSize: 16.5,
      top: 22,
      rowPitch: { washington: 40, mexico: 44 },
      glossHeight: 19,
      restPitch: 22,
    },
  },
  medium: {
    frame: { width: 560, height: 400 },
    left: 0,
    radius: 6.5,
    nameSize: 13.5,
    headSize: 13,
    noteSize: 15.5,
    sides: {
      marksX: 112,
      pitch: 21,
      rowPitch: 25,
      gap: 34,
      showsHeadings: true,
      top: -12,
      joinsSingles: false,
      note: { dx: 10, dy: 5, width: 230 },
    },
    subjects: {
      marksX: 104,
      pitch: 17,
      rowPitch: 41,
      linePitch: 23,
      top: 18,
      showsNames: true,
      noteHeight: 27,
    },
    ledger: {
      dateX: undefined,
      nameX: 20,
      wordsX: 118,
      wordsSize: 14,
      top: 16,
      rowPitch: { washington: 29, mexico: 30 },
      glossHeight: 16,
      restPitch: 18,
    },
  },
  narrow: {
    frame: { width: 360, height: 232 },
    left: 15,
    radius: 5,
    nameSize: 13,
    headSize: 12.5,
    noteSize: 14.5,
    sides: {
      marksX: 112,
      pitch: 15,
      rowPitch: 24,
      gap: 12,
      showsHeadings: false,
      top: 2,
      joinsSingles: true,
      note: { dx: 12, dy: 5, width: 110 },
    },
    subjects: {
      marksX: 112,
      pitch: 15,
      rowPitch: 26,
      linePitch: 20,
      top: 18,
      showsNames: false,
      noteHeight: 22,
    },
    ledger: {
      dateX: undefined,
      nameX: 32,
      wordsX: 112,
      wordsSize: 13,
      top: 20,
      rowPitch: { washington: 27, mexico: 29 },
      glossHeight: 17,
      restPitch: 15,
    },
  },
};
