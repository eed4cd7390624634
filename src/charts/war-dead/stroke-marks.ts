import type { MarkGrid } from '../core/counted-marks.ts';
import { countedMarks } from '../core/counted-marks.ts';
import type { PathMark } from '../core/marks.ts';
import type { Drawing } from './drawing.ts';
import { showsSynthetic } from './drawing.ts';
import type { ColumnName } from './placement.ts';
import { cellGridOf, gridOf, perRow, perStroke, rightEdge } from './placement.ts';
import type { Part } from './stack.ts';

/** The columns that a state fills, from left to right. */
export function columnsOf({ state }: Drawing): readonly ColumnName[] {
  return state === 'five-wars' ? ['wars', 'fentanyl'] : ['wars', 'fentanyl', 'drugs'];
}

/** A hairline under each row up to the claim's, so that tens of thousands can be counted. */
export function rowMarks(drawing: Drawing): PathMark[] {
  const { plan, slice } = drawing;
  return columnsOf(drawing).map((column) => {
    const { x } = plan.columns[column];
    const width = Math.round((rightEdge(plan, column) - x) * 10) / 10;
    const first = `M${x},${plan.floor + plan.hairDrop}h${width}`;
    const above = `m${-width},${-plan.stroke.rowPitch}h${width}`.repeat(slice.claim.deaths / perRow - 1);
    return { kind: 'path', key: `rows-${column}`, class: 'grid', d: first + above };
  });
}

/** The strokes of all columns. */
export function strokeMarks(drawing: Drawing): PathMark[] {
  return [...warStrokes(drawing), ...fentanylStrokes(drawing), ...drugStrokes(drawing)];
}

function strokesOf(drawing: Drawing, column: ColumnName, className: string, part: Omit<Part, 'deaths'>): PathMark {
  return countOn(gridOf(drawing.plan, column), className, part);
}

/** What is claimed or no longer counted: outlines, of strokes or, where those are too fine, of cells that touch. */
function outlinesOf({ plan }: Drawing, column: ColumnName, className: string, part: Omit<Part, 'deaths'>): PathMark {
  return countOn(plan.isRoomy ? gridOf(plan, column) : cellGridOf(plan, column), className, part);
}

function countOn(grid: MarkGrid, className: string, part: Omit<Part, 'deaths'>): PathMark {
  const d = countedMarks(grid, { from: part.from / perStroke, to: part.to / perStroke });
  return { kind: 'path', key: part.key, class: className, d, record: part.recordId };
}

/** Neighbors in the stack take turns in ink and gray, so that each can be told from the next. */
function warStrokes(drawing: Drawing): PathMark[] {
  return drawing.stack.flatMap((part, index) => {
    const own = strokesOf(drawing, 'wars', index % 2 === 0 ? 'count' : 'count quiet', part);
    return part.added === undefined ? [own] : [own, outlinesOf(drawing, 'wars', 'count-open', part.added)];
  });
}

/** The claimed toll, outlined; what a year's count confirms of it is filled where the state shows that count. */
function fentanylStrokes(drawing: Drawing): PathMark[] {
  const { claim, syntheticOpioids } = drawing.slice;
  const counted = showsSynthetic(drawing.state) ? syntheticOpioids.deaths : 0;
  const claimed = { key: 'claimed', recordId: claim.recordId, from: counted, to: claim.deaths };
  const outlines = outlinesOf(drawing, 'fentanyl', 'claim-frame', claimed);
  if (counted === 0) return [outlines];
  const part = { key: 'synthetic-opioids', recordId: syntheticOpioids.recordId, from: 0, to: counted };
  return [strokesOf(drawing, 'fentanyl', 'count', part), outlines];
}

/** All drugs, in two parts from the start, so that the lower one only turns dark when the state is about it. */
function drugStrokes(drawing: Drawing): PathMark[] {
  if (!columnsOf(drawing).includes('drugs')) return [];
  const { allDrugs, syntheticOpioids } = drawing.slice;
  const { recordId } = allDrugs;
  const within = syntheticOpioids.deaths;
  const lowerClass = showsSynthetic(drawing.state) ? 'count' : 'count-whole';
  return [
    strokesOf(drawing, 'drugs', lowerClass, { key: 'all-drugs', recordId, from: 0, to: within }),
    strokesOf(drawing, 'drugs', 'count-whole', {
      key: 'all-drugs-beyond',
      recordId,
      from: within,
      to: allDrugs.deaths,
    }),
  ];
}
