/**
 * The words an editor may write in `<Step state="…">` of the chart of two tolls; each is a whole picture.
 *
 * - `mexico`: homicides in Mexico by year, alone
 * - `united-states`: overdose deaths in the United States come below them, on the same years, and both take one scale
 * - `both`: both panels in color, with their first and last counts
 * - `peaks`: the highest year of each
 */
export const tollStates = ['mexico', 'united-states', 'both', 'peaks'] as const;

/** A state of the chart of two tolls. */
export type TollState = (typeof tollStates)[number];
