import type { Chart } from '../core/chart.ts';
import { matrixData } from './data.ts';
import { layoutScenarioMatrix } from './layout.ts';
import { frames } from './placement.ts';
import type { MatrixSlice } from './slice.ts';
import { selectMatrix } from './slice.ts';
import type { MatrixState } from './states.ts';
import { matrixStates } from './states.ts';
import { describeMatrix, tabulateMatrix } from './words.ts';

/** Forms of action against voices: who backs, expects, leaves open, doubts or rejects what. */
export const scenarioMatrix: Chart<MatrixState, MatrixSlice> = {
  id: 'scenario-matrix',
  states: matrixStates,
  stage: 'side',
  motion: 'move',
  sizes: frames,
  shapes: {},
  select: selectMatrix,
  layout: layoutScenarioMatrix,
  signs: {
    stance: ({ key }) => key.startsWith('stance-'),
  },
  describe: describeMatrix,
  table: tabulateMatrix,
  data: matrixData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
