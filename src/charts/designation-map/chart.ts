import type { Chart } from '../core/chart.ts';
import { hasClass, hasDagger } from '../core/help.ts';
import { mapShapes } from '../map-shapes.ts';
import { designationData } from './data.ts';
import { layoutDesignationMap } from './layout.ts';
import { plans } from './placement.ts';
import type { DesignationSlice } from './slice.ts';
import { selectDesignations } from './slice.ts';
import type { DesignationState } from './states.ts';
import { designationStates } from './states.ts';
import { describeDesignations, tabulateDesignations } from './words.ts';

/** The eight designated groups: the notice's list, their bases as points, the article's name for one, the sanctions before. */
export const designationMap: Chart<DesignationState, DesignationSlice> = {
  id: 'designation-map',
  states: designationStates,
  stage: 'side',
  motion: 'move',
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: mapShapes,
  select: selectDesignations,
  layout: layoutDesignationMap,
  signs: {
    // In the list of the notice a diamond is no base.
    base: (mark, state) => state !== 'notice' && hasClass(mark, 'group'),
    abroad: (mark) => hasClass(mark, 'group-open'),
    unseen: hasDagger,
  },
  describe: describeDesignations,
  table: (slice, _state, strings, locale) => tabulateDesignations(slice, strings, locale),
  data: designationData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
