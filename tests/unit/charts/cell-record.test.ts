import { expect, it } from 'vitest';
import { cellRecord } from '../../../src/charts/core/cell-record.ts';
import { loadDataset } from '../../../src/data/load-dataset.ts';

const dataset = loadDataset();

it('is the figure that repeats the cell, else the series', () => {
  expect(cellRecord(dataset, 'series-overdose-deaths', '2022', 'allDrugs')).toBe('fig-od-all-2022');
  expect(cellRecord(dataset, 'series-overdose-deaths', '2022', 'syntheticOpioids')).toBe('fig-od-syn-2022');
  expect(cellRecord(dataset, 'series-overdose-deaths', '2014', 'allDrugs')).toBe('series-overdose-deaths');
});
