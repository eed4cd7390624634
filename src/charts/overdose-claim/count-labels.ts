import { formatNumber } from '../../i18n/format.ts';
import { textOf } from '../../i18n/strings.ts';
import type { Mark, TextMark } from '../core/marks.ts';
import { wrapText } from '../core/text-width.ts';
import type { Drawing, PlacedCount, PlacedYear } from './place-years.ts';

/** From the top of a bar to the words on it. */
const lift = 6;

/** The counts at their bars and the names of the two counts, where the state is about them. */
export function countLabelMarks(drawing: Drawing): Mark[] {
  if (drawing.state === 'claim') return [];
  return [...valueMarks(drawing), ...partMarks(drawing), ...nameMarks(drawing)];
}

/** The counts of all drugs that passed the claim; in the last state the provisional one alone, lest they be compared. */
function valueMarks({ state, years, plan, context }: Drawing): Mark[] {
  const value = (count: number): string => formatNumber(count, context.locale);
  const common = { kind: 'text', class: 'ink', font: 'value', size: plan.valueSize } as const;
  if (state === 'latest') {
    // Beside its bar where the names stand; they say the count themselves.
    if (plan.nameGap !== undefined) return [];
    return years
      .filter(({ row }) => row.allDrugs.provisional)
      .map(({ row, allDrugs }): TextMark => ({
        ...common,
        key: `all-${row.year}-value`,
        x: plan.right,
        y: allDrugs.top - lift,
        text: value(allDrugs.value),
        anchor: 'end',
        record: allDrugs.record,
      }));
  }
  const passed = years.filter(({ row }) => row.passedClaim);
  const highest = Math.max(...passed.map(({ allDrugs }) => allDrugs.value));
  // Where the bars within are what the state is about, these counts stand back.
  const isPlain = state === 'synthetic-opioids';
  const shown = passed.filter(({ allDrugs }) => plan.showsEachValue || allDrugs.value === highest);
  return shown.flatMap(({ row, band, allDrugs }): TextMark[] => {
    const mark: TextMark = {
      ...common,
      key: `all-${row.year}-value`,
      font: allDrugs.value === highest && !isPlain ? 'value' : 'label',
      x: band.x + band.width / 2,
      y: allDrugs.top - lift,
      text: value(allDrugs.value),
      anchor: 'middle',
      record: allDrugs.record,
    };
    if (plan.nameGap !== undefined) return [mark];
    const name = textOf(context.strings.labels, 'allDrugsIn', { year: String(row.year) });
    return [{ ...mark, key: `all-${row.year}-name`, text: name, y: mark.y - plan.valueSize * 1.1 }, mark];
  });
}

/** The counts of synthetic opioids, in the bars of the years that passed the claim by all drugs. */
function partMarks({ state, years, plan, context }: Drawing): Mark[] {
  if (state !== 'synthetic-opioids' || !plan.showsParts) return [];
  return years.flatMap(({ row, band, synthetic }): TextMark[] => {
    if (!row.passedClaim || synthetic === undefined) return [];
    return [
      {
        kind: 'text',
        key: `synthetic-${row.year}-value`,
        class: 'screen-text',
        x: band.x + band.width / 2,
        y: synthetic.top + plan.valueSize + lift,
        text: formatNumber(synthetic.value, context.locale),
        anchor: 'middle',
        font: 'label',
        size: plan.valueSize,
        record: synthetic.record,
      },
    ];
  });
}

/** What the bars count, named at the last one: they move on with it. */
function nameMarks({ state, years, plan, context }: Drawing): Mark[] {
  const last = years.at(-1);
  if (plan.nameGap === undefined || last === undefined) return [];
  const { labels } = context.strings;
  const lineHeight = plan.axisSize * 1.2;
  const x = last.band.x + last.band.width + plan.nameGap;
  const linesOf = (key: string, name: string, count: PlacedCount, isPlain = false): Mark[] => {
    const words = wrapText(name, 'label-strong', plan.axisSize, plan.frame.width - x);
    const isQuiet = isPlain || last.row.allDrugs.provisional;
    const values = last.row.allDrugs.provisional ? [formatNumber(count.value, context.locale)] : [];
    const common = {
      kind: 'text',
      class: 'ink',
      x,
      anchor: 'start',
      size: plan.axisSize,
      record: count.record,
    } as const;
    const first = count.top + plan.axisSize * 0.72;
    return [
      ...values.map((text): Mark => ({ ...common, key: `${key}-value`, y: first, text, font: 'value' })),
      ...words.map((text, index): Mark => ({
        ...common,
        key: index === 0 ? key : `${key}-${index + 1}`,
        class: isQuiet ? 'ink-2' : 'ink',
        y: first + (index + values.length) * lineHeight,
        text,
        font: isQuiet ? 'label' : 'label-strong',
      })),
    ];
  };
  const part = state === 'all-drugs' ? undefined : last.synthetic;
  return [
    ...linesOf('name-all', textOf(labels, 'allDrugs'), last.allDrugs, state === 'synthetic-opioids'),
    ...(part === undefined ? [] : linesOf('name-synthetic', textOf(labels, 'syntheticOpioids'), part)),
    ...provisionalMark(last, plan.provisionalY, plan.axisSize, textOf(labels, 'provisional')),
  ];
}

function provisionalMark({ row, band }: PlacedYear, y: number | undefined, size: number, text: string): Mark[] {
  if (!row.allDrugs.provisional || y === undefined) return [];
  const x = band.x + band.width / 2;
  return [{ kind: 'text', key: 'provisional', class: 'ink', x, y, text, anchor: 'middle', font: 'label-strong', size }];
}
