import { textOf } from '../../i18n/strings.ts';
import type { CircleMark, Mark } from '../core/marks.ts';
import type { MapShape } from '../map-shapes.ts';
import type { Point } from '../turned-map.ts';
import type { Drawing } from './draw.ts';
import { round, wordMarks } from './draw.ts';
import type { RegionName, SizePlan } from './plan.ts';
import type { PlannedPlace } from './slice.ts';
import { planId } from './slice.ts';

/** Land and line, turned so that the line runs across. */
export function landMarks({ map }: Drawing): Mark[] {
  const { x, y, scale, angle } = map.placement;
  const shape = (key: MapShape, className: string): Mark => ({
    kind: 'shape',
    key,
    class: `${className} bleed`,
    shape: key,
    x: round(x),
    y: round(y),
    scale,
    angle,
  });
  return [shape('land', 'land-us'), shape('mexico', 'land-mx'), shape('seams', 'seam'), shape('border', 'border')];
}

/** A place of the plan with its point in the drawing. */
export interface PlacedPlace extends Point {
  readonly planned: PlannedPlace;
}

/**
 * The plan's places that the frame holds, if only a part of their circle: all of them, but for the state that comes near.
 * The line itself may run to the frame's very edge, and its last place with it.
 */
export function placesInFrame({ slice, map, plan }: Drawing): PlacedPlace[] {
  return slice.places
    .map((planned) => ({ planned, ...map.project(planned.place) }))
    .filter((point) => isWithin(point, plan, -plan.placeRadius));
}

/** Whether a point lies in the frame, that far from its edges. */
function isWithin({ x, y }: Point, { frame }: SizePlan, edge: number): boolean {
  return x > edge && x < frame.width - edge && y > edge && y < frame.height - edge;
}

export function placeMarks({ plan }: Drawing, places: readonly PlacedPlace[]): CircleMark[] {
  return places.map(({ planned, x, y }) => ({
    kind: 'circle',
    key: `place-${planned.place.id}`,
    class: isWithin({ x, y }, plan, plan.placeRadius + 1) ? 'place' : 'place bleed',
    cx: round(x),
    cy: round(y),
    r: plan.placeRadius,
    record: planId,
  }));
}

/** The names of the two countries and of the seas, where there is room. */
export function regionMarks({ plan, state, context }: Drawing): Mark[] {
  const names: readonly RegionName[] = ['us', 'mexico', 'pacific', 'gulf'];
  return names.flatMap((name) => {
    const at = plan.regions[state]?.[name];
    if (at === undefined) return [];
    const isCountry = name === 'us' || name === 'mexico';
    return wordMarks(
      {
        key: `region-${name}`,
        text: textOf(context.strings.labels, `region.${name}`),
        class: isCountry ? `${name}-text` : 'ink-2',
        font: isCountry ? 'label-strong' : 'label',
        size: isCountry ? plan.nameSize * 1.2 : plan.nameSize,
      },
      at,
    );
  });
}
