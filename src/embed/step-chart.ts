import { decodeState, type StateFile } from '../charts/core/difference.ts';
import type { Mark } from '../charts/core/marks.ts';
import { drawMarks } from '../charts/core/render-dom.ts';
import { moveDuration } from '../charts/core/transition.ts';
import { mayMove } from '../scroll/motion.ts';

/** The states of a chart at each size its figure holds a drawing of. */
export type StateFiles = Readonly<Record<string, StateFile>>;

/**
 * Lets readers step through the states of one figure, by its buttons, or by the arrow keys among them. `data-state` says the
 * state asked for and `data-drawn` the state that stands.
 * @param root holds the drawings (`svg[data-size]`), the pager, and the parts that belong to one state (`[data-for]`), among them
 *   its words (`#description-<state>`)
 * @param files the states by size
 * @param onChange called when the words of another state are shown
 */
export function stepChart(root: HTMLElement, files: StateFiles, onChange: () => void): void {
  const drawings = [...root.querySelectorAll<SVGSVGElement>('svg[data-size]')];
  const [one] = Object.values(files);
  if (one === undefined) return;
  const states = [one.base, ...Object.keys(one.states)];
  const marks = new Map<string, Mark[]>();
  let shown: SVGSVGElement | undefined;
  let request = 0;

  function marksOf(size: string, state: string): Mark[] {
    const key = `${size} ${state}`;
    const known = marks.get(key);
    if (known !== undefined) return known;
    const file = files[size];
    if (file === undefined) throw new Error(`No states at size "${size}".`);
    const made = decodeState(file, state);
    marks.set(key, made);
    return made;
  }
  /** Brings the drawing that has a box to the state asked for; another size than before shows it at once. */
  function draw(): void {
    const drawing = drawings.find((each) => each.getClientRects().length > 0);
    const state = root.dataset.state ?? '';
    if (drawing === undefined || (drawing === shown && root.dataset.drawn === state)) return;
    const duration = mayMove() && drawing === shown ? moveDuration : 0;
    const motion = root.dataset.motion === 'appear' ? 'appear' : 'move';
    request += 1;
    const mine = request;
    shown = drawing;
    delete root.dataset.drawn;
    void drawMarks(drawing, marksOf(drawing.dataset.size ?? '', state), { duration, motion }).then((isLatest) => {
      if (isLatest && mine === request) root.dataset.drawn = state;
    });
  }
  function show(state: string): void {
    root.dataset.state = state;
    for (const part of root.querySelectorAll<HTMLElement>('[data-for]')) {
      part.toggleAttribute('data-shown', part.dataset.for === state);
    }
    for (const drawing of drawings) drawing.setAttribute('aria-describedby', `description-${state}`);
    const place = states.indexOf(state);
    for (const button of root.querySelectorAll<HTMLElement>('[data-by]')) {
      button.setAttribute('aria-disabled', String(states[place + Number(button.dataset.by)] === undefined));
    }
    draw();
    onChange();
  }
  function goBy(steps: number): void {
    const state = states[states.indexOf(root.dataset.state ?? '') + steps];
    if (state === undefined) return;
    show(state);
    // Only who went on hears what came.
    const words = root.querySelector('output');
    if (words !== null) words.textContent = root.querySelector('.headline[data-shown]')?.textContent.trim() ?? '';
  }

  const pager = root.querySelector<HTMLElement>('.pager');
  pager?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-by]');
    if (button !== null) goBy(Number(button.dataset.by));
  });
  pager?.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    goBy(by);
  });
  pager?.removeAttribute('hidden');
  addEventListener('resize', draw);
  const asked = /[?&]state=([a-z0-9-]{1,64})(?:&|$)/.exec(location.search)?.[1] ?? '';
  show(states.includes(asked) ? asked : (states.find((state) => state === root.dataset.state) ?? one.base));
}
