import { defineConfig } from 'vitest/config'

/** Files that need more than the clone: real inputs beside it, or other programs. `npm run test:real` runs them. */
const real = ['tests/**/*.real.test.ts']

/** Files that put a stand-in before a module of ours: a module that others have loaded would stay as it is. */
const standIns = ['tests/**/*.stand-in.test.ts']

// One process for many files: loading the modules anew for each was a third of the time.
const together = { isolate: false }

export default defineConfig({
  test: {
    globalSetup: ['tests/in-memory.ts', 'tests/build-once.ts'],
    setupFiles: ['tests/clean-up.ts'],
    // Left to itself it leaves one core free, which of two is half.
    maxWorkers: '100%',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary'] },
    projects: [
      {
        extends: true,
        test: { ...together, name: 'together', include: ['tests/**/*.test.ts'], exclude: [...standIns, ...real] },
      },
      { extends: true, test: { name: 'apart', include: standIns } },
      { extends: true, test: { ...together, name: 'real', include: real } },
    ],
  },
})
