import { decodeState, type StateFile } from '../../charts/core/difference.ts';
import type { Mark } from '../../charts/core/marks.ts';
import { drawMarks, prepareMark, type Spread } from '../../charts/core/render-dom.ts';
import { moveDuration } from '../../charts/core/transition.ts';
import { warmUp } from '../../charts/core/warm-up.ts';
import { each, inFrames, type Parts } from '../../scroll/frame-work.ts';
import { mayMove } from '../../scroll/motion.ts';

/** How long a scene may wait for its states once they are needed, in milliseconds, before the visit falls back. */
const patience = 6000;

/** How near a scene must be before its states are fetched, in heights of the viewport. */
export const nearness = 1.5;

/** Set once the renderer is being tried out. */
let trial: Promise<void> | undefined;

/** Says the marks of a state. */
type States = (state: string) => readonly Mark[];

const wantedInFrames: Spread = (parts) => inFrames(parts, 'wanted');

/**
 * Draws one scene: the only place that sees both the scroll's state names and the charts' marks. A state is drawn from
 * the file of its size alone, never from what happens to be drawn; until the file is there the drawing is not shown
 * (`data-pending`) rather than shown wrong.
 */
export class SceneDrawing {
  readonly #root: HTMLElement;
  readonly #drawings: readonly SVGSVGElement[];
  /** Headlines and feet, each of one state. */
  readonly #words: readonly HTMLElement[];
  readonly #files = new Map<SVGSVGElement, Promise<States>>();
  readonly #read = new Map<SVGSVGElement, States>();
  readonly #onFailure: (reason: unknown) => void;
  /** What was drawn last, and where: another drawing shows its state at once, without a move. */
  #shown: SVGSVGElement | undefined;
  /** The one of the drawings that has a box; CSS decides which. Told by its size, as asking would lay out the page in mid-frame. */
  #visible: SVGSVGElement | undefined;
  #isNear = false;
  #request = 0;

  /**
   * @param root the scene's root (`[data-scene]`), with one drawing a size inside its slot
   * @param onFailure called when the states cannot be fetched, or not in time
   */
  constructor(root: HTMLElement, onFailure: (reason: unknown) => void) {
    this.#root = root;
    this.#drawings = [...root.querySelectorAll<SVGSVGElement>('.slot > svg[data-size]')];
    this.#words = [...root.querySelectorAll<HTMLElement>('.graphic [data-for]')];
    this.#onFailure = onFailure;
    const boxed = new Set<Element>();
    const sizes = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        if (contentRect.width > 0) boxed.add(target);
        else boxed.delete(target);
      }
      const visible = this.#drawings.find((drawing) => boxed.has(drawing));
      if (visible === this.#visible) return;
      this.#visible = visible;
      delete this.#root.dataset.drawn;
      this.show();
    });
    for (const drawing of this.#drawings) sizes.observe(drawing);
  }

  /** To be called when the scene comes within `nearness` of the reader, or leaves it. */
  approach(isNear: boolean): void {
    this.#isNear = isNear;
    if (isNear) this.show();
  }

  /**
   * Brings the drawing to what `data-state` says, and says so with `data-drawn` when it has ended. A scene far from the
   * reader only hides its drawing: its states are fetched when it is near, and it is called again then.
   */
  show(): void {
    const drawing = this.#visible;
    const state = this.#root.dataset.state;
    if (drawing === undefined || state === undefined || this.#root.dataset.drawn === state) return;
    this.#request += 1;
    delete this.#root.dataset.drawn;
    this.#tellState(state);
    if (!this.#isNear) {
      this.#root.dataset.pending = '';
      return;
    }
    const states = this.#read.get(drawing);
    if (states === undefined || drawing !== this.#shown) this.#root.dataset.pending = '';
    const request = this.#request;
    if (states !== undefined) {
      this.#queue(drawing, states, state, request);
      return;
    }
    const late = setTimeout(() => {
      this.#onFailure(new Error('The states are late.'));
    }, patience);
    this.#load(drawing, state)
      .then((loaded) => {
        this.#queue(drawing, loaded, state, request);
      })
      .catch(this.#onFailure)
      .finally(() => {
        clearTimeout(late);
      });
  }

  /** Draws from the frame on after that in which the state changed and its words came, so that none has the work of both. */
  #queue(drawing: SVGSVGElement, states: States, state: string, request: number): void {
    requestAnimationFrame(() => {
      if (request === this.#request) this.#draw(drawing, states, state);
    });
  }

  #draw(drawing: SVGSVGElement, states: States, state: string): void {
    const duration = mayMove() && drawing === this.#shown ? moveDuration : 0;
    if (duration > 0) delete this.#root.dataset.pending;
    const request = this.#request;
    const motion = this.#root.dataset.motion === 'appear' ? 'appear' : 'move';
    void drawMarks(drawing, states(state), { duration, motion, spread: wantedInFrames }).then((isLatest) => {
      if (!isLatest || request !== this.#request) return;
      this.#shown = drawing;
      delete this.#root.dataset.pending;
      this.#root.dataset.drawn = state;
    });
  }

  /** Headlines stand in the page, one a state, so that nothing is measured or shifted when they change. */
  #tellState(state: string): void {
    for (const element of this.#words) {
      element.toggleAttribute('data-shown', element.dataset.for === state);
    }
  }

  #load(drawing: SVGSVGElement, state: string): Promise<States> {
    const known = this.#files.get(drawing);
    if (known !== undefined) return known;
    const file = this.#fetch(drawing, state);
    this.#files.set(drawing, file);
    return file;
  }

  /** The states of a drawing as soon as the one that is waited for is ready; the others follow. */
  async #fetch(drawing: SVGSVGElement, wanted: string): Promise<States> {
    const address = drawing.parentElement?.getAttribute(`data-states-${drawing.dataset.size ?? ''}`) ?? '';
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const file = (await response.json()) as StateFile;
    const decoded = new Map<string, readonly Mark[]>();
    const states = (state: string): readonly Mark[] => {
      const marks = decoded.get(state) ?? decodeState(file, state);
      decoded.set(state, marks);
      return marks;
    };
    // Neither the arrival nor a draw is to wait for all states in one frame.
    const prepare = (state: string, urgency: 'wanted' | 'later'): Promise<void> => inFrames(partsOf(state), urgency);
    function* partsOf(state: string): Parts {
      const marks = states(state);
      yield;
      yield* each(marks, prepareMark);
    }
    await prepare(wanted, 'wanted');
    this.#read.set(drawing, states);
    // The first picture that moves should find the renderer warm.
    trial ??= warmUp(inFrames);
    for (const state of [file.base, ...Object.keys(file.states)]) void prepare(state, 'later');
    return states;
  }
}
