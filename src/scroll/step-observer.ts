import scrollama from 'scrollama';

/** What `observeSteps` gives back. */
export interface StepObserver {
  /** To be called when the viewport or a step has changed its size. */
  resize: () => void;
  /** Stops observing. */
  disconnect: () => void;
}

/**
 * Wakes the scene controller when a step crosses the trigger line. The only use of scrollama, which is a wake-up call
 * and no more: it fires nothing when a jump crosses a whole section and ignores changes of height alone, so the
 * controller works the state out from geometry each time.
 * @param steps the steps of one scene, at least one
 * @param trigger the trigger line as a share of the viewport's height, 0 to 1
 * @param onWake called after a step crossed the line, in either direction
 * @throws RangeError when there is no step or the trigger is no share
 */
export function observeSteps(steps: readonly HTMLElement[], trigger: number, onWake: () => void): StepObserver {
  if (steps.length === 0) throw new RangeError('A scene needs at least one step');
  if (!(trigger >= 0 && trigger <= 1)) throw new RangeError(`The trigger must be between 0 and 1, not ${trigger}`);
  let isListening = true;
  const wake = (): void => {
    // scrollama 3.2 leaves its own scroll listener behind on destroy; a late call must not reach a scene that is gone.
    if (isListening) onWake();
  };
  const scroller = scrollama()
    .setup({ step: [...steps], offset: trigger })
    .onStepEnter(wake)
    .onStepExit(wake);
  return {
    resize: () => {
      scroller.resize();
    },
    disconnect: () => {
      isListening = false;
      scroller.destroy();
    },
  };
}
