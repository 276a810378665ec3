import { defineConfig } from 'vitest/config';

/** What has to come about by itself is waited for: a busy machine is slow, not wrong. */
const PATIENCE = { timeout: 20_000 };

/** In a window, as long as `test/support/launch-app.ts` waits: making a key alone can take half a minute there. */
const WINDOW_PATIENCE = { timeout: 60_000 };

/** A journey of half a minute has taken two of them on such a machine. */
const JOURNEY_LIMIT_MS = 300_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/architecture/**/*.test.ts'],
          testTimeout: 60_000,
          // All of the code is read before its layers are looked at.
          hookTimeout: 120_000,
          expect: { poll: PATIENCE },
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts', 'test/faults/quick/**/*.test.ts'],
          setupFiles: ['test/support/english.ts'],
          // Each journey has a vault, a browser and an Argon2 of its own; two cores carry two at a time.
          maxWorkers: 2,
          testTimeout: JOURNEY_LIMIT_MS,
          hookTimeout: JOURNEY_LIMIT_MS,
          expect: { poll: WINDOW_PATIENCE },
        },
      },
    ],
  },
});
