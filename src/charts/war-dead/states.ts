/**
 * The words an editor may write in `<Step state="…">` of the war-dead chart; each is a whole picture.
 *
 * - `five-wars`: the deaths of five wars in one column, the claimed fentanyl toll outlined beside it
 * - `all-drugs`: the same, with the deaths of a year from all drugs
 * - `synthetic-opioids`: the claim's column filled to the year's count, and the same count dark inside all drugs
 * - `older-korea`: the same, with what an older, worldwide count of the Korean War years adds to the wars
 */
export const warDeadStates = ['five-wars', 'all-drugs', 'synthetic-opioids', 'older-korea'] as const;

/** A state of the war-dead chart. */
export type WarDeadState = (typeof warDeadStates)[number];
