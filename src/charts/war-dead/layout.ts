import { plainText } from '../../i18n/evidence-text.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark } from '../core/marks.ts';
import type { Drawing } from './drawing.ts';
import { plans } from './placement.ts';
import type { WarDeadSlice } from './slice.ts';
import { stackWars } from './stack.ts';
import type { WarDeadState } from './states.ts';
import { rowMarks, strokeMarks } from './stroke-marks.ts';
import { wordMarks } from './word-marks.ts';

/**
 * The chart's marks, back to front: the rows' hairlines, the strokes of each count, the claim's line, the words. Strokes
 * come, fill and go; none moves from state to state but the sliver that lies on the recounted war.
 * @param slice the counts
 * @param state which picture
 * @param context size, words and locale
 * @throws Error when a string is missing
 */
export function layoutWarDead(slice: WarDeadSlice, state: WarDeadState, context: LayoutContext): Mark[] {
  const drawing: Drawing = { slice, state, plan: plans[context.size], context, stack: stackWars(slice, state) };
  return [...rowMarks(drawing), ...strokeMarks(drawing), ...wordMarks(drawing), ...noteMarks(drawing)];
}

function noteMarks({ state, plan, context }: Drawing): Mark[] {
  const note = context.strings.states[state]?.note;
  if (note === undefined) throw new Error(`The war-dead chart needs a note for the state "${state}".`);
  const text = plainText(note);
  return annotationMarks({ key: `note-${state}`, text, ...plan.notes[state], anchor: 'start', size: plan.noteSize });
}
