import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/charts/core/marks.ts';
import { charts } from '../../src/charts/registry.ts';
import { prepared, sizeNames } from './drawings.ts';

const folder = 'content/chapters/en';
const scenes = readdirSync(folder).flatMap((name) =>
  [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/<Scene id="([^"]+)" chart="([^"]+)">(.*?)<\/Scene>/gs)].map(
    ([, scene = '', chart = '', steps = '']) => ({
      scene,
      chart,
      states: [...steps.matchAll(/<Step id="[^"]+" state="([^"]+)">/g)].map(([, state = '']) => state),
    }),
  ),
);
const pairs = scenes.flatMap(({ scene, chart, states }) =>
  states.slice(1).map((state, index) => ({ scene, chart, before: states[index] ?? '', state })),
);
const drawn = (marks: readonly Mark[]): string => JSON.stringify(marks.filter(({ kind }) => kind !== 'text'));

it('has eleven charts, and at least 44 states that steps show', () => {
  expect(charts).toHaveLength(11);
  expect(
    new Set(scenes.flatMap(({ chart, states }) => states.map((state) => `${chart} ${state}`))).size,
  ).toBeGreaterThanOrEqual(44);
});

describe.each(pairs)('in $scene, the step from $before to $state', ({ chart, before, state }) => {
  it.each(sizeNames)('changes more than labels in the %s drawing', (size) => {
    const assets = prepared.find((candidate) => candidate.chart.id === chart)?.assets;
    if (assets === undefined) throw new Error(`There is no chart ${chart}`);
    expect(drawn(assets.marks(state, size))).not.toBe(drawn(assets.marks(before, size)));
  });
});
