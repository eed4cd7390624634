import type { Camera, PlaceLabel, SizePlan } from './plan.ts';

/** One camera for all states, but for those that need another. */
export function cameras(usual: Camera, others: Partial<SizePlan['cameras']>): SizePlan['cameras'] {
  return { line: usual, 'mexico-places': usual, 'us-total': usual, tamaulipas: usual, flights: usual, ...others };
}

/** A name below its marks, or its place. */
export function under(dy = 15, dx = 0): PlaceLabel {
  return { dx, dy, anchor: 'middle' };
}

/** The line falls away on both sides of its highest point: the name stands below it, on a leader. */
export function underTop(dy: number): PlaceLabel {
  return { dx: 0, dy, anchor: 'middle', leader: true };
}
