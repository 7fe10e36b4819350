// Boots the examples that are plugins of frameworks, in these frameworks: node scripts/test-examples.mjs [...arguments of vitest]
// Exit code 77: there is nowhere to get their packages.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lockfile, prepare } from './interop/node.mjs'
import { exitCodeOf } from './interop/not-run.mjs'
import { root, runNode, setup } from './lib.mjs'

const folder = join(root, 'examples')

function run() {
  for (const name of readdirSync(folder)) {
    if (existsSync(join(folder, name, lockfile))) prepare(join(folder, name))
  }
  setup()
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const config = join(root, 'test/examples/vitest.config.ts')
  return runNode(vitest, ['run', '--config', config, ...process.argv.slice(2)])
}

process.exitCode = exitCodeOf(run)
