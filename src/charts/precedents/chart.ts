import type { Chart } from '../core/chart.ts';
import { precedentData } from './data.ts';
import { hasClass } from '../core/help.ts';
import { layoutPrecedents } from './layout.ts';
import { plans } from './placement.ts';
import type { PrecedentSlice } from './slice.ts';
import { selectPrecedents } from './slice.ts';
import type { PrecedentState } from './states.ts';
import { precedentStates } from './states.ts';
import { describePrecedents, tabulatePrecedents } from './words.ts';

/** Terrorist listings set beside U.S. military action, in the order of time: groups with and without either. */
export const precedents: Chart<PrecedentState, PrecedentSlice> = {
  id: 'precedents',
  states: precedentStates,
  stage: 'side',
  motion: 'move',
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: {},
  select: selectPrecedents,
  layout: layoutPrecedents,
  signs: {
    listed: ({ key }) => key.startsWith('listed-'),
    action: (mark) => hasClass(mark, 'us'),
    order: ({ key }) => key.startsWith('order-'),
  },
  describe: describePrecedents,
  table: (slice, _state, strings, locale) => tabulatePrecedents(slice, strings, locale),
  data: precedentData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
