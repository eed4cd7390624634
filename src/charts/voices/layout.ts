import type { LayoutContext } from '../core/chart.ts';
import type { Mark } from '../core/marks.ts';
import { layoutLedger } from './ledger.ts';
import { plans } from './placement.ts';
import { layoutSides } from './sides.ts';
import type { VoicesSlice } from './slice.ts';
import type { VoicesState } from './states.ts';
import { layoutSubjects } from './subjects.ts';

/**
 * The voices' marks, back to front. A quotation is one mark of one key in every state that shows it, so that it moves.
 * @throws Error when a string is missing
 */
export function layoutVoices(slice: VoicesSlice, state: VoicesState, context: LayoutContext): Mark[] {
  const plan = plans[context.size];
  switch (state) {
    case 'sides':
      return layoutSides(slice, plan, context);
    case 'subjects':
      return layoutSubjects(slice, plan, context);
    case 'washington':
    case 'mexico':
      return layoutLedger(slice, state, plan, context);
  }
}
