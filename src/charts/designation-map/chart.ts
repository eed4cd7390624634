import type { Chart, Shape } from '../core/chart.ts';
import type { GeoName } from '../geo.ts';
import { fitMexico, geoPathData } from '../geo.ts';
import { layoutDesignationMap } from './layout.ts';
import { mexicoWidth, plans } from './placement.ts';
import type { DesignationSlice } from './slice.ts';
import { selectDesignations } from './slice.ts';
import type { DesignationState } from './states.ts';
import { designationStates } from './states.ts';
import { describeDesignations, tabulateDesignations } from './words.ts';

const shapeNames: readonly GeoName[] = ['united-states', 'neighbors', 'mexico', 'seams', 'border'];

function drawShapes(): Record<string, Shape> {
  const projection = fitMexico(mexicoWidth);
  return Object.fromEntries(shapeNames.map((name) => [name, { d: geoPathData(name, projection) }]));
}

/** The eight designated groups: the notice's list, their bases as points, the article's name for one, the sanctions before. */
export const designationMap: Chart<DesignationState, DesignationSlice> = {
  id: 'designation-map',
  states: designationStates,
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: drawShapes(),
  select: selectDesignations,
  layout: layoutDesignationMap,
  describe: describeDesignations,
  table: (slice, _state, strings, locale) => tabulateDesignations(slice, strings, locale),
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
