/**
 * Seed of every randomised test: `TEST_SEED=… npm test` repeats a run; without it each run has its own.
 * fast-check names it in the message of a failure.
 */
export const seed = Number(process.env.TEST_SEED ?? Date.now() % 2_147_483_648) | 0;
