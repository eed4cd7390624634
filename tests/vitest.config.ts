import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongFilesFirst } from './long-files-first.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One project a kind of test, so that each can be run alone: `npm run test:unit`. Units stub what is global; the others only read. */
export default defineConfig({
  root,
  test: {
    // Left to itself it spares one core, which of two is half.
    maxWorkers: '100%',
    sequence: { sequencer: LongFilesFirst },
    projects: ['unit', 'charts', 'content', 'dist'].map((name) => ({
      extends: true,
      test: {
        name,
        root,
        include: [`tests/${name}/**/*.test.ts`],
        environment: 'node',
        // For a busy machine: what hangs still ends.
        testTimeout: 120_000,
        hookTimeout: 120_000,
        // The dataset, the fonts' widths and the charts are then read once for all files of a worker.
        isolate: name === 'unit',
      },
    })),
  },
});
