/**
 * The words an editor may write in `<Step state="…">` of the switchboard of the list; each is a whole picture.
 *
 * - `switchboard`: every switch, on, off or not found
 * - `money`: what the list does to accounts and dealings, the other switches small
 * - `travel-and-trial`: entry, removal, the crime of support, extradition
 * - `not-force`: the switch for force, off, and what would throw it instead
 */
export const powersStates = ['switchboard', 'money', 'travel-and-trial', 'not-force'] as const;

/** A state of the switchboard. */
export type PowersState = (typeof powersStates)[number];
