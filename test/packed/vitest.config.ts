/** For `scripts/test-packed.mjs` alone, which prepares the folder that these tests look at. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/packed/*.packed.ts'], pool: 'forks', testTimeout: 120_000, hookTimeout: 120_000 },
})
