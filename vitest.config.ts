import { defineConfig } from 'vitest/config'

/** Files that put a stand-in before a module of ours: a module that others have loaded would stay as it is. */
const standIns = ['tests/**/*.stand-in.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['tests/build-once.ts'],
    setupFiles: ['tests/clean-up.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary'] },
    projects: [
      // One process for many files: loading the modules anew for each was a third of the time.
      { extends: true, test: { name: 'together', isolate: false, include: ['tests/**/*.test.ts'], exclude: standIns } },
      { extends: true, test: { name: 'apart', include: standIns } },
    ],
  },
})
