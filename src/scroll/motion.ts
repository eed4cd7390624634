/** Whether a graphic may move between states: nothing moves under reduced motion or in print. */
export function mayMove(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce), print').matches;
}
