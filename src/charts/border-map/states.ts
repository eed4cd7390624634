/**
 * The words an editor may write in `<Step state="…">` of the border map; each is a whole picture.
 *
 * - `line`: the border from the Pacific to the Gulf, and the places of Mexico's plan on it
 * - `mexico-places`: Mexico's troops hang from the places they are for
 * - `us-total`: the reported U.S. total beside the line, at no place, for the record gives none
 * - `tamaulipas`: the map comes near; of one state's troops, those newly arrived and those there before
 * - `flights`: the map stands back; reported reconnaissance missions at no place, and at sea the one flight whose distance was told
 */
export const borderStates = ['line', 'mexico-places', 'us-total', 'tamaulipas', 'flights'] as const;

/** A state of the border map. */
export type BorderState = (typeof borderStates)[number];
