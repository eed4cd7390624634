import { plainText } from '../../i18n/evidence-text.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import { diamondPath } from '../core/diamond.ts';
import { emphasize } from '../core/emphasis.ts';
import type { Mark, TextMark } from '../core/marks.ts';
import { textWidth, wrapText } from '../core/text-width.ts';
import type { Drawing, PlacedDate, PlacedRow } from './place-rows.ts';
import { axisSpan, placeRows, timePosition } from './place-rows.ts';
import { plans } from './placement.ts';
import type { PrecedentSlice } from './slice.ts';
import type { PrecedentState } from './states.ts';
import { groupName, shortGroupName } from './words.ts';

/**
 * The precedents' marks, back to front: the axis, the lines of the rows, names, listings and actions, their words, the annotation.
 * @param slice the rows by first date
 * @param state which picture
 * @param context size, words and locale
 * @throws Error when a string is missing
 */
export function layoutPrecedents(slice: PrecedentSlice, state: PrecedentState, context: LayoutContext): Mark[] {
  const drawing: Drawing = { slice, state, plan: plans[context.size], context };
  // One order of marks in all states: what moves is their place.
  const rows = placeRows(drawing).sort(
    (a, b) => slice.precedents.indexOf(a.precedent) - slice.precedents.indexOf(b.precedent),
  );
  const named = rows.map((row) => ({ row, names: nameMarks(drawing, row) }));
  return [
    ...axisMarks(drawing),
    ...guideMarks(drawing, named),
    ...rows.flatMap(orderMarks),
    ...named.flatMap(({ names }) => names),
    ...rows.flatMap((row) => row.dates.map((date) => dateMark(drawing, row, date))),
    ...rows.flatMap((row) => wordMarks(drawing, row)),
    ...noteMarks(drawing),
  ];
}

/** A row and its name's lines. */
interface NamedRow {
  readonly row: PlacedRow;
  readonly names: readonly TextMark[];
}

function axisMarks({ plan }: Drawing): Mark[] {
  const { x1, x2, y, step } = plan.axis;
  const last = Number(axisSpan[1].slice(0, 4));
  const years = Array.from({ length: 6 }, (_, index) => last - (last % step) - index * step)
    .filter((year) => String(year) >= axisSpan[0])
    .reverse();
  const ticks = years.map((year) => {
    const x = round(timePosition(plan, String(year)));
    return `M${x},${y}L${x},${y + 5}`;
  });
  return [
    { kind: 'path', key: 'axis', class: 'rule', d: `M${x1},${y}L${x2},${y}${ticks.join('')}` },
    ...years.map((year): TextMark => ({
      kind: 'text',
      key: `axis-${year}`,
      class: 'ink-2',
      x: round(timePosition(plan, String(year))),
      y: y - 7,
      text: String(year),
      anchor: 'middle',
      font: 'label',
      size: plan.size.label,
    })),
  ];
}

/** Hair lines from the names to the first marks, where there is room: one path, for they carry nothing of their own. */
function guideMarks({ plan }: Drawing, named: readonly NamedRow[]): Mark[] {
  const lines = named.flatMap(({ row: { dates, middle }, names }) => {
    const nameEnd = Math.max(...names.map(({ x, text, font, size }) => x + textWidth(text, font, size)));
    const from = round(Math.max(nameEnd + 8, plan.axis.x1));
    const to = round(
      Math.min(...dates.map(({ x, words, wordsX }) => (words === undefined ? x : Math.min(x, wordsX)))) - 11,
    );
    return to - from < 14 ? [] : [`M${from},${round(middle)}L${to},${round(middle)}`];
  });
  return lines.length === 0 ? [] : [{ kind: 'path', key: 'guides', class: 'grid', d: lines.join('') }];
}

