/** The part of scrollama 3.2 that `step-observer.ts` uses; it ships no types of its own that fit its behaviour. */
declare module 'scrollama' {
  interface Scroller {
    setup(options: { step: HTMLElement[]; offset: number }): Scroller;
    onStepEnter(callback: () => void): Scroller;
    onStepExit(callback: () => void): Scroller;
    resize(): void;
    destroy(): void;
  }
  export default function scrollama(): Scroller;
}
