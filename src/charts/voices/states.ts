/**
 * The words an editor may write in `<Step state="…">` of the voices; each is a whole picture.
 *
 * - `sides`: every quotation as one mark beside its speaker, U.S. voices above the line, Mexico's below it
 * - `subjects`: the same marks, moved to what they are about
 * - `washington`: the words of the U.S. government in the order of their dates
 * - `mexico`: the words of Mexico's president and of the Mexican expert, likewise
 */
export const voicesStates = ['sides', 'subjects', 'washington', 'mexico'] as const;

/** A state of the voices. */
export type VoicesState = (typeof voicesStates)[number];
