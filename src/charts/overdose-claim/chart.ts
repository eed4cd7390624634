import type { Chart } from '../core/chart.ts';
import { overdoseData } from './data.ts';
import { hasClass, hasDagger } from '../core/help.ts';
import { layoutOverdoses } from './layout.ts';
import { plans } from './placement.ts';
import type { OverdoseSlice } from './slice.ts';
import { selectOverdoses } from './slice.ts';
import type { OverdoseState } from './states.ts';
import { overdoseStates } from './states.ts';
import { describeOverdoses, tabulateOverdoses } from './words.ts';

/** The claimed fentanyl toll as a line across the yearly counts: all drugs, and within them synthetic opioids. */
export const overdoseClaim: Chart<OverdoseState, OverdoseSlice> = {
  id: 'overdose-claim',
  states: overdoseStates,
  stage: 'side',
  motion: 'appear',
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: {},
  select: selectOverdoses,
  layout: layoutOverdoses,
  signs: {
    deaths: ({ key }) => key.startsWith('axis-y-'),
    synthetic: ({ kind, key }) => kind === 'rect' && key.startsWith('synthetic-'),
    provisional: (mark) => hasClass(mark, 'hatch', 'hatch-count'),
    unseen: hasDagger,
  },
  describe: describeOverdoses,
  table: tabulateOverdoses,
  data: overdoseData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
