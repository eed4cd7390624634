import { formatNumber } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/story.ts';
import type { MarkGrid } from '../core/counted-marks.ts';
import { countedMarks } from '../core/counted-marks.ts';
import type { Mark, TextMark } from '../core/marks.ts';
import { textWidth } from '../core/text-width.ts';
import type { Drawing, Words } from './draw.ts';
import { round, wordMarks } from './draw.ts';
import type { PlacedPlace } from './map-marks.ts';
import type { PlaceLabel } from './plan.ts';
import { planId } from './slice.ts';

/** How many people one mark stands for. */
export const peoplePerMark = 100;

/** A place with its marks: where they hang, and how far down. */
export interface Stack extends PlacedPlace {
  readonly center: number;
  readonly bottom: number;
  /** Nothing in a state that does not show the troops. */
  readonly grid: MarkGrid | undefined;
}

/** Gives every place its stack of marks, hanging from the line; in states without troops the place alone. */
export function stackTroops({ plan, state }: Drawing, places: readonly PlacedPlace[]): Stack[] {
  const { size, pitch, gap } = plan.mark;
  return places.map((placed) => {
    const { planned, x, y } = placed;
    if (!hasTroops(state)) return { ...placed, center: x, bottom: y, grid: undefined };
    const marks = planned.personnel / peoplePerMark;
    const perLine = plan.perLineAt?.[planned.place.id] ?? plan.mark.perLine;
    const across = Math.min(perLine, Math.ceil(marks));
    const center = x + (plan.stackShift[planned.place.id] ?? 0);
    const top = y + gap;
    const grid: MarkGrid = {
      x: round(center - ((across - 1) * pitch + size) / 2),
      y: round(top),
      width: size,
      height: size,
      along: { x: pitch, y: 0 },
      across: { x: 0, y: pitch },
      perLine,
      sign: 'disc',
    };
    return { ...placed, center, bottom: top + Math.ceil(marks / perLine) * pitch - (pitch - size), grid };
  });
}

/** The troops of each place as one path. */
export function stackMarks(stacks: readonly Stack[]): Mark[] {
  return stacks.flatMap(({ planned, grid }) =>
    grid === undefined
      ? []
      : [
          {
            kind: 'path',
            key: `troops-${planned.place.id}`,
            class: 'mexico',
            d: countedMarks(grid, { to: planned.personnel / peoplePerMark }),
            record: planId,
          },
        ],
  );
}

/**
 * A dagger above each point whose position was not seen in a source, where the size has no room for its name, which bears it
 * otherwise; in the states that show troops at their places.
 */
export function unseenMarks({ plan, state }: Drawing, stacks: readonly Stack[]): TextMark[] {
  if (!hasTroops(state)) return [];
  return stacks
    .filter(({ planned: { place } }) => !place.seenInSource && plan.names[state]?.[place.id] === undefined)
    .flatMap(({ planned: { place }, x, y }) =>
      wordMarks(
        { key: `unseen-${place.id}`, text: '†', class: 'ink', font: 'label', size: plan.nameSize },
        { x, y: y - plan.placeRadius - 3, anchor: 'middle' },
      ),
    );
}

/** Whether a state hangs the troops from their places. */
function hasTroops(state: Drawing['state']): boolean {
  return state === 'mexico-places' || state === 'us-total';
}

/** Names and numbers of the places that the size has room for. */
export function nameMarks(drawing: Drawing, stacks: readonly Stack[]): Mark[] {
  const labels = drawing.plan.names[drawing.state];
  if (labels === undefined) return [];
  return stacks.flatMap((stack) => {
    const label = labels[stack.planned.place.id];
    return label === undefined ? [] : placeWords(drawing, stack, label);
  });
}

function placeWords({ plan, state, context }: Drawing, { planned, center, bottom }: Stack, label: PlaceLabel): Mark[] {
  const { place, personnel } = planned;
  const size = plan.nameSize;
  const at = { x: center + label.dx, y: bottom + label.dy, anchor: label.anchor };
  const text = `${inLocale(place.name, context.locale)}${place.seenInSource ? '' : '\u00a0†'}`;
  const name = { key: `name-${place.id}`, text, class: 'ink', font: 'label', size, record: planId } as const;
  const number = {
    key: `value-${place.id}`,
    text: formatNumber(personnel, context.locale),
    class: 'mexico-text',
    font: 'value',
    size,
    record: planId,
  } as const;
  // Away from the troops the names are there to find one's way.
  const isNameOnly = state === 'line' || state === 'flights';
  const words = isNameOnly ? wordMarks(name, at) : label.inline === true ? sideBySide(name, number, at) : stacked();
  if (label.leader !== true) return words;
  const end = label.anchor === 'middle' ? at.y - size : Math.max(...words.map(({ y }) => y));
  const leader: Mark = {
    kind: 'line',
    key: `leader-${place.id}`,
    class: 'leader',
    x1: round(center),
    y1: round(bottom + 3),
    x2: round(center),
    y2: round(end),
  };
  return [leader, ...words];

  function stacked(): TextMark[] {
    const lines = wordMarks(name, { ...at, ...(label.width !== undefined && { width: label.width }) }, plan.lineHeight);
    return [...lines, ...wordMarks(number, { ...at, y: at.y + lines.length * plan.lineHeight })];
  }
}

function sideBySide(
  name: Words,
  number: Words,
  at: { x: number; y: number; anchor: PlaceLabel['anchor'] },
): TextMark[] {
  const space = name.size * 0.4;
  const [first, second] = [name, number].map(({ text, font, size }) => textWidth(text, font, size));
  const whole = (first ?? 0) + space + (second ?? 0);
  const left = at.x - whole * { start: 0, middle: 0.5, end: 1 }[at.anchor];
  return [...wordMarks(name, { x: left, y: at.y }), ...wordMarks(number, { x: left + (first ?? 0) + space, y: at.y })];
}
