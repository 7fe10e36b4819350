/** For `scripts/test-interop.mjs` alone, which prepares the program that these tests talk with. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import workspace from '../../vitest.config.js'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: workspace.resolve ?? {},
  test: {
    include: ['**/*.interop.ts'],
    pool: 'forks',
    // Most of the time they wait for the other program.
    maxWorkers: 2,
    // Each wait of the tests is shorter, and says what did not come.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A program that others wrote is as slow as the machine that runs it.
    expect: { poll: { timeout: 15_000 } },
  },
})
