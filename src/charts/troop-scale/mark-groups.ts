import { countedMarks } from '../core/counted-marks.ts';
import type { Emphasis } from '../core/emphasis.ts';
import { emphasize } from '../core/emphasis.ts';
import type { LineMark, PathMark } from '../core/marks.ts';
import type { Drawing } from './drawing.ts';
import { listedRows, usPlacement } from './drawing.ts';
import type { MarkSize } from './placement.ts';
import { gridOf, perMark } from './placement.ts';
import type { Deployment } from './slice.ts';
import { comparedRowId, mexicoRowId, usRowId } from './slice.ts';

/** Half the outline of an open mark. */
const openInset = 0.8;
const claimInset = 0.5;

/** Where a block of marks begins, and how large its marks are. */
interface Block {
  readonly x: number;
  readonly y: number;
  readonly mark: MarkSize;
}

/** The counted marks, and the border between the two countries where both are drawn. */
export function markGroups(drawing: Drawing): (PathMark | LineMark)[] {
  const { state, plan } = drawing;
  const { x, border, mexico, frame } = plan;
  if (state !== 'earlier') {
    const us = usPlacement(drawing);
    const usBlock = usMarks(drawing, { x, y: us.top, mark: us.mark });
    if (state !== 'both-sides') return usBlock;
    return [
      { kind: 'line', key: 'border', class: 'border', x1: x, y1: border, x2: frame.width - x, y2: border },
      ...usBlock,
      ...mexicoMarks(drawing, { x, y: mexico.top, mark: mexico.mark }),
    ];
  }
  return listedRows(drawing).flatMap(({ deployment, y }) => {
    const block: Block = { x: plan.list.marksX, y, mark: plan.list.mark };
    if (deployment.row.id === usRowId) return usMarks(drawing, block);
    if (deployment.row.id === mexicoRowId) return mexicoMarks(drawing, block);
    return [earlierMarks(deployment, block)];
  });
}

/** Open squares: there before. Filled: announced. Marks too small to be open are all filled. */
function usMarks({ slice, state, plan }: Drawing, { x, y, mark }: Block): PathMark[] {
  const isOpen = state !== 'earlier' || plan.isRoomy;
  const { before, announced } = slice;
  const [first, last] = [before.troops / perMark, announced.troops / perMark];
  const there: PathMark = {
    kind: 'path',
    key: 'us-before',
    class: isOpen ? 'us-open' : 'us',
    d: countedMarks(gridOf({ x, y }, mark, 'bar', isOpen ? openInset : 0), { to: first }),
    record: before.recordId,
  };
  if (state === 'before') return [there];
  const d = countedMarks(gridOf({ x, y }, mark, 'bar'), { from: first, to: last });
  return [there, { kind: 'path', key: 'us-announced', class: 'us', d, record: announced.recordId }];
}

function mexicoMarks({ slice }: Drawing, { x, y, mark }: Block): PathMark[] {
  const { recordId: record, troops } = slice.mexico;
  const d = countedMarks(gridOf({ x, y }, mark, 'disc'), { to: troops / perMark });
  return [{ kind: 'path', key: 'mexico', class: 'mexico', d, record }];
}

/** What was there earlier stands back, but for the row that the headline is about; what a state government only claimed is an outline. */
function earlierMarks({ row, troops, recordId }: Deployment, { x, y, mark }: Block): PathMark {
  const emphasis: Emphasis = row.id === comparedRowId ? 'plain' : 'quiet';
  const isClaimed = row.side === 'texas';
  const sign = row.side === 'mx' ? 'disc' : 'bar';
  const grid = gridOf({ x, y }, mark, sign, isClaimed ? claimInset : 0);
  return {
    kind: 'path',
    key: `earlier-${row.id}`,
    class: isClaimed ? 'claim-frame' : emphasize(row.side === 'mx' ? 'mexico' : 'us', emphasis),
    d: countedMarks(grid, { to: troops / perMark }),
    record: recordId,
  };
}
