/** An event of Chromium's trace, as its Tracing domain reports it; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread itself ran for. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** Work of the page's main thread that ends in one picture; times in milliseconds, on the trace's clock. */
export interface Frame {
  readonly start: number;
  readonly duration: number;
  /** Processor time of script, with the style and layout it asked for and the short collections of what it made. */
  readonly script: number;
  /** Processor time of full garbage collections: they come now and then, in whichever script runs, and are none of its doing. */
  readonly collection: number;
  /** Of that, style and layout. */
  readonly layout: number;
  /** What called the script, with its milliseconds, longest first. */
  readonly callers: readonly (readonly [caller: string, time: number])[];
}

/** Events within which script runs. One inside another counts once. */
const scriptEvents = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'FunctionCall',
  'FireAnimationFrame',
  'FireIdleCallback',
  'TimerFire',
  'EventDispatch',
  'RunMicrotasks',
]);
const layoutEvents = new Set(['UpdateLayoutTree', 'Layout']);
const fullCollection = 'MajorGC';
const task = 'RunTask';
const pictureDone = 'Commit';

/** Events that tell frames and places; a recording may leave all others out. */
export const frameEvents: ReadonlySet<string> = new Set([
  ...scriptEvents,
  ...layoutEvents,
  fullCollection,
  task,
  pictureDone,
  'clock_sync',
]);

/** A thread that rests as long as a frame takes could have drawn one: what comes after belongs to another. */
const rest = 1000 / 60;

interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What the thread ran for in it. */
  readonly time: number;
}

/**
 * Cuts a trace into frames. A frame is the run of tasks up to the one that hands a picture on, so that a script between two
 * pictures counts against the picture it delays; a rest of the thread ends a frame too.
 * @param events a trace with `devtools.timeline`, `disabled-by-default-devtools.timeline` and `v8.execute`, in any order
 * @returns frames in the order of time
 * @throws Error when no thread of the trace runs script
 */
export function framesOf(events: readonly TraceEvent[]): Frame[] {
  const thread = pageThread(events);
  const ofThread = events.filter((event) => event.ph === 'X' && event.pid === thread.pid && event.tid === thread.tid);
  const spansOf = (isWanted: (name: string) => boolean): Span[] =>
    ofThread
      .filter(({ name }) => isWanted(name))
      .map((event) => {
        const start = event.ts / 1000;
        // Not `dur`: in it other programs, and the browser's own processes, may have had the core.
        const { dur = 0, tdur = dur } = event;
        return { name: callerOf(event), start, end: start + dur / 1000, time: tdur / 1000 };
      })
      .sort((a, b) => a.start - b.start || b.end - a.end);
  const tasks = outermost(spansOf((name) => name === task));
  const scripts = outermost(spansOf((name) => scriptEvents.has(name)));
  const layouts = outermost(spansOf((name) => layoutEvents.has(name)));
  const collections = outermost(spansOf((name) => name === fullCollection));
  const pictures = spansOf((name) => name === pictureDone);
  const within = (spans: readonly Span[], outer: { readonly start: number; readonly end: number }): Span[] =>
    spans.filter(({ start }) => start >= outer.start && start < outer.end);

  return cutAtPictures(tasks, pictures).map(({ start, end }) => {
    const own = within(scripts, { start, end }).map((span) => ({
      ...span,
      time: span.time - sumOf(within(collections, span)),
    }));
    return {
      start,
      duration: end - start,
      script: sumOf(own),
      collection: sumOf(within(collections, { start, end })),
      layout: sumOf(own.flatMap((span) => within(layouts, span))),
      callers: callersOf(own),
    };
  });
}

/** Runs of tasks, each up to a picture or a rest; tasks and pictures in the order of time. */
function cutAtPictures(tasks: readonly Span[], pictures: readonly Span[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  let picture = 0;
  for (const { start, end } of tasks) {
    const run = runs.at(-1);
    if (run !== undefined && isOpen && start - run.end < rest) run.end = end;
    else runs.push({ start, end });
    const before = picture;
    while ((pictures[picture]?.start ?? Number.POSITIVE_INFINITY) < end) picture += 1;
    isOpen = picture === before;
  }
  return runs;
}

function sumOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { time }) => sum + time, 0);
}

function callersOf(scripts: readonly Span[]): [string, number][] {
  const callers = new Map<string, number>();
  for (const { name, time } of scripts) callers.set(name, (callers.get(name) ?? 0) + time);
  return [...callers].sort((a, b) => b[1] - a[1]);
}

/** The thread with most script: the browser draws pictures of its own, and keeps spare pages at hand, but runs none there. */
function pageThread(events: readonly TraceEvent[]): Pick<TraceEvent, 'pid' | 'tid'> {
  const counts = new Map<string, { readonly event: TraceEvent; readonly count: number }>();
  for (const event of events) {
    if (!scriptEvents.has(event.name)) continue;
    const thread = `${event.pid} ${event.tid}`;
    counts.set(thread, { event, count: (counts.get(thread)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (most === undefined) throw new Error('No thread of the trace runs script.');
  return most.event;
}

/** Spans that lie in no other; the spans come by start, the longer first. */
function outermost(spans: readonly Span[]): Span[] {
  let end = Number.NEGATIVE_INFINITY;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The event's name, with the kind of event or the function that was called where the trace says it. */
function callerOf({ name, args }: TraceEvent): string {
  const data = args?.data as { readonly type?: string; readonly functionName?: string } | undefined;
  const detail = data?.type ?? data?.functionName ?? '';
  return detail === '' ? name : `${name} ${detail}`;
}
