import type { PowerEffect } from '../../data/schema/series-policy.ts';
import type { Mark } from '../core/marks.ts';

/** A switch's place: the wire from `fromX` to the lever, the lever's two ends, the lamp. */
export interface SwitchPlace {
  readonly id: string;
  readonly effect: PowerEffect;
  readonly y: number;
  readonly fromX: number;
  readonly pivotX: number;
  readonly contactX: number;
  readonly lampX: number;
  readonly lampRadius: number;
  readonly lift: number;
  readonly record: string;
}

/** The wire that leaves a switch is alive where it is on; a lever that nobody found is dotted. */
const wireClass: Readonly<Record<PowerEffect, string>> = { on: 'wire', off: 'wire quiet', 'not-found': 'wire quiet' };
const lampClass: Readonly<Record<PowerEffect, string>> = {
  on: 'lamp',
  off: 'lamp-off',
  'not-found': 'lamp-off unknown',
};

/** A switch as wire, lever and lamp: closed and lit, raised and dark, or dotted and dark. */
export function switchMarks(place: SwitchPlace): Mark[] {
  return [...leverMarks(place), lampMark(place)];
}

/** The wire to the switch and its lever; the lamp is left to the caller where several switches share one. */
export function leverMarks(place: Omit<SwitchPlace, 'lampRadius'>): Mark[] {
  const { id, effect, y, fromX, pivotX, contactX, lampX, lift, record } = place;
  const isOpen = effect === 'off';
  return [
    { kind: 'line', key: `feed-${id}`, class: 'wire', x1: fromX, y1: y, x2: pivotX, y2: y },
    { kind: 'line', key: `lead-${id}`, class: wireClass[effect], x1: contactX, y1: y, x2: lampX, y2: y },
    {
      kind: 'line',
      key: `lever-${id}`,
      class: effect === 'not-found' ? 'lever unknown' : 'lever',
      x1: pivotX,
      y1: y,
      x2: isOpen ? contactX - lift * 0.3 : contactX,
      y2: isOpen ? y - lift : y,
      record,
    },
    { kind: 'circle', key: `pivot-${id}`, class: 'lamp', cx: pivotX, cy: y, r: 2.4 },
  ];
}

function lampMark({ id, effect, y, lampX, lampRadius, record }: SwitchPlace): Mark {
  return { kind: 'circle', key: `lamp-${id}`, class: lampClass[effect], cx: lampX, cy: y, r: lampRadius, record };
}
