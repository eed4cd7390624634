import type { Dataset } from '../../data/dataset.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartData, DataStrings } from './chart-data.ts';
import type { Signs } from './help.ts';
import type { Mark, Motion, SizeName } from './marks.ts';

/** Width and height of a drawing, in units; text sizes and positions are in the same units. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Where a scene shows its graphic on a large window: beside the steps, or over the whole width with the steps below. */
export type Stage = 'side' | 'wide';

/** What a layout is told besides its data and its state. */
export interface LayoutContext {
  readonly size: SizeName;
  readonly frame: Frame;
  readonly strings: ChartStrings;
  readonly locale: Locale;
}

/** The numbers and names a state shows, as rows: the same facts as the drawing, for readers who want a table. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A large path shared by charts, sizes and states, in its own units, so that it travels once. Its name is one in the whole page. */
export interface Shape {
  readonly d: string;
}

/**
 * A chart: pure functions from data, state and size to marks, words and rows. Laid out only at build.
 * `Slice` is what the chart takes from the dataset.
 */
export interface Chart<State extends string = string, Slice = unknown> {
  readonly id: string;
  /** The words an editor may write in `<Step state="…">`; the first is the base that differences are taken from. */
  readonly states: readonly State[];
  /** `side` for all but a picture that needs the whole width; its wide frame is then as wide as a large window. */
  readonly stage: Stage;
  /** What its drawing may do between states. */
  readonly motion: Motion;
  readonly sizes: Readonly<Record<SizeName, Frame>>;
  /** Large paths by name, placed by `shape` marks. */
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Takes from the dataset what the chart shows. Throws when a record it needs is missing. */
  readonly select: (dataset: Dataset) => Slice;
  /** The marks of one state at one size, back to front. */
  readonly layout: (slice: Slice, state: State, context: LayoutContext) => Mark[];
  /** What the reading help explains: one sentence of the locale a sign. Every size of a state shows the same of them. */
  readonly signs: Signs<State>;
  /** What this state shows and what changed, in words; may hold `[words](record-id)`. */
  readonly describe: (slice: Slice, state: State, strings: ChartStrings, locale: Locale) => string;
  /** The same facts as rows. */
  readonly table: (slice: Slice, state: State, strings: ChartStrings, locale: Locale) => ChartTable;
  /** The numbers and records behind all states, typed, unrounded and unformatted. */
  readonly data: (slice: Slice, strings: DataStrings, locale: Locale) => ChartData;
  /** Ids of the sources behind the state, primary ones first. */
  readonly sourceIds: (slice: Slice, state: State) => readonly string[];
}
