/**
 * The words an editor may write in `<Step state="…">` of the designation map; each is a whole picture.
 *
 * - `notice`: the eight names as the notice prints them, in its order, over a pale map
 * - `bases`: the six groups based in Mexico at their historic bases, the two others beside the map
 * - `noreste`: the article's name for one group, without a place, led to the group it means
 * - `sanctioned`: which groups were already under Treasury sanctions, and the one that was new
 */
export const designationStates = ['notice', 'bases', 'noreste', 'sanctioned'] as const;

/** A state of the designation map. */
export type DesignationState = (typeof designationStates)[number];
