/**
 * The words an editor may write in `<Step state="…">` of the troop scale; each is a whole picture.
 *
 * - `before`: the U.S. troops at the border before January 20, 2025
 * - `announced`: the same as part of the total once all announced units are in place
 * - `both-sides`: the same, with Mexico's troops on the other side of the line
 * - `earlier`: both as the last rows of a list of deployments in the order of time
 */
export const troopScaleStates = ['before', 'announced', 'both-sides', 'earlier'] as const;

/** A state of the troop scale. */
export type TroopScaleState = (typeof troopScaleStates)[number];
