import type { SizeName } from '../core/marks.ts';
import type { SizePlan } from './plan.ts';
import { mediumPlan } from './plan-medium.ts';
import { narrowPlan } from './plan-narrow.ts';
import { widePlan } from './plan-wide.ts';

/** The hand-set plans: words stand at sea or in empty land, marks hang from their places. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  narrow: narrowPlan,
  medium: mediumPlan,
  wide: widePlan,
};
