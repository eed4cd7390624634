import { afterLayout, inParts } from './after-picture.ts';
import { currentEdition } from './edition.ts';
import { observeSteps, type StepObserver } from './step-observer.ts';
import { stepAtLine, stepToState } from './step-to-state.ts';

interface Scene {
  readonly root: HTMLElement;
  readonly steps: readonly HTMLElement[];
  trigger: number;
  /** Index of the step that the reader chose, or came to by scrolling: what the stepper edition shows. */
  chosen: number;
  /** Where the scene stood last. */
  place: ScenePlace | undefined;
  observer: StepObserver | undefined;
}

/** Which step a scene is at. */
interface ScenePlace {
  /** What `stepAtLine` says. */
  readonly index: number;
  /** Whether the line is still within the step. */
  readonly isInPlay: boolean;
}

/** What `followScenes` gives back. */
export interface SceneFollower {
  /** Works every scene's state out again, now. */
  recompute: () => void;
}

/**
 * Follows the reader: keeps `data-state` and `data-active` of every scene true to where its steps stand, and fires
 * `story:state` on a scene whose state changed. The state is a function of geometry, worked out anew each time; in the
 * stepper edition it is the chosen step's, and an address that names a step chooses it.
 * @param roots the scenes (`[data-scene]`), each with its steps (`[data-step]`) inside
 */
export function followScenes(roots: readonly HTMLElement[]): SceneFollower {
  let queued: number | undefined;
  let taken: string | undefined;
  const scenes = roots.map((root): Scene => {
    const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
    return { root, steps, trigger: readTrigger(root), chosen: 0, place: undefined, observer: undefined };
  });
  for (const { root, trigger } of scenes) root.dataset.trigger = String(trigger);

  function recompute(): void {
    if (queued !== undefined) cancelAnimationFrame(queued);
    queued = undefined;
    // The end of the scroll that a jump makes may be told before the jump itself is.
    if (location.hash !== taken) takeTarget();
    // All is read before anything is written: a read after a write lays the page out once more.
    const places = scenes.map((scene) => ({ scene, place: readPlace(scene) }));
    for (const { scene, place } of places) settleScene(scene, place);
  }
  function queue(): void {
    queued ??= requestAnimationFrame(recompute);
  }
  function remeasure(): void {
    scenes.forEach(observe);
    queue();
  }
  function observe(scene: Scene): void {
    const trigger = readTrigger(scene.root);
    if (trigger === scene.trigger && scene.observer !== undefined) {
      scene.observer.resize();
    } else {
      scene.observer?.disconnect();
      scene.trigger = trigger;
      scene.root.dataset.trigger = String(trigger);
      scene.observer = observeSteps(scene.steps, trigger, queue);
    }
  }

  /** A link to a step chooses it. */
  function takeTarget(): void {
    taken = location.hash;
    const target = document.getElementById(taken.slice(1));
    for (const scene of scenes) {
      const index = scene.steps.findIndex((step) => step === target);
      if (index >= 0) scene.chosen = index;
    }
  }

  // Scroll is told once a frame, before anything moves in it: then the page is laid out, and reading costs nothing.
  addEventListener('scroll', recompute, { passive: true });
  // A window's new size is told before the edition that comes of it, and each edition has its own line.
  addEventListener('resize', remeasure);
  // At once: whoever changes the edition then looks for the step in play, to keep the reader's place.
  addEventListener('story:edition', () => {
    remeasure();
    recompute();
  });
  addEventListener('pageshow', queue);
  addEventListener('hashchange', () => {
    takeTarget();
    queue();
  });
  // Steps are observed from here on: until the fonts are there, their places are not final and scrolling alone tells.
  void document.fonts.ready
    .then(afterLayout)
    .then(() => inParts(scenes, 3, observe))
    .then(queue);
  recompute();
  return { recompute };
}

/** The layout decides where the line lies (`--trigger` in CSS); the document says it (`data-trigger`). */
function readTrigger(root: HTMLElement): number {
  const share = Number.parseFloat(getComputedStyle(root).getPropertyValue('--trigger'));
  return share >= 0 && share <= 1 ? share : 0.5;
}

/** The chosen step in the stepper edition; else the one that owns the trigger line. */
function readPlace({ steps, trigger, chosen }: Scene): ScenePlace {
  if (currentEdition() === 'stepper') return { index: Math.max(0, chosen), isInPlay: true };
  const line = trigger * document.documentElement.clientHeight;
  const last = steps.length - 1;
  const topOf = (step: HTMLElement | undefined): number => step?.getBoundingClientRect().top ?? line;
  const bottomOf = (step: HTMLElement | undefined): number => step?.getBoundingClientRect().bottom ?? line;
  // All scenes but one lie above or below the line as a whole, which two boxes tell.
  if (bottomOf(steps[last]) <= line) return { index: last, isInPlay: false };
  if (topOf(steps[0]) >= line) return { index: -1, isInPlay: false };
  const index = stepAtLine(steps.map(topOf), line);
  return { index, isInPlay: bottomOf(steps[index]) > line };
}

function settleScene(scene: Scene, place: ScenePlace): void {
  const { root, steps, place: last } = scene;
  const { index, isInPlay } = place;
  scene.chosen = index;
  if (last?.index === index && last.isInPlay === isInPlay) return;
  scene.place = place;
  const owner = steps[index];
  for (const step of steps) step.toggleAttribute('data-active', isInPlay && step === owner);
  const state = stepToState(
    steps.map((step) => step.dataset.step ?? ''),
    index,
  );
  if (root.dataset.state === state && last !== undefined) return;
  root.dataset.state = state;
  const detail = { scene: root.dataset.scene, state, step: owner?.id };
  root.dispatchEvent(new CustomEvent('story:state', { bubbles: true, detail }));
}
