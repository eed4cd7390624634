import type { Chart } from '../core/chart.ts';
import { troopData } from './data.ts';
import { hasClass } from '../core/help.ts';
import { layoutTroopScale } from './layout.ts';
import { plans } from './placement.ts';
import type { TroopScaleSlice } from './slice.ts';
import { selectTroopScale } from './slice.ts';
import type { TroopScaleState } from './states.ts';
import { troopScaleStates } from './states.ts';
import { describeTroopScale, tabulateTroopScale } from './words.ts';

/** Troops on both sides of the border in marks of a hundred, then beside earlier deployments. */
export const troopScale: Chart<TroopScaleState, TroopScaleSlice> = {
  id: 'troop-scale',
  states: troopScaleStates,
  stage: 'side',
  motion: 'move',
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: {},
  select: selectTroopScale,
  layout: layoutTroopScale,
  signs: {
    troops: (mark) => mark.kind === 'path' && hasClass(mark, 'us', 'us-open', 'mexico', 'claim-frame'),
    earlier: ({ key }) => key.startsWith('earlier-'),
  },
  describe: describeTroopScale,
  table: tabulateTroopScale,
  data: troopData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
