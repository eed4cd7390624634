import { scaleUtc } from 'd3-scale';
import { dateStart, formatDate } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/story.ts';
import { textOf } from '../../i18n/strings.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Emphasis } from '../core/emphasis.ts';
import { textWidth, wrapText } from '../core/text-width.ts';
import type { SizePlan } from './placement.ts';
import type { Precedent, PrecedentSlice } from './slice.ts';
import { isAbout } from './slice.ts';
import type { PrecedentState } from './states.ts';
import { datedWords, lackWords } from './words.ts';

/** What a picture is made from. */
export interface Drawing {
  readonly slice: PrecedentSlice;
  readonly state: PrecedentState;
  readonly plan: SizePlan;
  readonly context: LayoutContext;
}

/** One of a row's dates: its mark, and its words where the row has any. */
export interface PlacedDate {
  readonly what: 'listed' | 'action';
  readonly x: number;
  readonly y: number;
  readonly words: string | undefined;
  /** Left edge of the words, and of those below them. */
  readonly wordsX: number;
}

/** A row with its dates in the order of time, the earlier one above. */
export interface PlacedRow {
  readonly precedent: Precedent;
  readonly emphasis: Emphasis;
  /** Height that the name is centered on. */
  readonly middle: number;
  readonly dates: readonly PlacedDate[];
  /** Lines on the legal basis, below the dates. */
  readonly basis: readonly string[];
}

interface DateWords {
  readonly what: PlacedDate['what'];
  readonly date: string;
  readonly x: number;
  readonly lack: string | undefined;
  readonly emphasis: Emphasis;
  readonly hasDates: boolean;
}

/** First and last day of the axis: from the year of the first listings to the article. */
export const axisSpan = ['1997-01-01', '2025-04-01'] as const;

/** Where a date lies on the axis. */
export function timePosition({ axis }: SizePlan, date: string): number {
  return scaleUtc(axisSpan.map(dateStart), [axis.x1, axis.x2])(dateStart(date));
}

/** Gives every row its place: those the state is about first, with more room and more words; else by first date. */
export function placeRows(drawing: Drawing): PlacedRow[] {
  const { slice, state, plan } = drawing;
  const about = slice.precedents.filter((one) => isAbout(one, state));
  const withAction = about.filter((one) => one.action !== undefined);
  const order = [
    ...withAction,
    ...about.filter((one) => one.action === undefined),
    ...slice.precedents.filter((one) => !about.includes(one)),
  ];
  let top = plan.rows.top;
  return order.map((precedent) => {
    const row = placeRow(drawing, precedent, top);
    const isLast = precedent === about.at(-1);
    top += row.height + (isLast ? plan.rows.padding : 0);
    return row;
  });
}

function placeRow(drawing: Drawing, precedent: Precedent, top: number): PlacedRow & { readonly height: number } {
  const { state, plan, context } = drawing;
  const emphasis: Emphasis = state === 'rule' ? 'plain' : isAbout(precedent, state) ? 'focus' : 'quiet';
  const hasDates = plan.labelsAll || (emphasis === 'focus' && precedent.action !== undefined);
  const { line } = plan.rows;
  const single = emphasis === 'quiet' ? plan.rows.quiet : plan.rows.single;
  // Words need a line each; marks alone may stand closer.
  const lane = hasDates ? Math.max(plan.rows.lane, plan.size.label * 1.15) : plan.rows.lane;
  const points = [
    { what: 'listed', date: precedent.listed },
    { what: 'action', date: precedent.action },
  ]
    .flatMap(({ what, date }) => (date === undefined ? [] : [{ what: what as PlacedDate['what'], date }]))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const spread = points.length > 1 && hasDates ? lane : 0;
  const middle = top + (single + spread) / 2;
  const lack = lackWords(precedent, context.strings);
  const dates = points.map(({ what, date }, index): PlacedDate => {
    const x = timePosition(plan, date);
    const y = points.length === 1 ? middle : middle + (index - 0.5) * lane;
    const words = wordsOf(drawing, { what, date, x, lack, emphasis, hasDates });
    return { what, x, y, words, wordsX: wordsX(plan, x, words) };
  });
  const basis = basisLines(drawing, precedent, emphasis, dates);
  const height = single + spread + basis.length * line;
  return { precedent, emphasis, middle, dates, basis, height };
}

/** What stands beside a mark: what happened when, and what did not, as far as there is room. */
function wordsOf(
  { state, plan, context: { strings, locale } }: Drawing,
  { what, date, x, lack, emphasis, hasDates }: DateWords,
): string | undefined {
  const full = datedWords(what, date, strings, locale);
  const short = formatDate(date, locale, 'short');
  if (plan.labelsAll) {
    if (lack === undefined) return full;
    const both = textOf(strings.labels, 'both', { dated: full, lack });
    return wordsX(plan, x, both) < plan.axis.x1 ? textOf(strings.labels, 'both', { dated: short, lack }) : both;
  }
  if (!hasDates) return emphasis === 'focus' ? lack : undefined;
  return state === 'listed-first' ? short : full;
}

/** Words stand right of their mark where they fit, else left of it. */
function wordsX({ right, size, textGap }: SizePlan, x: number, words: string | undefined): number {
  const width = words === undefined ? 0 : textWidth(words, 'label', size.label);
  return x + textGap + width <= right ? x + textGap : x - textGap - width;
}

/** The legal basis as given, under the action; narrow drawings have it only where the state is about a single row. */
function basisLines(
  { state, plan, context }: Drawing,
  { basis }: Precedent,
  emphasis: Emphasis,
  dates: readonly PlacedDate[],
): string[] {
  if (basis === undefined || emphasis !== 'focus' || (!plan.labelsAll && state === 'listed-first')) return [];
  const text = textOf(context.strings.labels, 'basis', { basis: inLocale(basis, context.locale) });
  const room = Math.min(plan.basisWidth, plan.right - (dates.at(-1)?.wordsX ?? 0));
  return balance(text, plan.size.label, room);
}

/** Breaks text into as few lines as fit, and these as even as they come. */
function balance(text: string, size: number, room: number): string[] {
  const lines = wrapText(text, 'label', size, room);
  for (let width = textWidth(text, 'label', size) / lines.length; width < room; width += size / 4) {
    const even = wrapText(text, 'label', size, width);
    if (even.length === lines.length) return even;
  }
  return lines;
}
