import type { Chart } from '../core/chart.ts';
import { warDeadData } from './data.ts';
import { hasClass } from '../core/help.ts';
import { layoutWarDead } from './layout.ts';
import { plans } from './placement.ts';
import type { WarDeadSlice } from './slice.ts';
import { selectWarDead } from './slice.ts';
import type { WarDeadState } from './states.ts';
import { warDeadStates } from './states.ts';
import { describeWarDead, tabulateWarDead } from './words.ts';

/** The five wars of the claim beside the claimed toll and a year's counted overdoses, in strokes of one size. */
export const warDead: Chart<WarDeadState, WarDeadSlice> = {
  id: 'war-dead',
  states: warDeadStates,
  stage: 'side',
  motion: 'appear',
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: {},
  select: selectWarDead,
  layout: layoutWarDead,
  signs: {
    stroke: (mark) => hasClass(mark, 'count'),
  },
  describe: describeWarDead,
  table: tabulateWarDead,
  data: warDeadData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
