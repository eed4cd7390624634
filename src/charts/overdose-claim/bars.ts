import type { Mark } from '../core/marks.ts';
import type { YearBand } from '../core/axis.ts';
import { hatchPath } from '../core/hatch.ts';
import type { Drawing, PlacedCount } from './place-years.ts';

/** From stroke to stroke of a hatch: wide for the thick ones of the count in ink, narrow for those of the count it is part of. */
const hatchStep = { count: 7, whole: 6 } as const;

/** How far strokes end from a bar's edge, so that its outline covers their ends. */
const hatchInset = 1;

/**
 * The bars of all years, each with the part of it that involved synthetic opioids in front. Outlined or in full ink are those
 * that the state is about: the years that passed the claim, by either count, and at last the provisional year.
 */
export function barMarks({ years, state }: Drawing): Mark[] {
  return years.flatMap(({ row, band, allDrugs, synthetic }) => {
    const isOuterFocus = state === 'all-drugs' && row.passedClaim;
    const isInnerFocus = state === 'synthetic-opioids' ? row.passedClaim : row.allDrugs.provisional;
    return [
      ...bar(`all-${row.year}`, 'whole', isOuterFocus ? ' focus' : '', band, allDrugs),
      ...(synthetic === undefined
        ? []
        : bar(`synthetic-${row.year}`, 'count', isInnerFocus ? '' : ' quiet', band, synthetic)),
    ];
  });
}

function bar(
  key: string,
  look: 'whole' | 'count',
  emphasis: string,
  { x, width }: YearBand,
  { top, height, provisional, record }: PlacedCount,
): Mark[] {
  const box = { x, y: top, width, height };
  const solid: Mark = {
    kind: 'rect',
    key,
    class: `${look}${provisional ? '-provisional' : ''}${emphasis}`,
    ...box,
    record,
  };
  if (!provisional || height === 0) return [solid];
  const d = hatchPath(box, hatchStep[look], hatchInset);
  const className = `${look === 'count' ? 'hatch-count' : 'hatch'}${emphasis}`;
  return [solid, { kind: 'path', key: `${key}-hatch`, class: className, d, record }];
}
