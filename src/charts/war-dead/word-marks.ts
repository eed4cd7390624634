import { inLocale } from '../../i18n/story.ts';
import type { LineMark, Mark, TextMark } from '../core/marks.ts';
import { wrapText } from '../core/text-width.ts';
import type { Drawing } from './drawing.ts';
import { inDigits, labelOf, showsSynthetic } from './drawing.ts';
import type { ColumnName } from './placement.ts';
import { levelOf, perRow, perStroke, rightEdge, rowMiddle } from './placement.ts';
import type { Count } from './slice.ts';
import type { WarPart } from './stack.ts';
import { columnsOf } from './stroke-marks.ts';

/** The names and counts of the wars, the claim's line with its number, and the totals under the columns. */
export function wordMarks(drawing: Drawing): Mark[] {
  const labels = drawing.stack.flatMap((part) => warLabel(drawing, part));
  return [...claimLine(drawing), ...labels, ...columnsOf(drawing).flatMap((column) => columnWords(drawing, column))];
}

/** A war that fills rows has its name over its count; the small ones share a block of single lines. */
function warLabel(drawing: Drawing, part: WarPart): Mark[] {
  const { plan, context } = drawing;
  const fillsRows = part.deaths > perRow;
  if (!fillsRows && !plan.isRoomy) return [];
  const name = inLocale(part.war.name, context.locale);
  const count = inDigits(drawing, part.added === undefined ? part.deaths : drawing.slice.olderKorea.deaths);
  const x = rightEdge(plan, 'wars') + plan.labelGap;
  const base = { kind: 'text', x, anchor: 'start', size: plan.labelSize, record: part.recordId } as const;
  const middle = rowMiddle(plan, fillsRows ? (part.from + part.to) / 2 : part.from);
  if (fillsRows) {
    const older = part.added === undefined ? [] : [labelOf(drawing, 'older')];
    const record = part.added?.recordId ?? part.recordId;
    return [name, count, ...older].map((text, line): TextMark => ({
      ...base,
      key: `label-${part.key}${line === 0 ? '' : `-${line + 1}`}`,
      class: line === 0 ? 'ink' : 'ink-2',
      font: line === 0 ? 'label-strong' : 'label',
      y: middle + line * plan.lineHeight,
      text,
      record,
    }));
  }
  const y = middle + plan.labelSize * 0.35 + linesBelow(drawing, part) * plan.lineHeight;
  const text = labelOf(drawing, 'war', { war: name, deaths: count });
  const label: TextMark = { ...base, key: `label-${part.key}`, class: 'ink', font: 'label', y, text };
  return part.deaths < perStroke ? [sliverLeader(drawing, part, x), label] : [label];
}

/** How many single-line labels of the same row stand over this one. */
function linesBelow({ plan, stack }: Drawing, part: WarPart): number {
  const middle = rowMiddle(plan, part.from);
  return stack.filter(({ from, deaths }) => from < part.from && deaths <= perRow && rowMiddle(plan, from) === middle)
    .length;
}

/** From less than a stroke to its label, through the empty rest of the row. */
function sliverLeader({ plan }: Drawing, { key, from, to }: WarPart, labelX: number): LineMark {
  const y = rowMiddle(plan, from);
  const strokes = ((from + to) / 2 / perStroke) % (perRow / perStroke);
  const x = plan.columns.wars.x + Math.floor(strokes) * plan.stroke.pitch + (strokes % 1) * plan.stroke.width;
  return { kind: 'line', key: `leader-${key}`, class: 'leader', x1: x + 3, y1: y, x2: labelX - 4, y2: y };
}

function claimLine(drawing: Drawing): Mark[] {
  const { plan, slice } = drawing;
  const y = levelOf(plan, slice.claim.deaths);
  const record = slice.claim.recordId;
  return [
    { kind: 'line', key: 'claim-line', class: 'claim-level', ...plan.line, y1: y, y2: y },
    {
      kind: 'text',
      key: 'claim-label',
      class: 'claim-text',
      x: plan.columns.fentanyl.x,
      y: y - plan.labelSize * 0.45,
      text: labelOf(drawing, 'claimLine', { deaths: inDigits(drawing, slice.claim.deaths) }),
      anchor: 'start',
      font: 'label-strong',
      size: plan.labelSize,
      record,
    },
  ];
}

/** The total under a column, and what it counts. */
function columnWords(drawing: Drawing, column: ColumnName): TextMark[] {
  const { plan } = drawing;
  const { count, value, words, isClaim } = wordsOf(drawing, column);
  const base = { kind: 'text', x: plan.columns[column].x, anchor: 'start', record: count.recordId } as const;
  const y = plan.floor + plan.valueDrop;
  const lines = wrapText(words, 'label', plan.labelSize, plan.columns[column].wordWidth);
  return [
    {
      ...base,
      key: `total-${column}`,
      class: isClaim ? 'claim-text' : 'ink',
      y,
      text: value,
      font: 'value',
      size: plan.valueSize,
    },
    ...lines.map((text, line): TextMark => ({
      ...base,
      key: `words-${column}${line === 0 ? '' : `-${line + 1}`}`,
      class: 'ink-2',
      y: y + (line + 1) * plan.lineHeight,
      text,
      font: 'label',
      size: plan.labelSize,
    })),
  ];
}

interface ColumnWords {
  readonly count: Count;
  readonly value: string;
  readonly words: string;
  readonly isClaim?: boolean;
}

function wordsOf(drawing: Drawing, column: ColumnName): ColumnWords {
  const { slice, state } = drawing;
  const { year } = slice;
  const plain = (count: Count, words: string): ColumnWords => ({
    count,
    value: inDigits(drawing, count.deaths),
    words,
  });
  if (column === 'wars') {
    if (state === 'older-korea') return plain(slice.olderSum, labelOf(drawing, 'olderSum'));
    return plain(slice.sum, labelOf(drawing, 'sum'));
  }
  if (column === 'drugs') {
    const name = showsSynthetic(state) ? 'allDrugsDark' : 'allDrugs';
    return plain(slice.allDrugs, labelOf(drawing, name, { year }));
  }
  if (showsSynthetic(state)) return plain(slice.syntheticOpioids, labelOf(drawing, 'synthetic', { year }));
  return {
    count: slice.claim,
    value: labelOf(drawing, 'claimed'),
    words: labelOf(drawing, 'claimedWords'),
    isClaim: true,
  };
}
