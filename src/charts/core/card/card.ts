import type { Frame } from '../chart.ts';
import type { Mark, SizeName } from '../marks.ts';

/** A picture that leaves the page: a drawing with its own words around it. */
export interface Card {
  readonly frame: Frame;
  /** The drawing's size, and where it stands; it is scaled as a whole. */
  readonly size: SizeName;
  readonly drawing: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The words and rules around it. */
  readonly marks: readonly Mark[];
}
