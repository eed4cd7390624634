import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One project a kind of test, so that each can be run alone: `npm run test:unit`. */
export default defineConfig({
  root,
  test: {
    projects: ['unit', 'charts', 'content', 'dist'].map((name) => ({
      extends: true,
      test: { name, root, include: [`tests/${name}/**/*.test.ts`], environment: 'node', testTimeout: 30_000 },
    })),
  },
});
