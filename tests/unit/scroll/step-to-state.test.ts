import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepAtLine, stepToState } from '../../../src/scroll/step-to-state.ts';
import { seed } from '../../seed.ts';

/** Steps as a page stacks them: no margins, heights that may be nothing, scrolled to anywhere. */
const scene = fc
  .record({
    offset: fc.integer({ min: -40_000, max: 4000 }),
    heights: fc.array(fc.integer({ min: 0, max: 1600 }), { minLength: 1, maxLength: 12 }),
    line: fc.integer({ min: 0, max: 1400 }),
  })
  .map(({ offset, heights, line }) => {
    let top = offset;
    const steps = heights.map((height, index) => {
      const step = { top, bottom: top + height, state: `state-${index % 4}` };
      top += height;
      return step;
    });
    return { steps, line };
  });

/** The rule read step by step, as a reader would: has this step's top passed the line yet? */
function readNaively(steps: readonly { top: number }[], line: number): number {
  let owner = -1;
  for (let index = 0; index < steps.length; index += 1) {
    const top = steps[index]?.top;
    if (top === undefined || top >= line) break;
    owner = index;
  }
  return owner;
}

describe('which step owns the trigger line', () => {
  it('is the one a step-by-step reading finds', () => {
    fc.assert(
      fc.property(scene, ({ steps, line }) => {
        const index = stepAtLine(
          steps.map(({ top }) => top),
          line,
        );
        expect(index).toBe(readNaively(steps, line));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('is the step the line runs through, wherever it runs through one', () => {
    fc.assert(
      fc.property(scene, ({ steps, line }) => {
        const through = steps.findIndex(({ top, bottom }) => top < line && bottom >= line);
        fc.pre(through !== -1);
        const owner = stepAtLine(
          steps.map(({ top }) => top),
          line,
        );
        // A step without height may begin and end on the very spot where the owner ends.
        expect(steps[owner]?.bottom).toBeGreaterThanOrEqual(steps[through]?.bottom ?? Number.NaN);
        expect(steps[owner]?.top).toBeLessThan(line);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('is the last step once the scene is passed, and none before it', () => {
    expect(stepAtLine([-3000, -2000, -1000], 400)).toBe(2);
    expect(stepAtLine([500, 1000], 400)).toBe(-1);
  });

  it('changes where a step’s top passes the line, not where it touches it', () => {
    expect(stepAtLine([400, 900], 400)).toBe(-1);
    expect(stepAtLine([399.9, 900], 400)).toBe(0);
  });
});

describe('the state a scene asks for', () => {
  it('is the owner’s, and the first step’s before any owns the line', () => {
    fc.assert(
      fc.property(scene, ({ steps, line }) => {
        const owner = readNaively(steps, line);
        const states = steps.map(({ state }) => state);
        expect(stepToState(states, owner)).toBe(states[owner === -1 ? 0 : owner]);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('does not exist in a scene without steps', () => {
    expect(() => stepToState([], -1)).toThrow(RangeError);
  });
});
