import type { Chart } from '../core/chart.ts';
import { tollData } from './data.ts';
import { hasClass, hasDagger } from '../core/help.ts';
import { layoutTolls } from './layout.ts';
import { plans } from './placement.ts';
import type { TollSlice } from './slice.ts';
import { selectTolls } from './slice.ts';
import type { TollState } from './states.ts';
import { tollStates } from './states.ts';
import { describeTolls, tabulateTolls } from './words.ts';

/** Homicides in Mexico and overdose deaths in the United States: two panels on the same years at one scale, no cause claimed. */
export const twoTolls: Chart<TollState, TollSlice> = {
  id: 'two-tolls',
  states: tollStates,
  stage: 'side',
  motion: 'appear',
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: {},
  select: selectTolls,
  layout: layoutTolls,
  signs: {
    deaths: ({ key }) => key.startsWith('axis-'),
    provisional: (mark) => hasClass(mark, 'hatch-us', 'hatch-mexico'),
    unseen: hasDagger,
    // Its panel is never drawn without Mexico’s.
    scale: ({ key }) => key.startsWith('us-'),
  },
  describe: describeTolls,
  table: tabulateTolls,
  data: tollData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
