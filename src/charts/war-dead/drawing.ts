import { formatNumber } from '../../i18n/format.ts';
import { textOf } from '../../i18n/strings.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { SizePlan } from './placement.ts';
import type { WarDeadSlice } from './slice.ts';
import type { WarPart } from './stack.ts';
import type { WarDeadState } from './states.ts';

/** What a picture is made from. */
export interface Drawing {
  readonly slice: WarDeadSlice;
  readonly state: WarDeadState;
  readonly plan: SizePlan;
  readonly context: LayoutContext;
  readonly stack: readonly WarPart[];
}

/** Whether the state shows the year's count of synthetic opioids in place of that part of the claim. */
export function showsSynthetic(state: WarDeadState): boolean {
  return state === 'synthetic-opioids' || state === 'older-korea';
}

/** A count of deaths in digits, as the locale writes it. */
export function inDigits({ context }: Drawing, deaths: number): string {
  return formatNumber(deaths, context.locale);
}

/** A label of the chart, in its short form where the size is narrow and there is one. */
export function labelOf({ plan, context }: Drawing, name: string, values: Record<string, string> = {}): string {
  const short = `${name}.short`;
  const { labels } = context.strings;
  return textOf(labels, !plan.isRoomy && Object.hasOwn(labels, short) ? short : name, values);
}
