/** A label that would stand at `at` and needs `height` around it. */
export interface Wanted {
  readonly at: number;
  readonly height: number;
}

interface Pool {
  readonly from: number;
  readonly height: number;
  /** Where its upper edge would lie for the least sum of squares. */
  readonly top: number;
}

/**
 * Moves labels in one dimension until none stands on another: each as near to its place as the others let it, in the same order.
 * @param wanted in ascending order of `at`
 * @param low the first label's upper edge is not above this
 * @param high the last label's lower edge is not below this, unless all together need more room
 * @returns the middle of each label
 */
export function spreadLabels(wanted: readonly Wanted[], low: number, high: number): number[] {
  const pools: Pool[] = [];
  wanted.forEach(({ at, height }, index) => {
    let pool: Pool = { from: index, height, top: at - height / 2 };
    for (let last = pools.at(-1); last !== undefined && last.top + last.height > pool.top; last = pools.at(-1)) {
      pools.pop();
      pool = join(last, pool, index);
    }
    pools.push(pool);
  });
  const middles: number[] = [];
  let room = wanted.reduce((sum, { height }) => sum + height, 0);
  let edge = low;
  for (const [index, { from, height, top }] of pools.entries()) {
    // Labels that wait below keep their room, those above are not pushed into.
    edge = Math.max(edge, Math.min(top, high - room));
    room -= height;
    for (const label of wanted.slice(from, pools[index + 1]?.from)) {
      middles.push(edge + label.height / 2);
      edge += label.height;
    }
  }
  return middles;
}

/** Two pools as one; its edge is the mean of what its labels want, each counted once. */
function join(above: Pool, below: Pool, last: number): Pool {
  const countAbove = below.from - above.from;
  const countBelow = last + 1 - below.from;
  const top = (above.top * countAbove + (below.top - above.height) * countBelow) / (countAbove + countBelow);
  return { from: above.from, height: above.height + below.height, top };
}
