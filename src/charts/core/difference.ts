import type { Mark } from './marks.ts';

/** What one state changes in the base. Marks of the base are named by their position there. */
export interface Difference {
  /** Marks of the base that go; the others keep their order. */
  readonly remove?: readonly number[];
  /** Instead of `remove`: the marks that stay, in their new order. */
  readonly order?: readonly number[];
  /** Fields that take another value. */
  readonly change?: readonly (readonly [index: number, fields: Readonly<Record<string, unknown>>])[];
  /** Marks that come, each with its position in the result, in ascending order. */
  readonly add?: readonly (readonly [position: number, mark: Mark])[];
}

/** All states of a chart at one size, as the browser fetches them. */
export interface StateFile {
  /** Name of the state that `marks` draws. */
  readonly base: string;
  readonly marks: readonly Mark[];
  readonly states: Readonly<Record<string, Difference>>;
}

/**
 * The marks of one state, back to front. Shipped to the browser.
 * @throws Error when the file has no such state
 */
export function decodeState(file: StateFile, state: string): Mark[] {
  if (state === file.base) return [...file.marks];
  const difference = Object.hasOwn(file.states, state) ? file.states[state] : undefined;
  if (difference === undefined) throw new Error(`No state "${state}".`);
  const changes = new Map(difference.change);
  const gone = new Set(difference.remove);
  const stay = difference.order ?? [...file.marks.keys()].filter((index) => !gone.has(index));
  const marks = stay.map((index) => {
    const changed = changes.get(index);
    return (changed === undefined ? file.marks[index] : { ...file.marks[index], ...changed }) as Mark;
  });
  for (const [position, mark] of difference.add ?? []) marks.splice(position, 0, mark);
  return marks;
}

/**
 * Writes all states of a chart at one size as one state and what the others change in it. Differences are always from the
 * base, never from the state before, so any state can be entered from any other.
 * @param base name and marks of the state in full
 * @param others marks of the other states by name
 * @throws Error when a state has two marks of one key, or a number that JSON cannot hold
 */
export function encodeStates(
  base: { readonly state: string; readonly marks: readonly Mark[] },
  others: Readonly<Record<string, readonly Mark[]>>,
): StateFile {
  checkMarks(base.state, base.marks);
  const states: Record<string, Difference> = {};
  for (const [state, marks] of Object.entries(others)) {
    if (state === base.state) throw new Error(`State "${state}" is the base and cannot also be a difference.`);
    checkMarks(state, marks);
    states[state] = encodeDifference(base.marks, marks);
  }
  return { base: base.state, marks: base.marks, states };
}

function encodeDifference(base: readonly Mark[], marks: readonly Mark[]): Difference {
  const baseIndex = new Map(base.map((mark, index) => [mark.key, index]));
  const kept: number[] = [];
  const change: [number, Record<string, unknown>][] = [];
  const add: [number, Mark][] = [];
  marks.forEach((mark, position) => {
    const index = baseIndex.get(mark.key);
    const before = index === undefined ? undefined : base[index];
    const changed = before === undefined ? undefined : changedFields(before, mark);
    if (index === undefined || changed === undefined) {
      add.push([position, mark]);
      return;
    }
    kept.push(index);
    if (Object.keys(changed).length > 0) change.push([index, changed]);
  });
  const keptSet = new Set(kept);
  const remove = base.flatMap((_, index) => (keptSet.has(index) ? [] : [index]));
  const inBaseOrder = kept.every((index, position) => position === 0 || index > (kept[position - 1] ?? index));
  return {
    ...(remove.length > 0 && inBaseOrder && { remove }),
    ...(!inBaseOrder && { order: kept }),
    ...(change.length > 0 && { change }),
    ...(add.length > 0 && { add }),
  };
}

/** Fields of `after` that differ; nothing when one is gone (each kind has fields of its own), which a change cannot say. */
function changedFields(before: Mark, after: Mark): Record<string, unknown> | undefined {
  const old = new Map<string, unknown>(Object.entries(before));
  const next = Object.entries(after).filter(([, value]) => value !== undefined);
  const names = new Set(next.map(([name]) => name));
  for (const [name, value] of old) if (value !== undefined && !names.has(name)) return undefined;
  return Object.fromEntries(next.filter(([name, value]) => old.get(name) !== value));
}

/**
 * Checks that marks can be told apart and have a place.
 * @throws Error when two have the same key, or a number of one is none
 */
export function checkMarks(state: string, marks: readonly Mark[]): void {
  const keys = new Set<string>();
  for (const mark of marks) {
    if (keys.has(mark.key)) throw new Error(`State "${state}" has two marks of the key "${mark.key}".`);
    keys.add(mark.key);
    for (const [name, value] of Object.entries(mark)) {
      if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new Error(`State "${state}": mark "${mark.key}" has ${name} = ${value}.`);
      }
    }
  }
}
