import type { Mark, TextMark } from '../core/marks.ts';
import { wrapText } from '../core/text-width.ts';
import type { Drawing } from './drawing.ts';
import { inDigits, labelOf, showsSynthetic } from './drawing.ts';
import type { ColumnName } from './placement.ts';
import { levelOf, rightEdge } from './placement.ts';
import type { Count } from './slice.ts';
import { columnsOf } from './stroke-marks.ts';
import { warLabelMarks } from './war-labels.ts';

/** The names and counts of the wars, the claim's line with its number, and the totals under the columns. */
export function wordMarks(drawing: Drawing): Mark[] {
  return [
    ...claimLine(drawing),
    ...warLabelMarks(drawing),
    ...columnsOf(drawing).flatMap((column) => columnWords(drawing, column)),
  ];
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
      x: plan.isRoomy ? plan.columns.fentanyl.x : rightEdge(plan, 'fentanyl'),
      y: y - plan.labelSize * 0.45,
      text: labelOf(drawing, 'claimLine', { deaths: inDigits(drawing, slice.claim.deaths) }),
      // Wider than a narrow column, the words keep clear of the next one.
      anchor: plan.isRoomy ? 'start' : 'end',
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
    const name = showsSynthetic(state) ? 'allDrugsParted' : 'allDrugs';
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
