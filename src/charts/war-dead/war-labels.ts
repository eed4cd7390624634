import { inLocale } from '../../i18n/story.ts';
import type { LineMark, Mark, TextMark } from '../core/marks.ts';
import { spreadLabels } from '../core/spread.ts';
import type { Drawing } from './drawing.ts';
import { inDigits, labelOf } from './drawing.ts';
import { levelOf, perRow, perStroke, rightEdge, rowMiddle } from './placement.ts';
import type { WarPart } from './stack.ts';

/** The names and counts of the wars, beside their strokes. */
export function warLabelMarks(drawing: Drawing): Mark[] {
  return warLabels(drawing).flatMap((label) => warLabel(drawing, label));
}

/** A war's label: its lines, and the height of their middle. */
interface WarLabel {
  readonly part: WarPart;
  readonly lines: readonly string[];
  readonly fillsRows: boolean;
  readonly middle: number;
}

/** Beside the middle of each war's strokes, as near as the labels let each other. */
function warLabels(drawing: Drawing): WarLabel[] {
  const { plan, stack, slice } = drawing;
  const fromAbove = stack.toReversed().map((part) => {
    const fillsRows = part.deaths > perRow;
    return { part, fillsRows, lines: linesOf(drawing, part, fillsRows) };
  });
  const wanted = fromAbove.map(({ part, fillsRows, lines }) => {
    const at = rowMiddle(plan, fillsRows ? (part.from + part.to) / 2 : part.from);
    const clear = levelOf(plan, slice.claim.deaths) - plan.lineHeight * 0.6;
    return {
      // A label over the claim's line keeps clear of it.
      at: part.from > slice.claim.deaths ? Math.min(at, clear) : at,
      height: lines.length * plan.lineHeight,
    };
  });
  const middles = spreadLabels(wanted, 0, plan.floor);
  return fromAbove.map((label, index) => ({ ...label, middle: middles[index] ?? 0 }));
}

/** A war that fills rows has its name over its count where there is room; else both stand in one line. */
function linesOf(drawing: Drawing, part: WarPart, fillsRows: boolean): string[] {
  const name = inLocale(part.war.name, drawing.context.locale);
  const count = inDigits(drawing, part.added === undefined ? part.deaths : drawing.slice.olderKorea.deaths);
  const older = part.added === undefined ? [] : [labelOf(drawing, 'older')];
  if (fillsRows && drawing.plan.isRoomy) return [name, count, ...older];
  return [labelOf(drawing, 'war', { war: name, deaths: count }), ...older];
}

function warLabel(drawing: Drawing, { part, lines, fillsRows, middle }: WarLabel): Mark[] {
  const { plan } = drawing;
  const x = rightEdge(plan, 'wars') + plan.labelGap;
  const first = middle - ((lines.length - 1) / 2) * plan.lineHeight + plan.labelSize * 0.35;
  const isStrong = fillsRows && plan.isRoomy;
  const words = lines.map((text, line): TextMark => ({
    kind: 'text',
    key: `label-${part.key}${line === 0 ? '' : `-${line + 1}`}`,
    class: line === 0 ? 'ink' : 'ink-2',
    font: line === 0 && isStrong ? 'label-strong' : 'label',
    x,
    y: first + line * plan.lineHeight,
    text,
    anchor: 'start',
    size: plan.labelSize,
    record: part.added?.recordId ?? part.recordId,
  }));
  return part.deaths < perStroke ? [sliverLeader(drawing, part, x), ...words] : words;
}

/** From less than a stroke to its label, through the empty rest of the row. */
function sliverLeader({ plan }: Drawing, { key, from, to }: WarPart, labelX: number): LineMark {
  const y = rowMiddle(plan, from);
  const strokes = ((from + to) / 2 / perStroke) % (perRow / perStroke);
  const x = plan.columns.wars.x + Math.floor(strokes) * plan.stroke.pitch + (strokes % 1) * plan.stroke.width;
  return { kind: 'line', key: `leader-${key}`, class: 'leader', x1: x + 3, y1: y, x2: labelX - 4, y2: y };
}
