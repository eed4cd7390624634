import type { Dataset } from '../../data/dataset.ts';
import { plainText } from '../../i18n/evidence-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import {
  chartStringsOf,
  columnStringsOf,
  type ChartStrings,
  type LocaleStrings,
  type StateStrings,
} from '../../i18n/strings.ts';
import type { Chart, ChartTable } from './chart.ts';
import type { ChartData } from './chart-data.ts';
import { encodeStates, type StateFile } from './difference.ts';
import { signsIn } from './help.ts';
import { sizeNames, type Mark, type SizeName } from './marks.ts';
import { renderStill } from './render-still.ts';
import { sizeOfStill, type StillKind } from './still-kind.ts';

/** Everything a page shows of a chart in one locale. All functions throw when the chart has no such state. */
export interface ChartAssets {
  readonly chart: Chart;
  readonly strings: ChartStrings;
  /** Headline, note and description as the locale file has them. */
  readonly stateStrings: (state: string) => StateStrings;
  /** Marks back to front, numbers to a tenth of a unit. */
  readonly marks: (state: string, size: SizeName) => readonly Mark[];
  /** All states at one size, for the browser. */
  readonly stateFile: (size: SizeName) => StateFile;
  /** A state's picture as an SVG file, at a size of the screen or for paper. */
  readonly still: (state: string, kind: StillKind) => Promise<string>;
  /** How to read the state: the sentences whose signs it shows, in the locale’s order; may hold `[words](record-id)`. */
  readonly help: (state: string) => readonly string[];
  /** The state in words; may hold `[words](record-id)`. */
  readonly description: (state: string) => string;
  readonly table: (state: string) => ChartTable;
  /** The numbers and records behind all states. */
  readonly data: () => ChartData;
  /** Ids of the sources behind the state, primary ones first. */
  readonly sourceIds: (state: string) => readonly string[];
}

/** What a chart is drawn from. */
export interface ChartContent {
  readonly dataset: Dataset;
  readonly strings: LocaleStrings;
  readonly locale: Locale;
}

/**
 * Prepares a chart for pages. Nothing is laid out before it is asked for, and nothing twice.
 * @throws Error when the dataset lacks a record the chart needs, or the locale lacks the chart's words
 */
export function prepareChart(chart: Chart, { dataset, strings: localeStrings, locale }: ChartContent): ChartAssets {
  const strings = chartStringsOf(localeStrings, chart.id);
  const slice = chart.select(dataset);
  function checkState(state: string): void {
    if (chart.states.includes(state)) return;
    throw new Error(`The chart "${chart.id}" has no state "${state}". Allowed: ${chart.states.join(', ')}.`);
  }
  const marks = once((state: string, size: SizeName): readonly Mark[] => {
    checkState(state);
    return chart.layout(slice, state, { size, frame: chart.sizes[size], strings, locale }).map(roundNumbers);
  });
  function stateStrings(state: string): StateStrings {
    checkState(state);
    const found = Object.hasOwn(strings.states, state) ? strings.states[state] : undefined;
    if (found === undefined) throw new Error(`The chart "${chart.id}" has no words for its state "${state}".`);
    return found;
  }
  const description = once((state: string): string => {
    checkState(state);
    return chart.describe(slice, state, strings, locale);
  });

  return {
    chart,
    strings,
    stateStrings,
    marks,
    description,
    help: once((state: string) => {
      const shown = new Set(sizeNames.flatMap((size) => signsIn(chart.signs, state, marks(state, size))));
      return Object.entries(strings.help).flatMap(([sign, sentence]) => (shown.has(sign) ? [sentence] : []));
    }),
    stateFile: once((size: SizeName) => {
      const [base, ...others] = chart.states;
      if (base === undefined) throw new Error(`The chart "${chart.id}" has no states.`);
      const rest = Object.fromEntries(others.map((state) => [state, marks(state, size)]));
      return encodeStates({ state: base, marks: marks(base, size) }, rest);
    }),
    still: (state, kind) =>
      renderStill(marks(state, sizeOfStill(kind)), {
        chart,
        frame: chart.sizes[sizeOfStill(kind)],
        title: plainText(stateStrings(state).headline),
        desc: plainText(description(state)),
        isForPrint: kind === 'print',
      }),
    table: (state) => {
      checkState(state);
      return chart.table(slice, state, strings, locale);
    },
    data: () => chart.data(slice, columnStringsOf(localeStrings, chart.id), locale),
    sourceIds: (state) => {
      checkState(state);
      return chart.sourceIds(slice, state);
    },
  };
}

/** The same function, which makes nothing twice for the same names. */
function once<Names extends readonly string[], Value>(make: (...names: Names) => Value): (...names: Names) => Value {
  const made = new Map<string, { readonly value: Value }>();
  return (...names) => {
    const key = names.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(...names);
    made.set(key, { value });
    return value;
  };
}

/** A tenth of a unit is finer than a pixel of a phone, so what travels needs no more; a shape's scale and angle are left as they are. */
function roundNumbers(mark: Mark): Mark {
  const entries = Object.entries(mark).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'number' && name !== 'scale' && name !== 'angle' ? Math.round(value * 10) / 10 : value,
  ]);
  return Object.fromEntries(entries) as Mark;
}
