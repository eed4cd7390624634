import { decodeState, type StateFile } from '../../charts/core/difference.ts';
import type { Mark } from '../../charts/core/marks.ts';
import { drawMarks, prepareMark } from '../../charts/core/render-dom.ts';
import { moveDuration } from '../../charts/core/transition.ts';
import { warmUp } from '../../charts/core/warm-up.ts';
import { afterPicture, inParts } from '../../scroll/after-picture.ts';
import { mayMove } from '../../scroll/motion.ts';

/** How long a scene may wait for its states once they are needed, in milliseconds, before the visit falls back. */
const patience = 6000;

/** How near a scene must be before its states are fetched, in heights of the viewport. */
export const nearness = 1.5;

/** How many marks are made ready between two pictures. */
const portion = 40;

/** Set once the renderer is being tried out. */
let trial: Promise<void> | undefined;

/** The marks of each state. */
type States = ReadonlyMap<string, readonly Mark[]>;

/**
 * Draws one scene: the only place that sees both the scroll's state names and the charts' marks. A state is drawn from
 * the file of its size alone, never from what happens to be drawn; until the file is there the drawing is not shown
 * (`data-pending`) rather than shown wrong.
 */
export class SceneDrawing {
  readonly #root: HTMLElement;
  readonly #drawings: readonly SVGSVGElement[];
  /** Headlines and feet, each of one state; looked for when they are first needed. */
  #words: readonly HTMLElement[] | undefined;
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
    this.#load(drawing)
      .then((loaded) => {
        this.#queue(drawing, loaded, state, request);
      })
      .catch(this.#onFailure)
      .finally(() => {
        clearTimeout(late);
      });
  }

  /**
   * Draws within a frame, as before it the marks would be laid out twice, for its first reading and for its picture; and within
   * the one after that in which the state changed and its words came, so that neither frame has the work of both.
   */
  #queue(drawing: SVGSVGElement, states: States, state: string, request: number): void {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (request === this.#request) this.#draw(drawing, states, state);
      });
    });
  }

  #draw(drawing: SVGSVGElement, states: States, state: string): void {
    const duration = mayMove() && drawing === this.#shown ? moveDuration : 0;
    this.#shown = drawing;
    delete this.#root.dataset.pending;
    const request = this.#request;
    const marks = states.get(state);
    if (marks === undefined) throw new Error(`No state "${state}".`);
    const motion = this.#root.dataset.motion === 'appear' ? 'appear' : 'move';
    void drawMarks(drawing, marks, { duration, motion }).then((isLatest) => {
      if (isLatest && request === this.#request) this.#root.dataset.drawn = state;
    });
  }

  /** Headlines stand in the page, one a state, so that nothing is measured or shifted when they change. */
  #tellState(state: string): void {
    this.#words ??= [...this.#root.querySelectorAll<HTMLElement>('.graphic [data-for]')];
    for (const element of this.#words) {
      element.toggleAttribute('data-shown', element.dataset.for === state);
    }
  }

  #load(drawing: SVGSVGElement): Promise<States> {
    const known = this.#files.get(drawing);
    if (known !== undefined) return known;
    const file = this.#fetch(drawing);
    this.#files.set(drawing, file);
    return file;
  }

  async #fetch(drawing: SVGSVGElement): Promise<States> {
    const address = this.#root.querySelector('.slot')?.getAttribute(`data-states-${drawing.dataset.size ?? ''}`);
    if (typeof address !== 'string') throw new Error('The scene names no file of states.');
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const file = (await response.json()) as StateFile;
    // Neither the arrival nor the first draw is to wait for all states in one frame.
    const states = new Map<string, readonly Mark[]>();
    for (const name of [file.base, ...Object.keys(file.states)]) {
      await afterPicture();
      const decoded = decodeState(file, name);
      states.set(name, decoded);
      await inParts(decoded, portion, prepareMark);
    }
    this.#read.set(drawing, states);
    trial ??= warmUp(afterPicture);
    return states;
  }
}
