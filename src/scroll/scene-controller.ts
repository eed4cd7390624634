import { observeSteps } from './step-observer.ts';
import { stepAtLine, stepToState } from './step-to-state.ts';

interface Scene {
  readonly root: HTMLElement;
  readonly steps: readonly HTMLElement[];
  trigger: number;
  observer: ReturnType<typeof observeSteps>;
}

/** What `followScenes` gives back. */
export interface SceneFollower {
  /** Works every scene's state out again, now. */
  recompute: () => void;
}

/**
 * Follows the reader: keeps `data-state` and `data-active` of every scene true to where its steps stand, and fires
 * `story:state` on a scene whose state changed. The state is a function of geometry, worked out anew each time.
 * @param roots the scenes (`[data-scene]`), each with its steps (`[data-step]`) inside
 */
export function followScenes(roots: readonly HTMLElement[]): SceneFollower {
  let queued: number | undefined;
  const scenes = roots.map((root): Scene => {
    const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
    const trigger = readTrigger(root);
    return { root, steps, trigger, observer: observeSteps(steps, trigger, queue) };
  });

  function recompute(): void {
    if (queued !== undefined) cancelAnimationFrame(queued);
    queued = undefined;
    // All is read before anything is written: a read after a write lays the page out once more.
    const places = scenes.map((scene) => ({ scene, place: readPlace(scene) }));
    for (const { scene, place } of places) settleScene(scene, place);
  }
  function queue(): void {
    queued ??= requestAnimationFrame(recompute);
  }
  function remeasure(): void {
    for (const scene of scenes) {
      const trigger = readTrigger(scene.root);
      if (trigger === scene.trigger) {
        scene.observer.resize();
      } else {
        scene.observer.disconnect();
        scene.trigger = trigger;
        scene.observer = observeSteps(scene.steps, trigger, queue);
      }
    }
    queue();
  }

  // Scroll is told once a frame, before anything moves in it: then the page is laid out, and reading costs nothing.
  addEventListener('scroll', recompute, { passive: true });
  // A window's new size is told before the edition that comes of it, and each edition has its own line.
  for (const name of ['resize', 'story:edition']) addEventListener(name, remeasure);
  for (const name of ['pageshow', 'hashchange']) addEventListener(name, queue);
  void document.fonts.ready.then(remeasure);
  recompute();
  return { recompute };
}

/** The layout decides where the line lies (`--trigger` in CSS); the document says it (`data-trigger`). */
function readTrigger(root: HTMLElement): number {
  const share = Number.parseFloat(getComputedStyle(root).getPropertyValue('--trigger'));
  const trigger = share >= 0 && share <= 1 ? share : 0.5;
  root.dataset.trigger = String(trigger);
  return trigger;
}

/** Which step owns the trigger line, if one does. */
interface ScenePlace {
  /** What `stepAtLine` says. */
  readonly index: number;
  /** Whether the line is still within the step. */
  readonly isInPlay: boolean;
}

function readPlace({ steps, trigger }: Scene): ScenePlace {
  const line = trigger * document.documentElement.clientHeight;
  const boxes = steps.map((step) => step.getBoundingClientRect());
  const index = stepAtLine(
    boxes.map(({ top }) => top),
    line,
  );
  return { index, isInPlay: (boxes[index]?.bottom ?? line) > line };
}

function settleScene({ root, steps }: Scene, { index, isInPlay }: ScenePlace): void {
  const owner = steps[index];
  for (const step of steps) step.toggleAttribute('data-active', isInPlay && step === owner);
  const state = stepToState(
    steps.map((step) => step.dataset.step ?? ''),
    index,
  );
  if (root.dataset.state === state && root.dataset.followed !== undefined) return;
  root.dataset.followed = '';
  root.dataset.state = state;
  const detail = { scene: root.dataset.scene, state, step: owner?.id };
  root.dispatchEvent(new CustomEvent('story:state', { bubbles: true, detail }));
}
