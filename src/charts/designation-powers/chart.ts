import type { Chart } from '../core/chart.ts';
import { powersData } from './data.ts';
import { layoutPowers } from './layout.ts';
import { plans } from './placement.ts';
import type { PowersSlice } from './slice.ts';
import { selectPowers } from './slice.ts';
import type { PowersState } from './states.ts';
import { powersStates } from './states.ts';
import { describePowers, tabulatePowers } from './words.ts';

/** What a place on the terrorist list switches on, what it leaves off, and what no source says. */
export const designationPowers: Chart<PowersState, PowersSlice> = {
  id: 'designation-powers',
  states: powersStates,
  stage: 'side',
  motion: 'move',
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: {},
  select: selectPowers,
  layout: layoutPowers,
  signs: {
    lamp: ({ key }) => key.startsWith('lamp-'),
  },
  describe: describePowers,
  table: tabulatePowers,
  data: powersData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
