import type { Stance } from '../../data/schema/scenario.ts';
import type { Mark } from '../core/marks.ts';
import type { Form } from './slice.ts';

/** The signs of the matrix: circles for wanting, expecting and leaving open, strokes for doubting and rejecting. */
export const signs = ['backs', 'expects', 'open', 'unlikely', 'rejects', 'reports'] as const;
export type Sign = (typeof signs)[number];

const signOfStance: Readonly<Record<Exclude<Stance, 'not-stated'>, Sign>> = {
  supports: 'backs',
  proposes: 'backs',
  expects: 'expects',
  'considers-possible': 'expects',
  ambiguous: 'open',
  'declines-to-predict': 'open',
  'considers-unlikely': 'unlikely',
  rejects: 'rejects',
  reports: 'reports',
  explains: 'reports',
};

/**
 * The sign of a stance.
 * @throws Error for "not stated", which has no sign of its own
 */
export function signOf(stance: Stance): Sign {
  if (stance === 'not-stated') throw new Error('A stance that was not stated has no sign.');
  return signOfStance[stance];
}

/** The signs of a form's row, in the order of its positions. */
export function signsOf({ positions }: Form): Sign[] {
  return positions.map(({ stance }) => signOf(stance));
}

/** Where a sign stands. */
export interface SignPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Grays the sign of a row that stands back. */
  readonly isQuiet: boolean;
  readonly record?: string;
}

/** The mark of a sign; told from the others by its shape alone. */
export function signMark(sign: Sign, { key, x, y, radius, isQuiet, record }: SignPlace): Mark {
  const quiet = isQuiet ? ' quiet' : '';
  const tie = record === undefined ? {} : { record };
  const path = (name: string, d: string): Mark => ({ kind: 'path', key, class: `${name}${quiet}`, d, ...tie });
  const circle = (name: string, r: number): Mark => ({
    kind: 'circle',
    key,
    class: `${name}${quiet}`,
    cx: x,
    cy: y,
    r,
    ...tie,
  });
  const arm = radius * 0.85;
  switch (sign) {
    case 'backs':
      return circle('for', radius);
    case 'open':
      return circle('for-open', radius - 0.9);
    case 'reports':
      return circle('count quiet', radius * 0.36);
    case 'expects':
      return path('for', halfFilled(x, y, radius));
    case 'unlikely':
      return path('against', points(['M', x - arm * 0.7, y + arm], ['L', x + arm * 0.7, y - arm]));
    case 'rejects':
      return path(
        'against',
        points(['M', x - arm, y - arm], ['L', x + arm, y + arm], ['M', x - arm, y + arm], ['L', x + arm, y - arm]),
      );
  }
}

/** Half the length of the dash that stands for "not stated". */
const dash = 3;

/** The outline of a dash for "not stated", about a middle. */
export function unstatedPath(x: number, y: number): string {
  return points(['M', x - dash, y], ['L', x + dash, y]);
}

/** A disc with its right half hollow: the hole runs the other way round, so that one fill draws both. */
function halfFilled(x: number, y: number, radius: number): string {
  const outer = radius * kappa;
  const inner = radius - 1.8;
  const bend = inner * kappa;
  return [
    points(['M', x, y - radius]),
    points(['C', x + outer, y - radius, x + radius, y - outer, x + radius, y]),
    points(['C', x + radius, y + outer, x + outer, y + radius, x, y + radius]),
    points(['C', x - outer, y + radius, x - radius, y + outer, x - radius, y]),
    points(['C', x - radius, y - outer, x - outer, y - radius, x, y - radius]),
    'Z',
    points(['M', x, y - inner], ['L', x, y + inner]),
    points(['C', x + bend, y + inner, x + inner, y + bend, x + inner, y]),
    points(['C', x + inner, y - bend, x + bend, y - inner, x, y - inner]),
    'Z',
  ].join('');
}

/** How far a control point stands from the end of a quarter circle of radius 1. */
const kappa = 0.5523;

function points(...commands: readonly (readonly [command: string, ...numbers: number[]])[]): string {
  return commands.map(([command, ...numbers]) => command + numbers.map(round).join(',')).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
