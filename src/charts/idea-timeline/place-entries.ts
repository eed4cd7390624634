import { scaleUtc } from 'd3-scale';
import { dateStart } from '../../i18n/format.ts';
import { annotationLine } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Emphasis } from '../core/emphasis.ts';
import { wrapText } from '../core/text-width.ts';
import type { SizePlan } from './placement.ts';
import type { Entry, IdeaSlice } from './slice.ts';
import { entriesOf, timeSpan } from './slice.ts';
import { spreadLabels } from '../core/spread.ts';
import type { IdeaState } from './states.ts';
import { noteText } from './words.ts';

/** What a picture is made from. */
export interface Drawing {
  readonly slice: IdeaSlice;
  readonly state: IdeaState;
  readonly plan: SizePlan;
  readonly context: LayoutContext;
}

/** An entry with the middle of its mark, the point of the time line it belongs to, and how much it says. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
  readonly time: { readonly x: number; readonly y: number };
  /** Which side of the years it stands on. */
  readonly side: 'left' | 'right';
  readonly emphasis: Emphasis;
  readonly hasWords: boolean;
}

/** Left edge of the strip of years. */
export function stripX({ state, plan }: Drawing): number {
  return state === 'words-and-acts' ? plan.strip.splitX : plan.strip.x;
}

/** Where a date lies on the time line. */
export function timePosition({ strip }: SizePlan, date: string): number {
  return scaleUtc(timeSpan.map(dateStart), [strip.top, strip.bottom])(dateStart(date));
}

/** Gives every entry of a state its mark's place: as near to its date as the entries beside it allow. */
export function placeEntries(drawing: Drawing): PlacedEntry[] {
  const { slice, state } = drawing;
  const shown = entriesOf(slice.entries, state);
  const isLeft = (entry: Entry): boolean => state === 'words-and-acts' && !entry.isAct;
  const placed = [
    ...placeColumn(drawing, shown.filter(isLeft), 'left'),
    ...placeColumn(
      drawing,
      shown.filter((entry) => !isLeft(entry)),
      'right',
    ),
  ];
  return placed.sort((a, b) => shown.indexOf(a.entry) - shown.indexOf(b.entry));
}

/** One side of the years: a list of the entries that have words, and the marks of those that have none. */
function placeColumn(drawing: Drawing, entries: readonly Entry[], side: 'left' | 'right'): PlacedEntry[] {
  const { plan, state } = drawing;
  const edge = stripX(drawing) + (side === 'right' ? plan.strip.width : 0);
  const column = entries.map((entry): Waiting => {
    const time = { x: edge, y: timePosition(plan, entry.date) };
    return { ...roomOf(drawing, entry), entry, time, side };
  });
  const bare = column.filter(({ hasWords }) => !hasWords);
  return [
    ...placeList(
      drawing,
      column.filter(({ hasWords }) => hasWords),
    ),
    ...(state === 'words-and-acts' ? placeInRows(drawing, bare) : placeOnStrip(drawing, bare)),
  ];
}

type Waiting = Room & Pick<PlacedEntry, 'entry' | 'time' | 'side'>;

function placeList({ plan }: Drawing, column: readonly Waiting[]): PlacedEntry[] {
  const middles = spreadLabels(
    column.map(({ time, below, height }) => ({ at: time.y + below / 2, height })),
    plan.strip.top - 2,
    plan.frame.height - plan.footRoom,
  );
  return column.map((item, index) => ({
    ...item,
    x: item.time.x + (item.side === 'right' ? plan.reach : -plan.reach),
    y: (middles[index] ?? 0) - item.below / 2,
  }));
}

/** Marks without words like beads on the strip's edge: near their dates, each to be seen. */
function placeOnStrip({ plan }: Drawing, column: readonly Waiting[]): PlacedEntry[] {
  const middles = spreadLabels(
    column.map(({ time, height }) => ({ at: time.y, height })),
    plan.strip.top - plan.quietRadius,
    plan.strip.bottom,
  );
  return column.map((item, index) => ({ ...item, x: item.time.x, y: middles[index] ?? 0 }));
}

/** Marks without words at their dates, and where they would touch, beside each other: a row counts them. */
function placeInRows({ plan }: Drawing, column: readonly Waiting[]): PlacedEntry[] {
  const width = plan.radius * 2 + 1.5;
  const last: number[] = [];
  return column.map((item) => {
    const { x, y } = item.time;
    const free = last.findIndex((above) => y - above >= width);
    const slot = free === -1 ? last.length : free;
    last[slot] = y;
    const away = (slot + 0.9) * width;
    return { ...item, x: item.side === 'right' ? x + away : x - away, y };
  });
}

interface Room {
  readonly height: number;
  /** How much of the height lies below the entry's own words, for the annotation. */
  readonly below: number;
  readonly emphasis: Emphasis;
  readonly hasWords: boolean;
}

/** How much room an entry needs, and why. */
function roomOf({ state, plan, context }: Drawing, entry: Entry): Room {
  if (state === 'words-and-acts') {
    const emphasis = entry.isAct ? 'focus' : 'plain';
    return {
      height: entry.isAct ? plan.pitch.act : plan.pitch.split,
      below: 0,
      emphasis,
      hasWords: plan.labelsSplit === 'all' || entry.isAct,
    };
  }
  if (entry.joins === state) {
    const { at, width } = plan.notes[state];
    const isNoted = typeof at === 'object' && 'below' in at && at.below === entry.id;
    const text = noteText(state, context.strings);
    const lines = isNoted ? wrapText(text, 'annotation', plan.size.note, width).length : 0;
    const below = lines * plan.size.note * annotationLine;
    return { height: plan.pitch.focus + below, below, emphasis: 'focus', hasWords: true };
  }
  const height = plan.labelsQuiet ? plan.pitch.quiet : plan.quietRadius * 2.2;
  return { height, below: 0, emphasis: 'quiet', hasWords: plan.labelsQuiet };
}
