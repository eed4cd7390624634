import type { Chart } from '../core/chart.ts';
import { hasClass, hasDagger } from '../core/help.ts';
import { mapShapes } from '../map-shapes.ts';
import { borderData } from './data.ts';
import { layoutBorderMap } from './layout.ts';
import { plans } from './placement.ts';
import type { BorderSlice } from './slice.ts';
import { selectBorder } from './slice.ts';
import type { BorderState } from './states.ts';
import { borderStates } from './states.ts';
import { describeBorder, tabulateBorder } from './words.ts';

/** The border across the frame: Mexico's troops by place, the U.S. total at no place, new arrivals, flights. */
export const borderMap: Chart<BorderState, BorderSlice> = {
  id: 'border-map',
  states: borderStates,
  stage: 'wide',
  motion: 'move',
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: mapShapes,
  select: selectBorder,
  layout: layoutBorderMap,
  signs: {
    people: (mark) =>
      /^(troops|us|arrivals)-/.test(mark.key) && hasClass(mark, 'us', 'us-open', 'mexico', 'mexico-open'),
    mission: ({ key }) => key === 'missions',
    unseen: hasDagger,
  },
  describe: describeBorder,
  table: tabulateBorder,
  data: borderData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
