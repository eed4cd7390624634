import { currentEdition } from './edition.ts';
import { observeSteps } from './step-observer.ts';
import { stepAtLine, stepToState } from './step-to-state.ts';

interface Scene {
  readonly root: HTMLElement;
  readonly steps: readonly HTMLElement[];
  trigger: number;
  /** Index of the step that the reader chose, or came to by scrolling: what the stepper edition shows. */
  chosen: number;
  observer: ReturnType<typeof observeSteps>;
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
  let isQueued = false;
  let taken: string | undefined;
  const scenes = roots.map((root): Scene => {
    const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
    const trigger = readTrigger(root);
    return { root, steps, trigger, chosen: 0, observer: observeSteps(steps, trigger, queue) };
  });

  function recompute(): void {
    isQueued = false;
    // The end of the scroll that a jump makes may be told before the jump itself is.
    if (location.hash !== taken) takeTarget();
    for (const scene of scenes) settleScene(scene);
  }
  function queue(): void {
    if (isQueued) return;
    isQueued = true;
    requestAnimationFrame(recompute);
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

  /** A link to a step chooses it. */
  function takeTarget(): void {
    taken = location.hash;
    const target = document.getElementById(taken.slice(1));
    for (const scene of scenes) {
      const index = scene.steps.findIndex((step) => step === target);
      if (index >= 0) scene.chosen = index;
    }
  }

  addEventListener('scroll', queue, { passive: true });
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

function settleScene(scene: Scene): void {
  const { root, steps, trigger } = scene;
  const line = trigger * document.documentElement.clientHeight;
  const isChosen = currentEdition() === 'stepper';
  if (!isChosen) {
    const tops = steps.map((step) => step.getBoundingClientRect().top);
    scene.chosen = stepAtLine(tops, line);
  }
  const index = isChosen ? Math.max(0, scene.chosen) : scene.chosen;
  const state = stepToState(
    steps.map((step) => step.dataset.step ?? ''),
    index,
  );
  const owner = steps[index];
  const isInPlay = owner !== undefined && (isChosen || owner.getBoundingClientRect().bottom > line);
  for (const step of steps) step.toggleAttribute('data-active', isInPlay && step === owner);
  if (root.dataset.state === state && root.dataset.followed !== undefined) return;
  root.dataset.followed = '';
  root.dataset.state = state;
  const detail = { scene: root.dataset.scene, state, step: owner?.id };
  root.dispatchEvent(new CustomEvent('story:state', { bubbles: true, detail }));
}
