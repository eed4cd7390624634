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
  const { slice, state, plan } = drawing;
  const shown = entriesOf(slice.entries, state);
  if (state !== 'words-and-acts') return placeColumn(drawing, shown, 'right');
  const placed = [
    ...placeColumn(
      drawing,
      shown.filter((entry) => !entry.isAct),
      'left',
    ),
    ...placeColumn(
      drawing,
      shown.filter((entry) => entry.isAct),
      'right',
    ),
  ];
  return placed.sort((a, b) => shown.indexOf(a.entry) - shown.indexOf(b.entry));

  function placeColumn(of: Drawing, entries: readonly Entry[], side: 'left' | 'right'): PlacedEntry[] {
    const edge = stripX(of) + (side === 'right' ? plan.strip.width : 0);
    const rooms = entries.map((entry) => roomOf(of, entry));
    const middles = spreadLabels(
      entries.map((entry, index) => {
        const { height = 0, below = 0 } = rooms[index] ?? {};
        return { at: timePosition(plan, entry.date) + below / 2, height };
      }),
      plan.strip.top - 2,
      plan.frame.height,
    );
    return entries.map((entry, index) => ({
      entry,
      x: edge + (side === 'right' ? plan.reach : -plan.reach),
      y: (middles[index] ?? 0) - (rooms[index]?.below ?? 0) / 2,
      time: { x: edge, y: timePosition(plan, entry.date) },
      side,
      emphasis: rooms[index]?.emphasis ?? 'plain',
      hasWords: rooms[index]?.hasWords ?? false,
    }));
  }
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
      hasWords: plan.labelsSplit === 'all' || (entry.isAct && plan.labelsSplit === 'acts'),
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
  const height = plan.labelsQuiet ? plan.pitch.quiet : plan.pitch.mark;
  return { height, below: 0, emphasis: 'quiet', hasWords: plan.labelsQuiet };
}
