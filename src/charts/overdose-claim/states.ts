/**
 * The words an editor may write in `<Step state="…">` of the overdose chart; each is a whole picture.
 *
 * - `claim`: the claimed number as a line over the years, before any count
 * - `all-drugs`: the yearly counts of all drugs, and the years that passed the line
 * - `synthetic-opioids`: the part of them that involved synthetic opioids, and the gap between its highest year and the line
 * - `latest`: the provisional count of the last year, published after March 2025, set apart from the final ones
 */
export const overdoseStates = ['claim', 'all-drugs', 'synthetic-opioids', 'latest'] as const;

/** A state of the overdose chart. */
export type OverdoseState = (typeof overdoseStates)[number];
