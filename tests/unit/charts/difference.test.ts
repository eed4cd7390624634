import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeState, encodeStates, type StateFile } from '../../../src/charts/core/difference.ts';
import type { Mark } from '../../../src/charts/core/marks.ts';
import { seed } from '../../seed.ts';
import { anyMarks } from './sample-marks.ts';

const disc: Mark = { kind: 'circle', key: 'disc', class: 'mexico', cx: 1, cy: 2, r: 3, record: 'place-x' };
const label: Mark = {
  kind: 'text',
  key: 'n',
  class: '',
  x: 0,
  y: 0,
  text: 'N',
  anchor: 'end',
  font: 'label',
  size: 12,
};

function travel(file: StateFile): StateFile {
  return JSON.parse(JSON.stringify(file)) as StateFile;
}

describe('a file of states', () => {
  it('gives back every state exactly, whatever the states are', () => {
    fc.assert(
      fc.property(anyMarks, fc.array(anyMarks, { maxLength: 3 }), (base, others) => {
        const named = Object.fromEntries(others.map((marks, index) => [`state-${index}`, marks]));
        const file = travel(encodeStates({ state: 'base', marks: base }, named));
        expect(decodeState(file, 'base')).toEqual(base);
        for (const [state, marks] of Object.entries(named)) expect(decodeState(file, state)).toEqual(marks);
      }),
      { seed },
    );
  });

  it('says only what a state changes', () => {
    const moved = { ...disc, cx: 9 };
    const { states } = encodeStates(
      { state: 'a', marks: [disc, label] },
      { b: [moved, label], c: [label], d: [label, disc] },
    );
    expect(states).toEqual({ b: { change: [[0, { cx: 9 }]] }, c: { remove: [0] }, d: { order: [1, 0] } });
  });

  it('leaves the file as it is when a state is read', () => {
    const file = encodeStates({ state: 'a', marks: [disc] }, { b: [{ ...disc, r: 5 }, label] });
    const before = structuredClone(file);
    decodeState(file, 'b').pop();
    decodeState(file, 'a').pop();
    expect(file).toEqual(before);
  });

  it('refuses two marks of one key, naming the state and the key', () => {
    expect(() => encodeStates({ state: 'a', marks: [disc, { ...label, key: 'disc' }] }, {})).toThrow(/"a".*"disc"/);
    expect(() => encodeStates({ state: 'a', marks: [] }, { b: [disc, disc] })).toThrow(/"b".*"disc"/);
  });

  it('refuses a number that JSON would lose, naming the mark and the field', () => {
    for (const r of [NaN, Infinity]) {
      expect(() => encodeStates({ state: 'a', marks: [{ ...disc, r }] }, {})).toThrow(/"disc" has r/);
    }
  });

  it('refuses a state it does not have, even one named like a part of every object', () => {
    const file = encodeStates({ state: 'a', marks: [disc] }, {});
    for (const state of ['b', 'toString', '__proto__']) expect(() => decodeState(file, state)).toThrow('No state');
  });
});
