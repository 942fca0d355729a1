import { defineConfig } from 'vitest/config';

/**
 * The projects: `unit` and `apps` beside the code, `generated` (docs and schemas made from the code, repaired
 * with `npm run generate`), `repo` (what holds for the whole repository, and across packages), `command-line` (the built command).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'test/oracle/src/**/*.test.ts'],
          // The rooms keep nothing between calls, and loading them anew for each file took a third of the time.
          isolate: false,
          // Only ends what hangs: a busy machine must not turn a property test red.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          // Each file for itself: what the apps hold for one user stands in their modules.
          name: 'apps',
          include: ['apps/*/{src,manifest,hosting,server}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'generated', include: ['test/generated/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'repo',
          include: ['test/repo/**/*.test.ts', 'test/workbooks/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'command-line',
          include: ['test/command-line/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/support/browser-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // A busy machine must not turn a journey red: only what never comes does.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
