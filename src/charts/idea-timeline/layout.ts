import { textOf } from '../../i18n/strings.ts';
import { annotationLine, annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import { diamondPath } from '../core/diamond.ts';
import type { Emphasis } from '../core/emphasis.ts';
import { emphasize } from '../core/emphasis.ts';
import type { Mark, TextMark } from '../core/marks.ts';
import { textWidth, wrapText } from '../core/text-width.ts';
import type { Drawing, PlacedEntry } from './place-entries.ts';
import { placeEntries, stripX, timePosition } from './place-entries.ts';
import type { SizePlan } from './placement.ts';
import { plans } from './placement.ts';
import type { IdeaSlice } from './slice.ts';
import { entriesOf, periodOf, timeSpan } from './slice.ts';
import type { IdeaState } from './states.ts';
import { dateWords, entryWords, noteText } from './words.ts';

/**
 * The timeline's marks, back to front: the strip of years with the state's own period, leaders, the entries' marks, their words,
 * the annotation.
 * @param slice the entries in time
 * @param state which picture
 * @param context size, words and locale
 * @throws Error when a string is missing
 */
export function layoutIdeaTimeline(slice: IdeaSlice, state: IdeaState, context: LayoutContext): Mark[] {
  const drawing: Drawing = { slice, state, plan: plans[context.size], context };
  const placed = placeEntries(drawing);
  const words = placed.flatMap((entry) => wordMarks(drawing, entry));
  return [
    ...stripMarks(drawing),
    ...placed.flatMap((entry) => leaderMarks(drawing, entry)),
    ...placed.map((entry) => entryMark(drawing, entry)),
    ...words,
    ...totalMarks(drawing),
    ...noteMarks(drawing, words),
  ];
}

/** The years from top to bottom, and behind them the period that the state adds. */
function stripMarks(drawing: Drawing): Mark[] {
  const { plan, state } = drawing;
  const x = stripX(drawing);
  const { width, bottom } = plan.strip;
  const years = yearsOf();
  const [start, end] = periodOf(state);
  const top = timePosition(plan, start);
  const ticks = years.map((date) => {
    const y = round(timePosition(plan, date));
    return `M${x},${y}L${x + width},${y}`;
  });
  const edges = [x, x + width].map((edge) => `M${edge},${plan.strip.top}L${edge},${bottom}`);
  const size = plan.size.quiet;
  // Marks on the strip's right edge need a little of it.
  const middle = x + (plan.labelsQuiet ? width : width - plan.quietRadius * 1.3) / 2;
  return [
    { kind: 'rect', key: 'period', class: 'selection', x, y: top, width, height: timePosition(plan, end) - top },
    { kind: 'path', key: 'years', class: 'rule', d: [...ticks, ...edges].join('') },
    ...years.map((year): TextMark => ({
      kind: 'text',
      key: `year-${year}`,
      class: 'ink-2',
      x: round(middle),
      y: timePosition(plan, year) + size * 0.78 + (plan.frame.height > 300 ? 4 : 2),
      text: year,
      anchor: 'middle',
      font: 'label',
      size,
    })),
  ];
}

function yearsOf(): string[] {
  const [first, last] = timeSpan.map((date) => Number(date.slice(0, 4)));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => String((first ?? 0) + index));
}

/** From the strip to an entry that has words. Where only those have room they share one spine, for lines that fan out tangle. */
function leaderMarks({ plan }: Drawing, placed: PlacedEntry): Mark[] {
  const { entry, x, y, time, side, emphasis, hasWords } = placed;
  if (!hasWords) return [];
  const gap = radiusOf(plan, emphasis) + 3;
  const common = {
    key: `leader-${entry.id}`,
    class: emphasize('leader', emphasis === 'focus' ? 'plain' : 'quiet'),
  };
  const end = round(side === 'right' ? x - gap : x + gap);
  if (plan.labelsQuiet)
    return [{ kind: 'line', ...common, x1: round(time.x), y1: round(time.y), x2: end, y2: round(y) }];
  const [spine, from, to] = [round((time.x + end) / 2), round(time.y), round(y)];
  return [{ kind: 'path', ...common, d: `M${round(time.x)},${from}L${spine},${from}L${spine},${to}L${end},${to}` }];
}

/** A circle for words, a diamond for a step on the list. */
function entryMark({ plan }: Drawing, { entry, x, y, emphasis }: PlacedEntry): Mark {
  const { id, record, isAct } = entry;
  const key = `entry-${id}`;
  const look = emphasis === 'quiet' ? 'quiet' : 'plain';
  const r = radiusOf(plan, emphasis);
  if (isAct) return { kind: 'path', key, class: emphasize('group', look), d: diamondPath(x, y, r * 1.3), record };
  return { kind: 'circle', key, class: emphasize('said', look), cx: round(x), cy: round(y), r, record };
}