/** From the first date down and over to the second. */
function orderMarks({ precedent, dates: [first, second], emphasis }: PlacedRow): Mark[] {
  if (first === undefined || second === undefined) return [];
  const [x1, y1, x2, y2] = [first.x, first.y, second.x, second.y].map(round);
  const look = emphasize('leader', emphasis === 'quiet' ? 'quiet' : 'plain');
  return [{ kind: 'path', key: `order-${precedent.id}`, class: look, d: `M${x1},${y1}L${x1},${y2}L${x2},${y2}` }];
}

/** The name, and below it what the record adds; a narrow column has a short form alone. */
function nameMarks({ plan, context }: Drawing, { precedent, middle, emphasis }: PlacedRow): TextMark[] {
  const { strings, locale } = context;
  const { name, detail } = groupName(precedent, locale);
  const { names, size } = plan;
  const lines = plan.hasFullNames
    ? wrapText(name, 'label-strong', size.name, names.width)
    : [shortGroupName(precedent, strings, locale)];
  const details = plan.hasFullNames && detail !== undefined ? [detail] : [];
  const pitch = size.name * 1.15;
  const top = middle - ((lines.length + details.length - 1) * pitch) / 2 + size.name * 0.35;
  const line = (text: string, index: number, isName: boolean): TextMark => ({
    kind: 'text',
    key: index === 0 ? `name-${precedent.id}` : `name-${precedent.id}-${index + 1}`,
    class: isName && emphasis !== 'quiet' ? 'ink' : 'ink-2',
    x: names.x,
    y: round(top + index * pitch),
    text,
    anchor: 'start',
    font: isName ? 'label-strong' : 'label',
    size: isName ? size.name : size.label,
  });
  return [
    ...lines.map((text, index) => line(text, index, true)),
    ...details.map((text, index) => line(text, lines.length + index, false)),
  ];
}

/** An open diamond for a listing, a filled square for U.S. action. */
function dateMark({ plan }: Drawing, { precedent, emphasis }: PlacedRow, { what, x, y }: PlacedDate): Mark {
  const look = emphasis === 'quiet' ? 'quiet' : 'plain';
  const common = { key: `${what}-${precedent.id}`, record: precedent.record } as const;
  if (what === 'listed') {
    return { kind: 'path', ...common, class: emphasize('group-open', look), d: diamondPath(x, y, plan.diamond) };
  }
  const side = plan.square * 2;
  return {
    kind: 'rect',
    ...common,
    class: emphasize('us', look),
    x: round(x - plan.square),
    y: round(y - plan.square),
    width: side,
    height: side,
  };
}

function wordMarks({ plan }: Drawing, { precedent, dates, basis, emphasis }: PlacedRow): TextMark[] {
  const size = plan.size.label;
  const common = { kind: 'text', anchor: 'start', font: 'label', size } as const;
  const dated = dates.flatMap(({ what, words, wordsX, y }): TextMark[] => {
    if (words === undefined) return [];
    const look = emphasis === 'quiet' ? 'ink-2' : 'ink';
    return [
      {
        ...common,
        key: `words-${what}-${precedent.id}`,
        class: look,
        x: round(wordsX),
        y: round(y + size * 0.35),
        text: words,
      },
    ];
  });
  const last = dates.at(-1);
  const lines = basis.map((text, index): TextMark => ({
    ...common,
    key: index === 0 ? `basis-${precedent.id}` : `basis-${precedent.id}-${index + 1}`,
    class: 'ink-2',
    x: round(last?.wordsX ?? 0),
    y: round((last?.y ?? 0) + size * 0.35 + (index + 1) * plan.rows.line),
    text,
  }));
  return [...dated, ...lines];
}

function noteMarks({ state, plan, context }: Drawing): Mark[] {
  const note = context.strings.states[state]?.note;
  if (note === undefined) throw new Error(`The precedents need a note for the state "${state}".`);
  const key = `note-${state}`;
  return annotationMarks({ key, text: plainText(note), anchor: 'start', size: plan.size.note, ...plan.notes[state] });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
