import type { LayoutContext } from '../core/chart.ts';
import type { Mark } from '../core/marks.ts';
import { layoutList } from './list.ts';
import type { MatrixSlice } from './slice.ts';
import type { MatrixState } from './states.ts';
import { layoutTable } from './table.ts';

/**
 * The scenario matrix's marks, back to front: a table where there is room for its columns, a list on a phone.
 * @throws Error when a string is missing
 */
export function layoutScenarioMatrix(slice: MatrixSlice, state: MatrixState, context: LayoutContext): Mark[] {
  return context.size === 'narrow'
    ? layoutList(slice, state, context)
    : layoutTable(slice, state, context.size, context);
}
