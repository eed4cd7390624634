import { formatNumber } from '../../i18n/format.ts';
import { textOf } from '../../i18n/strings.ts';
import type { MarkGrid } from '../core/counted-marks.ts';
import { countedMarks } from '../core/counted-marks.ts';
import type { Mark } from '../core/marks.ts';
import type { Drawing } from './draw.ts';
import { bracketPath, round, wordMarks } from './draw.ts';
import type { Stack } from './troops.ts';
import { peoplePerMark } from './troops.ts';

/** Marks in a column of the U.S. block. */
const usColumn = 5;

/** The U.S. total: a block of squares at no place, open ones for those there before the new orders. */
export function usMarks({ plan, state, slice, context }: Drawing): Mark[] {
  if (state !== 'us-total') return [];
  const { x, y, label, before, bracket } = plan.us;
  const { size = plan.mark.size, pitch = plan.mark.pitch } = plan.us;
  const grid: MarkGrid = {
    x,
    y,
    width: size,
    height: size,
    along: { x: 0, y: pitch },
    across: { x: pitch, y: 0 },
    perLine: usColumn,
    sign: 'bar',
  };
  const [old, all] = [slice.us.before, slice.us.announced].map(({ value }) => value / peoplePerMark);
  const open = openGrid(grid);
  const word = (key: string, total: number): string =>
    textOf(context.strings.labels, key, { total: formatNumber(total, context.locale) });
  const right = (marks: number): number => x + Math.ceil(marks / usColumn) * pitch - (pitch - size);
  const lower = y + usColumn * pitch - (pitch - size) + 6;
  return [
    {
      kind: 'path',
      key: 'us-before',
      class: 'us-open',
      d: countedMarks(open, { to: old ?? 0 }),
      record: slice.us.before.record,
    },
    {
      kind: 'path',
      key: 'us-announced',
      class: 'us',
      d: countedMarks(grid, { from: old ?? 0, to: all ?? 0 }),
      record: slice.us.announced.record,
    },
    ...(bracket === true
      ? [{ kind: 'path' as const, key: 'us-bracket', class: 'leader', d: bracketPath(x, right(old ?? 0), lower, -4) }]
      : []),
    ...wordMarks(
      {
        key: 'us-label',
        text: word('usTotal', slice.us.announced.value),
        class: 'us-text',
        font: 'value',
        size: plan.nameSize,
        record: slice.us.announced.record,
      },
      label,
    ),
    ...wordMarks(
      {
        key: 'us-before-label',
        text: word('usBefore', slice.us.before.value),
        class: 'ink',
        font: 'label',
        size: plan.nameSize,
        record: slice.us.before.record,
      },
      before,
    ),
  ];
}

/** An outline is half outside its mark: drawn that much smaller, open and filled marks look of one size. */
function openGrid(grid: MarkGrid): MarkGrid {
  const inset = 0.7;
  const [width, height] = [grid.width - 2 * inset, grid.height - 2 * inset];
  return { ...grid, x: grid.x + inset, y: grid.y + inset, width, height };
}

/** One state's troops in a row: the newly arrived filled, those there before open, under a bracket that holds its places. */
export function arrivalMarks({ plan, state, slice, context }: Drawing, stacks: readonly Stack[]): Mark[] {
  if (state !== 'tamaulipas') return [];
  const { y, size, pitch, bracketY, labelY } = plan.arrivals;
  const { state: total, newly } = slice.arrivals;
  const centers = stacks.filter(({ planned }) => planned.state === total.name).map(({ center }) => center);
  const x = round(Math.min(...centers) - 6);
  const grid: MarkGrid = {
    x,
    y,
    width: size,
    height: size,
    along: { x: pitch, y: 0 },
    across: { x: 0, y: pitch },
    perLine: Math.ceil(total.personnel / peoplePerMark),
    sign: 'disc',
  };
  const fresh = newly.value / peoplePerMark;
  const record = 'series-mx-deployment-by-state';
  return [
    {
      kind: 'path',
      key: 'arrivals-bracket',
      class: 'leader',
      d: bracketPath(x, Math.max(...centers) + 6, bracketY, -6),
    },
    {
      kind: 'path',
      key: 'arrivals-new',
      class: 'mexico',
      d: countedMarks(grid, { to: fresh }),
      record: newly.record,
    },
    {
      kind: 'path',
      key: 'arrivals-before',
      class: 'mexico-open',
      d: countedMarks(openGrid(grid), { from: fresh, to: total.personnel / peoplePerMark }),
      record,
    },
    {
      kind: 'path',
      key: 'arrivals-new-bracket',
      class: 'leader',
      d: bracketPath(x, x + fresh * pitch - (pitch - size), round(y + size + 10), -5),
    },
    ...wordMarks(
      {
        key: 'arrivals-label',
        text: textOf(context.strings.labels, 'stateTotal', {
          state: total.name,
          total: formatNumber(total.personnel, context.locale),
        }),
        class: 'mexico-text',
        font: 'value',
        size: plan.nameSize,
        record,
      },
      { x, y: labelY },
    ),
  ];
}
