import { choice } from './choice.ts';

/** What a value of each unit may be. `calendar-year` and `day-of-month` name a date, they do not count anything. */
export const unitLimits = {
  cartels: { min: 0, integer: true },
  days: { min: 0, integer: true },
  deaths: { min: 0, integer: true },
  'deaths-per-year': { min: 0, integer: true },
  effects: { min: 0, integer: true },
  events: { min: 0, integer: true },
  groups: { min: 0, integer: true },
  localities: { min: 0, integer: true },
  'military-failures': { min: 0, integer: true },
  missions: { min: 0, integer: true },
  people: { min: 0, integer: true },
  prisoners: { min: 0, integer: true },
  soldiers: { min: 0, integer: true },
  squadrons: { min: 0, integer: true },
  troops: { min: 0, integer: true },
  wars: { min: 0, integer: true },
  years: { min: 0, integer: false },
  kilometers: { min: 0, integer: false },
  pounds: { min: 0, integer: false },
  'trillion-us-dollars': { min: 0, integer: false },
  percent: { min: 0, max: 100, integer: false },
  'calendar-year': { min: 1500, max: 2100, integer: true },
  'day-of-month': { min: 1, max: 31, integer: true },
} as const satisfies Record<string, UnitLimit>;

interface UnitLimit {
  readonly min: number;
  readonly max?: number;
  readonly integer: boolean;
}

/** A unit of the closed list. */
export type Unit = keyof typeof unitLimits;

/** A unit that names a date. */
export type DateUnit = 'calendar-year' | 'day-of-month';

/** The closed list of units. */
export const units = Object.keys(unitLimits) as [Unit, ...Unit[]];

/** The unit of a value. */
export const unit = choice(
  'What the value counts. years are a length of time; calendar-year and day-of-month name a date and count nothing.',
  Object.fromEntries(units.map((name) => [name, `The value is ${limitOf(name)}.`])) as Record<Unit, string>,
);

/**
 * Says what is wrong with a value in a unit.
 * @param value the number as written
 * @param name its unit
 * @returns what the unit allows, or undefined when the value fits
 */
export function unitMismatch(value: number, name: Unit): string | undefined {
  const limit: UnitLimit = unitLimits[name];
  const fits =
    value >= limit.min &&
    value <= (limit.max ?? Number.POSITIVE_INFINITY) &&
    (!limit.integer || Number.isInteger(value));
  return fits ? undefined : `${limitOf(name)} ${name}`;
}

/** What a unit allows: "a whole number, 0 or more", "0 to 100". */
function limitOf(name: Unit): string {
  const { min, max, integer }: UnitLimit = unitLimits[name];
  const range = max === undefined ? `${min} or more` : `${min} to ${max}`;
  return `${integer ? 'a whole number, ' : ''}${range}`;
}