function radiusOf(plan: SizePlan, emphasis: Emphasis): number {
  return emphasis === 'quiet' ? plan.quietRadius : plan.radius;
}

/** The date and the words of an entry: beside each other, or the date over the words. */
function wordMarks(drawing: Drawing, placed: PlacedEntry): TextMark[] {
  const { plan, state, context } = drawing;
  const { entry, x, y, side, emphasis, hasWords } = placed;
  if (!hasWords) return [];
  const isFocus = emphasis === 'focus';
  const size = isFocus ? plan.size.focus : plan.size.quiet;
  const font = isFocus ? 'label-strong' : 'label';
  const text = entryWords(entry, context.strings, context.locale);
  const common = {
    kind: 'text',
    class: emphasis === 'quiet' ? 'ink-2' : 'ink',
    text,
    anchor: 'start',
    font,
    size,
    record: entry.record,
  } as const;
  const left = x + plan.textGap;
  const middle = y + size * 0.35;
  const date = (at: { readonly x: number; readonly y: number }): TextMark => ({
    ...common,
    ...at,
    key: `date-${entry.id}`,
    class: 'ink-2',
    text: dateWords(entry, context.strings, context.locale),
    font: 'label',
  });
  const key = `words-${entry.id}`;
  // A change of anchor would make the words jump; set from the left, they move.
  if (side === 'left') return [{ ...common, key, x: round(x - plan.textGap - textWidth(text, font, size)), y: middle }];
  if (plan.dateWidth !== undefined && state !== 'words-and-acts')
    return [date({ x: left, y: middle }), { ...common, key, x: left + plan.dateWidth, y: middle }];
  const line = size * (plan.labelsSplit === 'all' ? 1.2 : 1.06);
  if (state === 'words-and-acts' && plan.actWidth !== undefined) {
    const lines = wrapText(text, font, size, plan.actWidth);
    const first = middle - ((lines.length - 1) * line) / 2;
    return lines.map((part, index) => ({
      ...common,
      key: index === 0 ? key : `${key}-${index + 1}`,
      text: part,
      x: left,
      y: first + index * line,
    }));
  }
  return [date({ x: left, y: middle - line / 2 }), { ...common, key, x: left, y: middle + line / 2 }];
}

/** The heads of the two sides, each with its count. */
function totalMarks(drawing: Drawing): TextMark[] {
  const { plan, state, slice, context } = drawing;
  if (state !== 'words-and-acts') return [];
  const entries = entriesOf(slice.entries, state);
  const head = (key: 'words' | 'acts', isAct: boolean): TextMark[] => {
    const edge = stripX(drawing) + (isAct ? plan.strip.width : 0);
    const x = edge + (isAct ? plan.reach + plan.textGap : -plan.reach - plan.textGap);
    const count = String(entries.filter((entry) => entry.isAct === isAct).length);
    const size = plan.size.focus;
    const text = textOf(context.strings.labels, `total.${key}`);
    const anchor = isAct ? 'start' : 'end';
    const y = size;
    if (plan.labelsSplit === 'all') {
      const words = { kind: 'text', key: `total-${key}`, class: 'ink', text: `${count} ${text}`, anchor } as const;
      return [{ ...words, x, y, font: 'value', size: size + 1 }];
    }
    const top = plan.strip.top + plan.size.total * 0.78;
    return [
      {
        kind: 'text',
        key: `count-${key}`,
        class: 'ink',
        x,
        y: top,
        text: count,
        anchor,
        font: 'value',
        size: plan.size.total,
      },
      { kind: 'text', key: `total-${key}`, class: 'ink', x, y: top + size * 1.5, text, anchor, font: 'label', size },
    ];
  };
  return [...head('words', false), ...head('acts', true)];
}

/** The state's one annotation; beside an entry it is centered on it, as far as the frame lets it. */
function noteMarks({ state, plan, context }: Drawing, words: readonly TextMark[]): Mark[] {
  const { x, width, at } = plan.notes[state];
  const size = plan.size.note;
  const text = noteText(state, context.strings);
  const common = { key: `note-${state}`, text, anchor: 'start', x, width, size } as const;
  if (typeof at === 'number') return annotationMarks({ ...common, y: at });
  const about = 'below' in at ? at.below : at.entry;
  const target = words.find((mark) => mark.key === `words-${about}`);
  if (target === undefined) throw new Error(`The note of "${state}" is about "${about}", which has no words there.`);
  if ('below' in at) return annotationMarks({ ...common, y: target.y + size * annotationLine });
  const middle = target.y - target.size * 0.35;
  const lines = wrapText(common.text, 'annotation', size, width).length;
  const below = (lines - 1) * size * annotationLine;
  const y = Math.min(middle + size * 0.32 - below / 2, plan.frame.height - size * 0.25 - below);
  const end = target.x + textWidth(target.text, target.font, target.size);
  return annotationMarks({ ...common, y, leader: { x1: end + 9, y1: middle, x2: x - 9, y2: middle } });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
