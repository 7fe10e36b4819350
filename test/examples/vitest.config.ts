/** For `scripts/test-examples.mjs` alone, which installs the frameworks. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import workspace from '../../vitest.config.js'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: workspace.resolve ?? {},
  test: {
    include: ['test/examples/*.examples.ts'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
