import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Tests run the sources, and tsconfig.test.json says once where each package's source is.
const { compilerOptions } = JSON.parse(
  readFileSync(new URL('tsconfig.test.json', import.meta.url), 'utf8'),
) as { compilerOptions: { paths: Record<string, [string]> } }

const alias = Object.entries(compilerOptions.paths).map(([name, [source]]) => ({
  // The whole name, so that `@onebot.js/core` does not also match `@onebot.js/core/node`.
  find: new RegExp(`^${name.replaceAll('.', '\\.')}$`),
  replacement: fileURLToPath(new URL(source, import.meta.url)),
}))

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'spec/src/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 15_000,
    // A second is soon over on a machine with other things to do.
    expect: { poll: { timeout: 10_000 } },
    // A stray rejection or exception fails the run, whichever test caused it.
    dangerouslyIgnoreUnhandledErrors: false,
  },
})
