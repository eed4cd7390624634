import fc from 'fast-check';
import type { Mark } from '../../../src/charts/core/marks.ts';

const number = fc.integer({ min: -90_000, max: 90_000 }).map((value) => value / 100);
const optional = { opacity: fc.option(fc.constantFrom(0, 0.25, 1), { nil: undefined }) };
const className = fc.constantFrom('us', 'mexico', 'group quiet');
const record = fc.option(fc.constantFrom('claim-a', 'figure-b'), { nil: undefined });

/** Any mark of a key: kinds and fields change between states as freely as the type allows. */
function markOf(key: string): fc.Arbitrary<Mark> {
  const base = { key: fc.constant(key), class: className, record, ...optional };
  const kind = <Kind extends Mark['kind']>(name: Kind): { kind: fc.Arbitrary<Kind> } => ({ kind: fc.constant(name) });
  return fc
    .oneof(
      fc.record({
        ...kind('shape'),
        ...base,
        shape: fc.constantFrom('a', 'b'),
        x: number,
        y: number,
        scale: number,
        angle: fc.option(number, { nil: undefined }),
      }),
      fc.record({ ...kind('path'), ...base, d: fc.tuple(number, number).map(([x, y]) => `M0,0L${x},${y}`) }),
      fc.record({ ...kind('line'), ...base, x1: number, y1: number, x2: number, y2: number }),
      fc.record({ ...kind('circle'), ...base, cx: number, cy: number, r: number }),
      fc.record({ ...kind('rect'), ...base, x: number, y: number, width: number, height: number }),
      fc.record({
        ...kind('text'),
        ...base,
        x: number,
        y: number,
        text: fc.string({ maxLength: 6 }),
        anchor: fc.constantFrom('start', 'middle', 'end'),
        font: fc.constantFrom('label', 'value'),
        size: fc.constantFrom(11, 12.5),
      }),
    )
    .map(
      (mark) => Object.fromEntries(Object.entries(mark).filter(([, value]) => value !== undefined)) as unknown as Mark,
    );
}

/** A state: any of eight keys, each once, in any order. */
export const anyMarks: fc.Arbitrary<Mark[]> = fc
  .shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  .chain((keys) => fc.tuple(...keys.map(markOf)));
