import type { TextMark } from '../core/marks.ts';
import { textWidth } from '../core/text-width.ts';
import type { Drawing } from './drawing.ts';
import { inDigits, labelOf, listedRows, usPlacement } from './drawing.ts';
import { marksPerColumn, widthOf } from './placement.ts';
import type { Count, Deployment } from './slice.ts';
import { mexicoRowId, usRowId } from './slice.ts';
import { periodOf } from './words.ts';

/** The words beside the marks: on both sides of the line, or row by row. */
export function wordMarks(drawing: Drawing): TextMark[] {
  return drawing.state === 'earlier' ? listWords(drawing) : sideWords(drawing);
}

interface Total {
  readonly key: string;
  readonly class: string;
  readonly count: Count;
  readonly y: number;
  readonly name: string;
  readonly words: string;
}

function sideWords(drawing: Drawing): TextMark[] {
  const { state, slice, plan } = drawing;
  const placement = usPlacement(drawing);
  const isBefore = state === 'before';
  const us: Total = {
    key: 'us',
    class: 'us-text',
    count: isBefore ? slice.before : slice.announced,
    y: placement.total,
    name: 'us',
    words: isBefore ? 'before' : 'announced',
  };
  const mexico: Total = {
    key: 'mexico',
    class: 'mexico-text',
    count: slice.mexico,
    y: plan.mexico.total,
    name: 'mexico',
    words: 'agreed',
  };
  const there: TextMark = {
    kind: 'text',
    key: 'there-before',
    class: 'ink-2',
    x: plan.x,
    y: placement.below,
    text: labelOf(drawing, 'thereBefore', { troops: inDigits(drawing, slice.before.troops) }),
    anchor: 'start',
    font: 'label',
    size: plan.labelSize,
    record: slice.before.recordId,
  };
  return [
    ...totalWords(drawing, us),
    ...(isBefore ? [] : [there]),
    ...(state === 'both-sides' ? totalWords(drawing, mexico) : []),
  ];
}

/** A country's total, and in the same line what kind of number it is. */
function totalWords(drawing: Drawing, total: Total): TextMark[] {
  const { plan } = drawing;
  const value = labelOf(drawing, total.name, { troops: inDigits(drawing, total.count.troops) });
  const { x } = plan;
  const base = { kind: 'text', y: total.y, anchor: 'start', record: total.count.recordId } as const;
  const after = x + textWidth(value, 'value', plan.valueSize) + plan.labelSize * 0.6;
  return [
    { ...base, key: `total-${total.key}`, class: total.class, x, text: value, font: 'value', size: plan.valueSize },
    {
      ...base,
      key: `words-${total.key}`,
      class: 'ink-2',
      x: Math.round(after * 10) / 10,
      text: labelOf(drawing, total.words),
      font: 'label',
      size: plan.labelSize,
    },
  ];
}

function listWords(drawing: Drawing): TextMark[] {
  return listedRows(drawing).flatMap(({ deployment, y }) => rowWords(drawing, deployment, y));
}

/** When and who, over what kind of number it is; the count stands where the marks end. */
function rowWords(drawing: Drawing, { row, troops, recordId }: Deployment, top: number): TextMark[] {
  const { plan, context } = drawing;
  const { marksX, mark } = plan.list;
  const middle = top + ((marksPerColumn - 1) * mark.pitch + mark.side) / 2;
  const base = { kind: 'text', anchor: 'start', size: plan.labelSize, record: recordId } as const;
  const name = labelOf(drawing, 'row', {
    when: periodOf(row, context.locale, 'short'),
    who: labelOf(drawing, `side.${row.side}`),
  });
  const key = row.id === usRowId ? 'us' : row.id === mexicoRowId ? 'mexico' : row.id;
  const centered = middle + plan.labelSize * 0.35;
  const first: TextMark = {
    ...base,
    key: `row-${key}`,
    class: 'ink',
    x: plan.x,
    y: plan.isRoomy ? centered - plan.lineHeight / 2 : centered,
    text: name,
    font: 'label-strong',
  };
  const second: TextMark = {
    ...base,
    key: `words-${key}`,
    class: 'ink-2',
    x: plan.x,
    y: centered + plan.lineHeight / 2,
    text: labelOf(drawing, `kind.${row.id}`),
    font: 'label',
  };
  const count: TextMark = {
    ...base,
    key: `total-${key}`,
    class: row.side === 'texas' ? 'claim-text' : 'ink',
    x: Math.round((marksX + widthOf(troops, mark) + plan.labelSize * 0.6) * 10) / 10,
    y: centered,
    text: inDigits(drawing, troops),
    font: 'value',
  };
  return plan.isRoomy ? [first, second, count] : [first, count];
}
