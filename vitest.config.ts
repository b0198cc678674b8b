import { defineConfig } from 'vitest/config';

/** Each project starts what it needs by itself: a real Meilisearch, a real browser, the built pages. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'api',
          include: ['test/*.test.ts', 'test/api/**/*.test.ts'],
          globalSetup: 'test/support/shared-app.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'search-quality',
          include: ['test/search-quality/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          // A page that answers late on a busy machine is no fault of the page.
          expect: { poll: { timeout: 15_000, interval: 20 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Each of these starts and kills servers of its own; side by side they would time each other out.
          fileParallelism: false,
        },
      },
    ],
    // Two cores: more workers than that only make every wait longer.
    maxWorkers: 2,
  },
});
