import { formatDate, formatNumber } from '../../i18n/format.ts';
import { plainText } from '../../i18n/evidence-text.ts';
import { inLocale } from '../../i18n/story.ts';
import { textOf } from '../../i18n/strings.ts';
import { annotationMarks } from '../core/annotation.ts';
import { gridMarks, gridValues, yearAxisMarks } from '../core/axis.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark } from '../core/marks.ts';
import { barMarks } from './bars.ts';
import { countLabelMarks } from './count-labels.ts';
import type { Drawing } from './place-years.ts';
import { placeYears } from './place-years.ts';
import { plans } from './placement.ts';
import type { OverdoseSlice } from './slice.ts';
import { claimFigureId } from './slice.ts';
import type { OverdoseState } from './states.ts';

/** How far the axis runs on from its last bar. */
const axisOverhang = 3;

/**
 * The overdose chart's marks, back to front: grid, bars, years, the claim's line, labels, the gap, the annotation.
 * @param slice the claimed number and the counts by year
 * @param state which picture
 * @param context size, words and locale
 * @throws Error when a string is missing
 */
export function layoutOverdoses(slice: OverdoseSlice, state: OverdoseState, context: LayoutContext): Mark[] {
  const plan = plans[context.size];
  const drawing: Drawing = { slice, state, plan, context, ...placeYears(slice, state, plan) };
  return [
    ...gridLines(drawing),
    ...barMarks(drawing),
    ...yearLabels(drawing),
    ...claimMarks(drawing),
    ...countLabelMarks(drawing),
    ...gapMarks(drawing),
    ...noteMarks(drawing),
  ];
}

/** The claim's own line takes the place of the grid's at its height. */
function gridLines(drawing: Drawing): Mark[] {
  const { slice, plan, scale, context } = drawing;
  return gridMarks({
    name: 'y',
    values: gridValues(slice.claim.value, plan.grid.lines).filter((value) => value < slice.claim.value),
    scale,
    x1: plan.left,
    x2: axisEnd(drawing),
    labels: {
      size: plan.axisSize,
      text: (value) => formatNumber(value, context.locale),
      stand: plan.grid.stand,
    },
  });
}

/** The axis ends with the final counts; the provisional year, which is not joined to them, stands on a piece of its own. */
function axisEnd({ plan, years }: Drawing): number {
  const last = years.findLast(({ row }) => !row.allDrugs.provisional);
  return (last === undefined ? plan.right : last.band.x + last.band.width) + axisOverhang;
}

function baselineMarks(drawing: Drawing): Mark[] {
  const { plan, years } = drawing;
  const line = { kind: 'line', class: 'baseline', y1: plan.baseline, y2: plan.baseline } as const;
  const apart = years.filter(({ row }) => row.allDrugs.provisional);
  return [
    { ...line, key: 'baseline', x1: plan.left, x2: axisEnd(drawing) },
    ...apart.map(({ row, band }): Mark => {
      const [x1, x2] = [band.x - axisOverhang, band.x + band.width + axisOverhang];
      return { ...line, key: `baseline-${row.year}`, x1, x2 };
    }),
  ];
}

function yearLabels(drawing: Drawing): Mark[] {
  const { plan, years, state } = drawing;
  const hasParts = state === 'synthetic-opioids' || state === 'latest';
  const unseen = years.filter(({ synthetic }) => hasParts && synthetic?.standsIn === true);
  const text = (year: number): string => {
    const digits = plan.shortYears ? `’${String(year).slice(-2)}` : String(year);
    return unseen.some(({ row }) => row.year === year) ? `${digits}†` : digits;
  };
  const { yearY, axisSize } = plan;
  return [
    ...baselineMarks(drawing),
    ...yearAxisMarks({ bands: years.map(({ band }) => band), textY: yearY, size: axisSize, text }),
  ];
}

/** The dashed line, on an edge that keeps it readable before the bars, and whose claim it is. */
function claimMarks({ slice, plan, scale, context }: Drawing): Mark[] {
  const y = scale(slice.claim.value);
  const line = { kind: 'line', x1: plan.left, y1: y, x2: plan.right, y2: y } as const;
  const { labels } = context.strings;
  const words = textOf(labels, plan.claim.inShort ? 'claimInShort' : 'claim', {
    words: inLocale(slice.claim.words, context.locale),
  });
  const whose = plan.claim.inShort
    ? textOf(labels, 'claimOf')
    : textOf(labels, 'claimBy', { who: slice.claim.speaker, date: formatDate(slice.claim.date, context.locale) });
  const text = { kind: 'text', x: plan.left, anchor: 'start', size: plan.claim.size, record: claimFigureId } as const;
  return [
    { ...line, key: 'claim-edge', class: 'halo' },
    { ...line, key: 'claim', class: 'claim-level', record: claimFigureId },
    { ...text, key: 'claim-words', class: 'claim-text', y: plan.claim.y[0], text: words, font: 'label-strong' },
    plan.claim.inShort
      ? { ...text, key: 'claim-whose', class: 'claim-text', y: plan.claim.y[1], text: whose, font: 'label-strong' }
      : {
          ...text,
          key: 'claim-whose',
          class: 'ink-2',
          y: plan.claim.y[1],
          text: whose,
          font: 'label',
          size: plan.axisSize,
        },
  ];
}

/** From the highest synthetic count up to the claim: a bracket, level with the top of that year's bar. */
function gapMarks({ slice, state, plan, scale, years }: Drawing): Mark[] {
  if (state !== 'synthetic-opioids') return [];
  const drawn = years.filter(({ synthetic }) => synthetic?.provisional === false);
  const highest = drawn.toSorted((a, b) => (b.synthetic?.value ?? 0) - (a.synthetic?.value ?? 0))[0];
  if (highest?.synthetic === undefined) return [];
  const [from, to] = [highest.synthetic.top, scale(slice.claim.value) + 4];
  const tick = 5;
  const d =
    `M${plan.gapX - tick},${to}L${plan.gapX + tick},${to}M${plan.gapX},${to}L${plan.gapX},${from.toFixed(1)}` +
    `M${plan.gapX - tick},${from.toFixed(1)}L${highest.band.x},${from.toFixed(1)}`;
  return [{ kind: 'path', key: 'gap', class: 'leader', d }];
}

function noteMarks({ state, plan, context }: Drawing): Mark[] {
  const note = context.strings.states[state]?.note;
  if (note === undefined) throw new Error(`The overdose chart needs a note for the state "${state}".`);
  return annotationMarks({
    key: `note-${state}`,
    text: plainText(note),
    ...plan.notes[state],
    size: plan.noteSize,
  });
}
