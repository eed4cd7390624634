/** Milliseconds of a frame that works may take: the most, and the least where other script has had its share already. */
const most = 6;
const least = 2;
/** How far into a frame works may run. With what else a frame does it stays within a sixtieth of a second on a slow phone. */
const reach = 9;

/** A work that can rest at each `yield`, and ends with its result. */
export type Parts<Result = void> = Generator<void, Result>;

interface Work {
  readonly parts: Parts<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** What a reader waits for, and what can wait until nobody does. */
const wanted: Work[] = [];
const later: Work[] = [];
let isAwake = false;

/**
 * Does a work over as many frames as it needs, so that no frame runs script for long whatever the work's size and the
 * machine's speed. All works of a page share one budget a frame; those of a kind are done one after the other.
 * @param parts the work; it should come to a `yield` every tenth of a millisecond or so
 * @param urgency `wanted` goes before `later`
 * @returns the work's result, or what it threw
 */
export function inFrames<Result>(parts: Parts<Result>, urgency: 'wanted' | 'later' = 'later'): Promise<Result> {
  return new Promise((resolve, reject) => {
    (urgency === 'wanted' ? wanted : later).push({ parts, resolve: resolve as Work['resolve'], reject });
    wake();
  });
}

/** A page in the background has no frames. */
function wake(): void {
  if (isAwake) return;
  isAwake = true;
  if (document.hidden) setTimeout(run, 0, performance.now());
  else requestAnimationFrame(run);
}

function run(frameStart: number): void {
  isAwake = false;
  const now = performance.now();
  const end = now + Math.min(most, Math.max(least, frameStart + reach - now));
  do {
    const queue = wanted.length > 0 ? wanted : later;
    const [work] = queue;
    if (work === undefined) return;
    if (isDone(work)) queue.shift();
  } while (performance.now() < end);
  wake();
}

/** Does one part more. */
function isDone({ parts, resolve, reject }: Work): boolean {
  try {
    const { done, value } = parts.next();
    if (done === true) resolve(value);
    return done === true;
  } catch (reason) {
    reject(reason);
    return true;
  }
}

/** The work of doing something to each item. */
export function* each<Item>(items: Iterable<Item>, act: (item: Item) => void): Parts {
  for (const item of items) {
    act(item);
    yield;
  }
}
