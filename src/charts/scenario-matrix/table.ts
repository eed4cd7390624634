import { textOf } from '../../i18n/strings.ts';
import { inLocale } from '../../i18n/story.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark, TextMark } from '../core/marks.ts';
import { wrapText } from '../core/text-width.ts';
import type { Column } from './columns.ts';
import { placeColumns } from './columns.ts';
import { keyMarks } from './key.ts';
import type { TablePlan } from './placement.ts';
import { largePitch, tablePlans } from './placement.ts';
import type { Row } from './rows.ts';
import { placeRows } from './rows.ts';
import type { MatrixSlice } from './slice.ts';
import { signMark, signOf, signsOf, unstatedPath } from './stance-mark.ts';
import type { MatrixState } from './states.ts';
import { noteOf } from './words.ts';

/** Line height of plain labels, in font sizes. */
const lineHeight = 1.25;
/** The band of the focus row runs this far over the frame on both sides, so that its words stay aligned with the rest. */
const bandOverhang = 12;

/** What the table is made from. */
interface Drawing {
  readonly state: MatrixState;
  readonly plan: TablePlan;
  readonly context: LayoutContext;
  readonly columns: readonly Column[];
}

/** The matrix as a table of forms and voices: the wide and the medium drawing. */
export function layoutTable(
  slice: MatrixSlice,
  state: MatrixState,
  size: 'wide' | 'medium',
  context: LayoutContext,
): Mark[] {
  const plan = tablePlans[size];
  const { columns, benches } = placeColumns(slice, plan, 13, context.strings, context.locale);
  const drawing: Drawing = { state, plan, context, columns };
  const { rows, headings, rules } = placeRows(slice, state, plan, largePitch[size][state]);
  const keyed = rows.filter(({ look }) => look !== 'large' || plan.namesLargeSigns);
  const line = (key: string, x1: number, x2: number, y: number, className = 'rule'): Mark => ({
    kind: 'line',
    key,
    class: className,
    x1,
    y1: y,
    x2,
    y2: y,
  });
  return [
    ...rows.filter(({ isFocus }) => isFocus).map((row) => bandMark(drawing, row)),
    line('head-rule', 0, plan.frame.width, plan.head.bottom),
    ...rules.map(({ kind, y }) => line(`rule-${kind}`, 0, plan.frame.width, y)),
    ...benches.flatMap(({ bench, left, right }): Mark[] => [
      line(`bench-rule-${bench}`, left, right, plan.head.rule, 'leader'),
      label(`bench-${bench}`, textOf(context.strings.labels, `bench.${bench}`), {
        x: (left + right) / 2,
        y: plan.head.bench,
        size: 13,
        anchor: 'middle',
        class: 'ink-2',
      }),
    ]),
    ...columns.flatMap((column) => nameMarks(plan, column)),
    ...headings.map(({ kind, y }) =>
      label(`heading-${kind}`, textOf(context.strings.labels, `kind.${kind}`), {
        x: 0,
        y,
        size: plan.headSize,
        font: 'label-strong',
      }),
    ),
    ...rows.flatMap((row) => rowMarks(drawing, row)),
    ...keyMarks(plan.key, ['unstated', ...keyed.flatMap(({ form }) => signsOf(form))], context.strings),
  ];
}

interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: TextMark['anchor'];
  readonly font?: TextMark['font'];
  readonly class?: string;
}

function label(key: string, text: string, place: LabelPlace): TextMark {
  return { kind: 'text', key, text, class: 'ink', anchor: 'start', font: 'label', ...place };
}

function bandMark({ plan }: Drawing, { top, height: rowHeight, look }: Row): Mark {
  // Below the note as much as above the signs, whatever the row's own height.
  const height = look === 'large' ? plan.inset * 1.6 + plan.noteDrop.large : rowHeight;
  const width = plan.frame.width + bandOverhang * 2;
  return { kind: 'rect', key: 'band', class: 'selection bleed', x: -bandOverhang, y: top, width, height };
}

function nameMarks(plan: TablePlan, { voice, lines, center }: Column): Mark[] {
  return lines.map((text, index) =>
    label(index === 0 ? `voice-${voice.id}` : `voice-${voice.id}-${index + 1}`, text, {
      x: center,
      y: plan.head.names - (lines.length - 1 - index) * plan.headSize * lineHeight,
      size: plan.headSize,
      anchor: 'middle',
      font: 'label-strong',
    }),
  );
}

function rowMarks(drawing: Drawing, row: Row): Mark[] {
  const { plan, columns, context } = drawing;
  const { form, look, isFocus } = row;
  const middle = middleOf(row, plan);
  const isQuiet = look === 'small';
  const empty = columns.filter(({ voice }) => !form.positions.some(({ voiceId }) => voiceId === voice.id));
  const dashes = empty.map(({ center }) => unstatedPath(center, middle));
  return [
    label(`form-${form.id}`, inLocale(form.shortName, context.locale), {
      x: 0,
      y: middle + row.plan.size * 0.35,
      size: row.plan.size,
      font: look === 'large' || isFocus ? 'label-strong' : 'label',
      class: isQuiet ? 'ink-2' : 'ink',
    }),
    { kind: 'path', key: `unstated-${form.id}`, class: 'unstated', d: dashes.join('') },
    ...form.positions.flatMap((position): Mark[] => {
      const column = columns.find(({ voice }) => voice.id === position.voiceId);
      if (column === undefined) throw new Error(`The voice "${position.voiceId}" has no column.`);
      const key = `${form.id}-${position.voiceId}`;
      const { center } = column;
      const place = { key: `stance-${key}`, x: center, y: middle, radius: row.plan.radius, isQuiet };
      const sign = signMark(signOf(position.stance), { ...place, record: position.record });
      if (look !== 'large') return [sign];
      const word = textOf(context.strings.labels, `stance.${position.stance}`);
      const y = middle + row.plan.radius + 16;
      return [sign, label(`word-${key}`, word, { x: center, y, size: 13, anchor: 'middle', class: 'ink-2' })];
    }),
    ...(look === 'large' && plan.showsStatus ? statusMarks(drawing, row, middle) : []),
    ...(isFocus ? noteMarks(drawing, row) : []),
  ];
}

/** Names and signs share one line; what else a row holds stands below it. */
function middleOf({ top, look, plan: { pitch } }: Row, { inset }: TablePlan): number {
  return top + (look === 'large' ? inset : pitch / 2);
}

/** How things stood in March 2025, below the form's name. */
function statusMarks({ plan, context }: Drawing, { form, plan: row }: Row, middle: number): Mark[] {
  const lines = wrapText(inLocale(form.status, context.locale), 'label', 13, plan.columnsLeft - 36);
  return lines.map((text, index) =>
    label(index === 0 ? `status-${form.id}` : `status-${form.id}-${index + 1}`, text, {
      x: 0,
      y: middle + row.size * 1.45 + index * 13 * lineHeight,
      size: 13,
      class: 'ink-2',
    }),
  );
}

function noteMarks({ plan, state, context, columns }: Drawing, row: Row): Mark[] {
  const first = columns[0];
  const x = first === undefined ? plan.columnsLeft : first.center - first.width / 2;
  return annotationMarks({
    key: `note-${state}`,
    text: noteOf(state, context.strings),
    x,
    y: middleOf(row, plan) + plan.noteDrop[row.look === 'large' ? 'large' : 'even'],
    width: plan.frame.width - x,
    anchor: 'start',
    size: plan.noteSize,
  });
}
