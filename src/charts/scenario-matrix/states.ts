/**
 * The words an editor may write in `<Step state="…">` of the scenario matrix; each is a whole picture. The forms of action
 * gather from state to state: those of the state stand large, those before it stand back above.
 *
 * - `overt`: force in the open, with what each voice says of it
 * - `covert`: force out of sight, below the first group
 * - `cooperative`: what the two countries would do by agreement
 * - `whole`: every form of action alike, the measures on paper included
 */
export const matrixStates = ['overt', 'covert', 'cooperative', 'whole'] as const;

/** A state of the scenario matrix. */
export type MatrixState = (typeof matrixStates)[number];
