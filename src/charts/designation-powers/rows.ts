import type { SizePlan } from './placement.ts';
import type { Power, PowersSlice } from './slice.ts';
import { focusIds, stateDomains } from './slice.ts';
import type { PowersState } from './states.ts';

/** A switch with its place. */
export interface Row {
  readonly power: Power;
  readonly top: number;
  /** Height of its wire. */
  readonly middle: number;
  readonly height: number;
  readonly look: 'even' | 'large' | 'small';
  readonly isFocus: boolean;
}

/**
 * Places the switches of a state from the top, in the order of the series. Where the frame is too low for all, those the state
 * is not about are left out.
 */
export function placeRows({ powers }: PowersSlice, state: PowersState, plan: SizePlan): Row[] {
  const { pitch, smallPitch, gap, noteHeight } = plan.states[state];
  const domains = stateDomains[state];
  const isAboutAll = state === 'switchboard';
  const shown = powers.filter(({ domain }) => plan.keepsOthers || domains.includes(domain));
  let y = plan.top;
  return shown.map((power, index): Row => {
    const before = shown[index - 1];
    if (before !== undefined && before.domain !== power.domain) y += gap;
    const look = isAboutAll ? 'even' : domains.includes(power.domain) ? 'large' : 'small';
    const isFocus = power.id === focusIds[state];
    const own = look === 'small' ? smallPitch : pitch;
    const height = own + (isFocus ? noteHeight : 0);
    const top = y;
    y += height;
    // In a tall row what explains the switch stands below it.
    const middle = top + (look === 'large' ? plan.large.size * 0.35 + plan.large.lift : own / 2);
    return { power, top, middle, height, look, isFocus };
  });
}
