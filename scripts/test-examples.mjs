// Boots the examples that are plugins of frameworks, in these frameworks: node scripts/test-examples.mjs [...arguments of vitest]
// Exit code 77: there is nowhere to get their packages.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lockfile, prepare } from './interop/node.mjs'
import { NotRun } from './interop/not-run.mjs'
import { root, runNode, setup } from './lib.mjs'

const NOT_RUN = 77
const folder = join(root, 'examples')

function run() {
  try {
    for (const name of readdirSync(folder)) {
      if (existsSync(join(folder, name, lockfile))) prepare(join(folder, name))
    }
  } catch (error) {
    if (error instanceof NotRun) {
      console.log(`not run: ${error.message}`)
      return NOT_RUN
    }
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
  setup()
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const config = join(root, 'test/examples/vitest.config.ts')
  return runNode(vitest, ['run', '--config', config, ...process.argv.slice(2)])
}

process.exitCode = run()
