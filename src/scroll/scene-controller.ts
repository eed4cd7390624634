import { afterLayout, afterPicture } from './after-picture.ts';
import { currentEdition } from './edition.ts';
import { each, inFrames } from './frame-work.ts';
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
  /** Has steps wake it too, once their places are final; before, scrolling alone tells. */
  observe: () => void;
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
    return { root, steps, trigger: readTrigger(root), chosen: 0, place: undefined, observer: undefined };
  });
  for (const { root, trigger } of scenes) root.dataset.trigger = String(trigger);

  function recompute(): void {
    isQueued = false;
    // The end of the scroll that a jump makes may be told before the jump itself is.
    if (location.hash !== taken) takeTarget();
    // All is read before anything is written: a read after a write lays the page out once more.
    const places = readPlaces(scenes);
    scenes.forEach((scene, index) => {
      settleScene(scene, places[index] ?? above);
    });
  }
  /** Where the next picture is laid out: in a frame's own callback, a drawing may have moved marks that reading would lay out. */
  function queue(): void {
    if (isQueued) return;
    isQueued = true;
    void afterLayout().then(recompute);
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
  // Asked for here, where the page is laid out: a browser lays it out to say.
  const fonts = document.fonts.ready;
  recompute();
  return {
    recompute,
    observe: () => {
      void fonts
        .then(afterPicture)
        .then(() => inFrames(each(scenes, observe)))
        .then(queue);
    },
  };
}

/** The layout decides where the line lies (`--trigger` in CSS); the document says it (`data-trigger`). */
function readTrigger(root: HTMLElement): number {
  const share = Number.parseFloat(getComputedStyle(root).getPropertyValue('--trigger'));
  return share >= 0 && share <= 1 ? share : 0.5;
}

/** A scene that the line has not reached. */
const above: ScenePlace = { index: -1, isInPlay: false };

/**
 * In the stepper edition each scene's chosen step; else the one that owns the trigger line. Scenes stand one below the other,
 * so that all before a scene with the line in it are past and all after it are not reached: it is found by halves.
 */
function readPlaces(scenes: readonly Scene[]): ScenePlace[] {
  if (currentEdition() === 'stepper') {
    return scenes.map(({ chosen }) => ({ index: Math.max(0, chosen), isInPlay: true }));
  }
  const height = document.documentElement.clientHeight;
  const isPast = ({ steps, trigger }: Scene): boolean =>
    (steps.at(-1)?.getBoundingClientRect().bottom ?? 0) <= trigger * height;
  let past = 0;
  for (let end = scenes.length; past < end;) {
    const middle = (past + end) >> 1;
    const scene = scenes[middle];
    if (scene !== undefined && isPast(scene)) past = middle + 1;
    else end = middle;
  }
  return scenes.map((scene, index) => {
    if (index < past) return { index: scene.steps.length - 1, isInPlay: false };
    return index > past ? above : readPlace(scene, scene.trigger * height);
  });
}

/** Where a scene that is not past stands to a line, in CSS pixels from the window's top. */
function readPlace({ steps }: Scene, line: number): ScenePlace {
  const index = stepAtLine(
    steps.map((step) => step.getBoundingClientRect().top),
    line,
  );
  return { index, isInPlay: (steps[index]?.getBoundingClientRect().bottom ?? line) > line };
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
