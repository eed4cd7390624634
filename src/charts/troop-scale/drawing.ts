import { formatNumber } from '../../i18n/format.ts';
import { textOf } from '../../i18n/strings.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { SizePlan } from './placement.ts';
import { largestRow } from './placement.ts';
import type { Deployment, TroopScaleSlice } from './slice.ts';
import type { TroopScaleState } from './states.ts';

/** What a picture is made from. */
export interface Drawing {
  readonly slice: TroopScaleSlice;
  readonly state: TroopScaleState;
  readonly plan: SizePlan;
  readonly context: LayoutContext;
}

/** A deployment with the upper edge of its row in the list. */
export interface ListedRow {
  readonly deployment: Deployment;
  readonly y: number;
}

/** The rows of the list from top to bottom, in the order of time; what does not fit the scale has none. */
export function listedRows({ slice, plan }: Drawing): ListedRow[] {
  return slice.deployments
    .filter(({ troops }) => troops <= largestRow)
    .map((deployment, index) => ({ deployment, y: plan.list.y + index * plan.list.pitch }));
}

/** Where the U.S. block stands: alone until the other side joins it. */
export function usPlacement({ state, plan }: Drawing): SizePlan['us'] {
  return state === 'both-sides' ? plan.us : plan.alone;
}

/** A number of troops in digits, as the locale writes it. */
export function inDigits({ context }: Drawing, troops: number): string {
  return formatNumber(troops, context.locale);
}

/** A label of the chart, in its short form where the size is narrow and there is one. */
export function labelOf({ plan, context }: Drawing, name: string, values: Record<string, string> = {}): string {
  const short = `${name}.short`;
  const { labels } = context.strings;
  return textOf(labels, !plan.isRoomy && Object.hasOwn(labels, short) ? short : name, values);
}
