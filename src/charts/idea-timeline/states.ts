/**
 * The words an editor may write in `<Step state="…">` of the timeline; each is a whole picture.
 *
 * - `first-term`: 2017 to 2020, from a phone call to a question about missiles
 * - `bills-and-plans`: the first months of 2023 join
 * - `campaign`: the campaign and the transition of 2024 join
 * - `in-office`: January to March 2025 joins
 * - `words-and-acts`: all of it, words on one side of the time line, steps on the terrorist list on the other
 */
export const ideaStates = ['first-term', 'bills-and-plans', 'campaign', 'in-office', 'words-and-acts'] as const;

/** A state of the timeline. */
export type IdeaState = (typeof ideaStates)[number];
