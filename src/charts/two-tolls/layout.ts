import { plainText } from '../../i18n/evidence-text.ts';
import { annotationMarks } from '../core/annotation.ts';
import { yearAxisMarks, yearBands } from '../core/axis.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark } from '../core/marks.ts';
import type { Drawing } from './panel.ts';
import { panelMarks, shownPanels } from './panel.ts';
import { plans } from './placement.ts';
import type { TollSlice } from './slice.ts';
import { countries } from './slice.ts';
import type { TollState } from './states.ts';

/**
 * The marks of the two tolls, back to front: each panel's grid, bars, name and counts, the years below, the annotation.
 * @param slice the counts of both countries
 * @param state which picture
 * @param context size, words and locale
 * @throws Error when the countries' years differ, or a string is missing
 */
export function layoutTolls(slice: TollSlice, state: TollState, context: LayoutContext): Mark[] {
  const plan = plans[context.size];
  const { years, last } = slice.tolls.us;
  const bands = yearBands(
    years.map(({ year }) => year),
    { ...plan.bands, ...(last.provisional && { apart: { from: last.year, by: plan.apart } }) },
  );
  const drawing: Drawing = { slice, state, plan, context, bands };
  return [
    ...shownPanels(state, plan).flatMap((panel) => panelMarks(drawing, panel)),
    ...yearMarks(drawing),
    ...noteMarks(drawing),
  ];
}

/** One axis of years for both panels, below the lower one. */
function yearMarks({ slice, state, plan, bands }: Drawing): Mark[] {
  const y = shownPanels(state, plan).at(-1)?.baseline ?? 0;
  const { first, lastFinal } = slice.tolls.us;
  const strong: Partial<Record<TollState, readonly number[]>> = {
    both: [first.year, lastFinal.year],
    peaks: countries.map((country) => slice.tolls[country].peak.year),
  };
  return yearAxisMarks({
    bands,
    textY: y + plan.yearDrop,
    size: plan.axisSize,
    text: (year) => (plan.shortYears ? `’${String(year).slice(-2)}` : String(year)),
    isStrong: (year) => strong[state]?.includes(year) ?? false,
  });
}

function noteMarks({ state, plan, context }: Drawing): Mark[] {
  const note = context.strings.states[state]?.note;
  if (note === undefined) throw new Error(`The chart of two tolls needs a note for the state "${state}".`);
  return annotationMarks({ key: `note-${state}`, text: plainText(note), ...plan.notes[state], size: plan.noteSize });
}
