/**
 * Which step owns the trigger line: in document order, the last one whose top is above the line.
 * @param tops distance of each step's top from the top of the viewport, in CSS pixels, in document order
 * @param line distance of the trigger line from the top of the viewport, in CSS pixels
 * @returns the step's index, or -1 when the line is still above the first step
 */
export function stepAtLine(tops: readonly number[], line: number): number {
  return tops.findLastIndex((top) => top < line);
}

/**
 * The state a scene asks for, as a function of where its steps stand: never of how they came there.
 * @param states the state of each step, in document order
 * @param index what `stepAtLine` says
 * @returns the owning step's state; before the first step, the first step's
 * @throws RangeError for a scene without steps
 */
export function stepToState(states: readonly string[], index: number): string {
  const state = states[Math.max(0, index)];
  if (state === undefined) throw new RangeError(`No step ${index} among ${states.length}`);
  return state;
}
