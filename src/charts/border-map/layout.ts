import { plainText } from '../../i18n/evidence-text.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark } from '../core/marks.ts';
import { turnMap } from '../turned-map.ts';
import type { Drawing } from './draw.ts';
import { flightMarks } from './flights.ts';
import { landMarks, placeMarks, placesInFrame, regionMarks } from './map-marks.ts';
import { plans } from './placement.ts';
import type { BorderSlice } from './slice.ts';
import { mexicoTotalMarks, stateMarks } from './state-words.ts';
import type { BorderState } from './states.ts';
import { arrivalMarks, usMarks } from './totals.ts';
import { nameMarks, stackMarks, stackTroops, unseenMarks } from './troops.ts';

/**
 * The border map's marks, back to front: land and line, places, troops, words, the annotation.
 * @param slice troops, places and flights
 * @param state which picture
 * @param context size, words and locale
 * @throws Error when a string or a hand-set label is missing
 */
export function layoutBorderMap(slice: BorderSlice, state: BorderState, context: LayoutContext): Mark[] {
  const plan = plans[context.size];
  const { length, top } = plan.cameras[state];
  const drawing: Drawing = { slice, state, plan, map: turnMap(length, top), context };
  const places = placesInFrame(drawing);
  const stacks = stackTroops(drawing, places);
  return [
    ...landMarks(drawing),
    ...regionMarks(drawing),
    ...stackMarks(stacks),
    ...placeMarks(drawing, places),
    ...nameMarks(drawing, stacks),
    ...unseenMarks(drawing, stacks),
    ...stateMarks(drawing, stacks),
    ...mexicoTotalMarks(drawing),
    ...usMarks(drawing),
    ...arrivalMarks(drawing, stacks),
    ...flightMarks(drawing),
    ...noteMarks(drawing),
  ];
}

function noteMarks({ state, plan, context }: Drawing): Mark[] {
  const note = context.strings.states[state]?.note;
  if (note === undefined) throw new Error(`The border map needs a note for the state "${state}".`);
  return annotationMarks({ key: `note-${state}`, text: plainText(note), ...plan.notes[state], size: plan.noteSize });
}
