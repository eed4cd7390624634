/**
 * The words an editor may write in `<Step state="…">` of the precedents; each is a whole picture.
 *
 * - `rule`: every row by its first date, and by what rule the rows were chosen
 * - `never-listed`: the group that was fought without a listing
 * - `action-first`: the group that was struck before it was listed
 * - `listed-first`: the groups that were listed before any action, with and without one later
 */
export const precedentStates = ['rule', 'never-listed', 'action-first', 'listed-first'] as const;

/** A state of the precedents. */
export type PrecedentState = (typeof precedentStates)[number];
