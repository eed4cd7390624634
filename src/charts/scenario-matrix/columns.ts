import type { Locale } from '../../i18n/locales.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { textOf } from '../../i18n/strings.ts';
import { shortName } from '../core/speaker-name.ts';
import { textWidth, wrapText } from '../core/text-width.ts';
import type { TablePlan } from './placement.ts';
import type { Bench, MatrixSlice, Voice } from './slice.ts';
import { benches } from './slice.ts';

/** Room between two benches beyond the gap between two columns, in gaps. */
const benchGap = 0.6;

/** A voice's column. */
export interface Column {
  readonly voice: Voice;
  readonly center: number;
  readonly width: number;
  /** The name in one line or two. */
  readonly lines: readonly string[];
}

/** The columns of a bench from edge to edge. */
export interface BenchSpan {
  readonly bench: Bench;
  readonly left: number;
  readonly right: number;
}

/**
 * Gives every voice a column as wide as its name and its longest word, with even gaps from the forms' names to the right edge.
 * @param wordSize size of the words under the signs
 */
export function placeColumns(
  { voices, forms }: MatrixSlice,
  plan: TablePlan,
  wordSize: number,
  strings: ChartStrings,
  locale: Locale,
): { readonly columns: readonly Column[]; readonly benches: readonly BenchSpan[] } {
  const measured = voices.map((voice) => {
    const lines = wrapText(shortName(voice.speaker, locale), 'label-strong', plan.headSize, plan.nameWidth);
    const words = forms
      .flatMap(({ positions }) => positions.filter(({ voiceId }) => voiceId === voice.id))
      .map(({ stance }) => textWidth(textOf(strings.labels, `stance.${stance}`), 'label', wordSize));
    const width = Math.max(...words, ...lines.map((line) => textWidth(line, 'label-strong', plan.headSize)));
    return { voice, lines, width };
  });
  const total = measured.reduce((sum, { width }) => sum + width, 0);
  const spans = benches.filter((bench) => voices.some((voice) => voice.bench === bench));
  const gaps = voices.length - 1 + (spans.length - 1) * benchGap;
  const gap = (plan.frame.width - 1 - plan.columnsLeft - total) / gaps;
  let x = plan.columnsLeft;
  const columns = measured.map(({ voice, lines, width }, index): Column => {
    const before = measured[index - 1]?.voice.bench;
    if (before !== undefined) x += gap * (before === voice.bench ? 1 : 1 + benchGap);
    const center = x + width / 2;
    x += width;
    return { voice, lines, width, center };
  });
  return {
    columns,
    benches: spans.map((bench) => {
      const own = columns.filter(({ voice }) => voice.bench === bench);
      return {
        bench,
        left: Math.min(...own.map(({ center, width }) => center - width / 2)),
        right: Math.max(...own.map(({ center, width }) => center + width / 2)),
      };
    }),
  };
}
