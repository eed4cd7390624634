import { inLocale } from '../../i18n/story.ts';
import { textOf } from '../../i18n/strings.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark, TextMark } from '../core/marks.ts';
import { wrapText } from '../core/text-width.ts';
import { insteadMarks } from './instead.ts';
import type { SizePlan } from './placement.ts';
import { plans } from './placement.ts';
import type { Row } from './rows.ts';
import { placeRows } from './rows.ts';
import type { PowersSlice } from './slice.ts';
import type { PowersState } from './states.ts';
import { switchMarks } from './switch-marks.ts';
import { noteOf } from './words.ts';

/** What a picture is made from. */
export interface Drawing {
  readonly state: PowersState;
  readonly plan: SizePlan;
  readonly context: LayoutContext;
}

/**
 * The switchboard's marks, back to front: the band of the row in question, the rail, the switches, words, the annotation.
 * @throws Error when a string is missing
 */
export function layoutPowers(slice: PowersSlice, state: PowersState, context: LayoutContext): Mark[] {
  const plan = plans[context.size];
  const drawing: Drawing = { state, plan, context };
  const rows = placeRows(slice, state, plan);
  const last = rows.at(-1);
  if (last === undefined) throw new Error('The switchboard has no switches.');
  return [
    {
      kind: 'line',
      key: 'rail',
      class: 'rail',
      x1: plan.railX,
      y1: plan.railName.y + 7,
      x2: plan.railX,
      y2: last.middle + 0.8,
    },
    label('rail-name', textOf(context.strings.labels, 'rail'), {
      x: plan.railX - 1,
      y: plan.railName.y,
      size: plan.railName.size,
      font: 'label-strong',
    }),
    ...rows.flatMap((row) => rowMarks(drawing, row)),
    ...rows.filter(({ isFocus }) => isFocus).flatMap((row) => noteMarks(drawing, row)),
  ];
}

/** Where a label stands; ink, from the left, in the plain face unless told. */
export interface LabelPlace extends Partial<Pick<TextMark, 'anchor' | 'font' | 'class' | 'record'>> {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** One line of words. */
export function label(key: string, text: string, place: LabelPlace): TextMark {
  return { kind: 'text', key, text, class: 'ink', anchor: 'start', font: 'label', ...place };
}

function rowMarks(drawing: Drawing, row: Row): Mark[] {
  const { plan, context, state } = drawing;
  const { power, middle, look } = row;
  const { id, effect, claimId } = power;
  const { size, lampRadius, lift } = plan[look];
  const isNarrow = context.size === 'narrow';
  const marks: Mark[] = [
    ...switchMarks({
      id,
      effect,
      y: middle,
      fromX: plan.railX,
      pivotX: plan.pivotX,
      contactX: plan.contactX,
      lampX: plan.lampX,
      lampRadius,
      lift,
      record: claimId,
    }),
    label(`effect-${id}`, textOf(context.strings.labels, `effect.${effect}`), {
      x: plan.wordX,
      y: middle + plan.wordSize * 0.34,
      size: plan.wordSize,
      anchor: isNarrow ? 'end' : 'start',
      font: effect === 'on' ? 'label' : 'label-strong',
      class: effect === 'on' ? 'ink-2' : 'ink',
    }),
    label(`name-${id}`, inLocale(power.label, context.locale), {
      x: plan.labelX,
      y: middle + size * 0.34,
      size,
      font: look === 'large' || row.isFocus ? 'label-strong' : 'label',
      class: look === 'small' ? 'ink-2' : 'ink',
    }),
  ];
  if (look !== 'large') return marks;
  const tail = state === 'not-force' ? insteadMarks(drawing, row) : [];
  const isCrowded = isNarrow && state === 'travel-and-trial';
  return [...marks, ...(isCrowded ? [] : detailMarks(drawing, row)), ...tail];
}

/** Below the label what the record says, with its statute. */
function detailMarks({ plan, context }: Drawing, { power, middle }: Row): Mark[] {
  const detail = inLocale(power.detail, context.locale);
  const text =
    power.statute === undefined
      ? detail
      : textOf(context.strings.labels, 'withStatute', { detail, statute: power.statute });
  const width = plan.frame.width - plan.labelX - (context.size === 'narrow' ? 10 : 0);
  return wrapText(text, 'label', plan.detailSize, width).map((line, index) =>
    label(index === 0 ? `detail-${power.id}` : `detail-${power.id}-${index + 1}`, line, {
      x: plan.labelX,
      y: middle + plan.detailDrop + index * plan.detailSize * 1.25,
      size: plan.detailSize,
      class: 'ink-2',
    }),
  );
}

function noteMarks({ plan, state, context }: Drawing, { middle }: Row): Mark[] {
  return annotationMarks({
    key: `note-${state}`,
    text: noteOf(state, context.strings),
    x: plan.labelX,
    y: middle + plan.states[state].noteDrop,
    width: plan.frame.width - plan.labelX - (context.size === 'narrow' ? 10 : 0),
    anchor: 'start',
    size: plan.noteSize,
  });
}
