import { expect, it } from 'vitest';
import type { Correction } from '../../../src/data/schema/correction.ts';
import { loadDataset } from '../../../src/data/load-dataset.ts';
import { chartAssets } from '../../../src/site/chart-assets.ts';
import { correctionsOf } from '../../../src/site/corrections.ts';

const assets = chartAssets('en', 'overdose-claim');
const { states } = assets.chart;
const [first = ''] = states;
const sourceOfFirst = assets.sourceIds(first)[0] ?? '';
const sourceOfOthers = states.flatMap(assets.sourceIds).find((id) => !assets.sourceIds(first).includes(id)) ?? '';
const samples: readonly Correction[] = [
  { id: 'early', date: '2025-05-02', text: { en: 'A count was wrong.' }, recordIds: [sourceOfOthers] },
  { id: 'late', date: '2025-06-01', text: { en: 'A source had moved.' }, recordIds: [sourceOfFirst] },
  { id: 'elsewhere', date: '2025-05-03', text: { en: 'A name was wrong.' }, recordIds: ['series-mx-deployment'] },
];
const dataset = { ...loadDataset(), corrections: new Map(samples.map((sample) => [sample.id, sample])) };
const idsOf = (shown: readonly string[], from?: string): string[] =>
  correctionsOf(dataset, assets, shown, from).map(({ id }) => id);

it('names what was corrected in marks, words and sources of a chart, the latest first, and nothing of other charts', () => {
  expect(idsOf(states)).toEqual(['late', 'early']);
});

it('leaves out what another state shows', () => {
  expect(idsOf([first])).toEqual(['late']);
});

it('leaves out what was corrected before a day', () => {
  expect(idsOf(states, '2025-05-03')).toEqual(['late']);
  expect(idsOf(states, '2025-06-01')).toEqual(['late']);
  expect(idsOf(states, '2025-06-02')).toEqual([]);
});
