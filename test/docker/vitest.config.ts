/** For `scripts/test-docker.mjs` alone: these tests make networks, so that `npm test` leaves them out. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/docker/*.docker.ts'],
    pool: 'forks',
    // They share the ports of one pretend host.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
