import { formatNumber } from '../../i18n/format.ts';
import { textOf } from '../../i18n/strings.ts';
import type { Mark } from '../core/marks.ts';
import type { Drawing } from './draw.ts';
import { bracketPath, round, wordMarks } from './draw.ts';
import type { StateTotal } from './slice.ts';
import type { Stack } from './troops.ts';

/** On small frames the plan is told by states: a bracket under each state's places, its name and its number. */
export function stateMarks(drawing: Drawing, stacks: readonly Stack[]): Mark[] {
  const { plan, state, slice } = drawing;
  if (state !== 'mexico-places' || plan.states === undefined) return [];
  return slice.states.flatMap((total) => stateWords(drawing, total, stacks));
}

function stateWords({ plan, context }: Drawing, total: StateTotal, stacks: readonly Stack[]): Mark[] {
  const label = plan.states?.labels[total.id];
  const own = stacks.filter(({ planned }) => planned.state === total.name);
  if (plan.states === undefined || label === undefined) throw new Error(`placement.ts has no label for "${total.id}".`);
  const { y } = plan.states;
  const size = plan.nameSize;
  const record = 'series-mx-deployment-by-state';
  const lines = wordMarks(
    { key: `state-${total.id}`, text: total.name, class: 'ink', font: 'label', size, record },
    { ...label, y: y + label.y },
    plan.lineHeight,
  );
  const value = wordMarks(
    {
      key: `state-value-${total.id}`,
      text: formatNumber(total.personnel, context.locale),
      class: 'mexico-text',
      font: 'value',
      size,
      record,
    },
    { ...label, y: y + label.y + lines.length * plan.lineHeight },
  );
  const centers = own.map(({ center }) => center);
  const bottom = Math.max(...own.map((stack) => stack.bottom));
  const pad = plan.mark.pitch * 0.6;
  const leaderX = round(Math.max(...centers));
  const tie: Mark =
    label.leader === true
      ? {
          kind: 'line',
          key: `bracket-${total.id}`,
          class: 'leader',
          x1: leaderX,
          y1: round(bottom + 3),
          x2: leaderX,
          y2: round(y + label.y - size),
        }
      : {
          kind: 'path',
          key: `bracket-${total.id}`,
          class: 'leader',
          d: bracketPath(Math.min(...centers) - pad, Math.max(...centers) + pad, y, -5),
        };
  return [tie, ...lines, ...value];
}

/** The plan's total in words, where there is room. */
export function mexicoTotalMarks({ plan, state, slice, context }: Drawing): Mark[] {
  const at = plan.mexicoTotal[state];
  if (at === undefined) return [];
  const text = textOf(context.strings.labels, 'mexicoTotal', {
    total: formatNumber(slice.mexico.value, context.locale),
    places: formatNumber(slice.places.length, context.locale),
  });
  return wordMarks(
    {
      key: 'mexico-total',
      text,
      class: 'mexico-text',
      font: 'value',
      size: plan.nameSize,
      record: slice.mexico.record,
    },
    at,
  );
}
