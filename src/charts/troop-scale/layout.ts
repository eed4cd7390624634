import { plainText } from '../../i18n/evidence-text.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark } from '../core/marks.ts';
import type { Drawing } from './drawing.ts';
import { markGroups } from './mark-groups.ts';
import { plans } from './placement.ts';
import type { TroopScaleSlice } from './slice.ts';
import type { TroopScaleState } from './states.ts';
import { wordMarks } from './word-marks.ts';

/**
 * The chart's marks, back to front: the line and the counted marks, the words, the annotation. The marks of 2025 keep their
 * columns of five from state to state, so that they can move from the two sides of the line into the list.
 * @param slice the deployments
 * @param state which picture
 * @param context size, words and locale
 * @throws Error when a string is missing
 */
export function layoutTroopScale(slice: TroopScaleSlice, state: TroopScaleState, context: LayoutContext): Mark[] {
  const drawing: Drawing = { slice, state, plan: plans[context.size], context };
  return [...markGroups(drawing), ...wordMarks(drawing), ...noteMarks(drawing)];
}

function noteMarks({ state, plan, context }: Drawing): Mark[] {
  const note = context.strings.states[state]?.note;
  if (note === undefined) throw new Error(`The troop scale needs a note for the state "${state}".`);
  const text = plainText(note);
  return annotationMarks({ key: `note-${state}`, text, ...plan.notes[state], anchor: 'start', size: plan.noteSize });
}
